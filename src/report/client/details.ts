import {type Annotation, type ArticleData, dataOf, element} from './data.js'

/** Fields that other fields show better, or that the text shows. */
const HIDDEN = new Set(['id', 'start', 'end', 'text', 'label', 'kind', 'annotator'])

/** The panel that says what a mark is: every field of its annotation that has a value, and the mentions of the same thing. */
export function showDetails(mark: HTMLElement): void {
  const panel = document.getElementById('details')!
  const article = mark.closest('article')!
  const data = dataOf(article)
  const found = annotationOf(data, mark.dataset.key!)
  clearMates()
  if (!found) return
  panel.replaceChildren(element('strong', `${found.label ?? found.kind} `), bdi(found.text))
  const list = element('dl')
  for (const [name, value] of Object.entries(found)) {
    if (HIDDEN.has(name) || value === null || (Array.isArray(value) && value.length === 0)) continue
    row(list, name.replaceAll('_', ' '), shown(value))
  }
  row(list, 'offsets', `${found.start}–${found.end}`)
  const mates = matesOf(data, found)
  if (mates.length > 0) row(list, 'same thing', mates.map(({text}) => text).join(' · '))
  for (const mate of mates) for (const one of marksOf(article, mate.id)) one.classList.add('mate')
  panel.append(list)
  panel.hidden = false
}

/** Closes the panel. */
export function hideDetails(): void {
  document.getElementById('details')!.hidden = true
  clearMates()
}

const annotationOf = ({entities, facts}: ArticleData, id: string): Annotation | undefined =>
  [...entities, ...facts].find((annotation) => annotation.id === id)

const matesOf = ({entities}: ArticleData, {id, cluster}: Annotation): readonly Annotation[] =>
  cluster == null ? [] : entities.filter((other) => other.cluster === cluster && other.id !== id)

const marksOf = (article: Element, key: string): readonly Element[] =>
  [...article.querySelectorAll('mark')].filter((mark) => mark.dataset.key === key)

function clearMates(): void {
  for (const mark of document.querySelectorAll('.mate')) mark.classList.remove('mate')
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ')
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text)
  if (typeof value === 'object' && value !== null) return Object.values(value).join(' ')
  return String(value)
}

function bdi(text: string): HTMLElement {
  const made = element('bdi', text)
  made.lang = 'fa'
  return made
}

function row(list: HTMLElement, name: string, value: string): void {
  const group = element('div')
  const term = element('dt', `${name}:`)
  const definition = element('dd')
  definition.append(bdi(value))
  group.append(term, definition)
  list.append(group)
}
