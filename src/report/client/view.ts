import {matches, type ViewFilter} from './filter.js'
import {highlight} from './highlight.js'
import {listenToMarks} from './marks.js'
import {addRawButton} from './raw-button.js'

const articles = [...document.querySelectorAll<HTMLElement>('article')]
const form = document.querySelector('form')!
const count = document.getElementById('count')!
const empty = document.getElementById('empty')!
form.hidden = false

function query(): ViewFilter {
  const data = new FormData(form)
  const text = (name: string): string => String(data.get(name) ?? '')
  const name = text('name')
  const chosen = form.querySelector<HTMLOptionElement>(`option[value="${CSS.escape(name)}"]`)
  return {
    search: text('search').trim(),
    name,
    kind: name.startsWith('f') ? (chosen?.dataset.name ?? '') : '',
    min: text('min'),
    max: text('max'),
    split: text('split'),
    agency: text('agency'),
    differs: data.has('differs'),
  }
}

function filter(): void {
  const asked = query()
  let shown = 0
  for (const article of articles) {
    article.hidden = !matches(article, asked)
    if (!article.hidden) shown++
  }
  highlight(articles, asked.search)
  count.textContent = `${shown} of ${articles.length} article${articles.length === 1 ? '' : 's'}`
  empty.hidden = shown > 0
}

let waiting = 0
form.addEventListener('input', (event) => {
  const input = event.target as HTMLInputElement
  if (input.name === 'layer') document.body.classList.toggle(`off-${input.value}`, !input.checked)
  else if (input.name === 'tags') document.body.classList.toggle('no-tags', !input.checked)
  else if (input.name === 'sentences') document.body.classList.toggle('sentences', input.checked)
  else {
    clearTimeout(waiting)
    waiting = window.setTimeout(filter, 120)
  }
})
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () =>
  setTimeout(() => {
    document.body.className = ''
    filter()
  }),
)

listenToMarks()
for (const article of articles) addRawButton(article)
filter()
