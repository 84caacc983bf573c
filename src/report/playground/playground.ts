import {fetchResources} from '../../browser/resources.js'
import {listenToMarks} from '../client/marks.js'
import {resultIn, type ShowPage} from './result.js'
import sample from './sample.json' with {type: 'json'}

const get = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind
const form = document.querySelector('form')!
const page = get<HTMLTextAreaElement>('page')
const status = get('status')
const button = get<HTMLButtonElement>('annotate')
const result = get('result')
/** The name that a pasted page has: its record's id is `page`, its file `page.txt`. */
const PASTED = 'page.txt'

let name = PASTED
let show: ShowPage | undefined

function annotate(): void {
  if (!show) return
  if (page.value.trim() === '') {
    status.textContent = 'Paste or drop a page first, or take the sample.'
    return
  }
  const began = performance.now()
  const {rejected} = show(name, page.value, new FormData(form).has('structure') ? 'news' : 'none')
  const took = `${Math.round(performance.now() - began)} ms`
  status.textContent = rejected ? `The page was refused (${took}).` : `Annotated in ${took}.`
}

async function take(file: File): Promise<void> {
  page.value = await file.text()
  name = file.name
  annotate()
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  annotate()
})
form.addEventListener('reset', () => {
  name = PASTED
  result.replaceChildren()
  status.textContent = ''
  document.body.classList.remove('no-tags', 'sentences')
})
form.addEventListener('input', (event) => {
  const input = event.target as HTMLInputElement
  if (input === (page as HTMLElement)) name = PASTED
  else if (input.name === 'tags') document.body.classList.toggle('no-tags', !input.checked)
  else if (input.name === 'sentences') document.body.classList.toggle('sentences', input.checked)
  else if (input.name === 'structure') annotate()
})
get('sample').addEventListener('click', () => {
  page.value = sample.page
  name = PASTED
  annotate()
})
get<HTMLInputElement>('file').addEventListener('change', (event) => {
  const [file] = (event.target as HTMLInputElement).files ?? []
  if (file) void take(file)
})
for (const type of ['dragover', 'dragleave', 'drop'])
  document.addEventListener(type, (event) => {
    event.preventDefault()
    document.body.classList.toggle('dropping', type === 'dragover')
    const [file] = type === 'drop' ? ((event as DragEvent).dataTransfer?.files ?? []) : []
    if (file) void take(file)
  })
listenToMarks()

try {
  const began = performance.now()
  const resources = await fetchResources({
    tables: 'tables.bin.gz',
    names: {meta: 'names.json', weights: 'names.bin.gz'},
    morphology: {meta: 'morphology.json', weights: 'morphology.bin.gz'},
  })
  show = resultIn(result, resources)
  button.disabled = false
  status.textContent = `Ready (loaded in ${Math.round(performance.now() - began)} ms).`
  if (page.value.trim() !== '') annotate()
} catch (error) {
  status.textContent = `The lexicons and models cannot be loaded: ${(error as Error).message}`
}
