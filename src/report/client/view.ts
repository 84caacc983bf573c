import {dataOf, element} from './data.js'
import {hideDetails, showDetails} from './details.js'
import {matches, type ViewFilter} from './filter.js'
import {rawPage} from './raw.js'

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
  count.textContent = `${shown} of ${articles.length} articles`
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

const markOf = (target: EventTarget | null): HTMLElement | null => (target as Element | null)?.closest?.('mark') ?? null

// A pointer shows details while it is over a mark, a click or tap keeps them, keyboard focus is the same as a pointer.
let kept = false
document.addEventListener('pointerover', (event) => {
  const mark = markOf(event.target)
  if (kept || event.pointerType !== 'mouse') return
  if (mark) showDetails(mark)
  else hideDetails()
})
document.addEventListener('click', (event) => {
  const mark = markOf(event.target)
  if ((event.target as Element).closest('#details')) return
  kept = mark !== null
  if (mark) showDetails(mark)
  else hideDetails()
})
document.addEventListener('focusin', (event) => {
  const mark = markOf(event.target)
  if (mark) showDetails(mark)
})
document.addEventListener('keydown', (event) => {
  const mark = markOf(event.target)
  if (event.key === 'Escape') {
    kept = false
    hideDetails()
  } else if (mark && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault()
    kept = true
    showDetails(mark)
  } else if (mark && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    // The text runs from right to left: the left arrow goes on.
    const all = [...document.querySelectorAll<HTMLElement>('article:not([hidden]) mark[tabindex]')]
    all[all.indexOf(mark) + (event.key === 'ArrowLeft' ? 1 : -1)]?.focus()
    event.preventDefault()
  }
})

for (const article of articles) {
  const button = element('button', 'Raw page') as HTMLButtonElement
  button.type = 'button'
  button.setAttribute('aria-expanded', 'false')
  button.addEventListener('click', () => {
    const open = article.classList.toggle('both')
    button.setAttribute('aria-expanded', String(open))
    article.querySelector('.raw-box')?.remove()
    if (!open) return
    const box = rawPage(dataOf(article))
    box.classList.add('raw-box')
    article.querySelector('.columns')!.append(box)
  })
  article.querySelector('header')!.append(button)
}
filter()
