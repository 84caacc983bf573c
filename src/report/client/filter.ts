import {type Annotation, dataOf} from './data.js'
import {folded} from './fold.js'

/** What the form asks for; empty strings ask for nothing. */
export interface ViewFilter {
  readonly search: string
  /** A class name of a label or kind, as data-names lists them. */
  readonly name: string
  /** Name of the kind, for the range of values. */
  readonly kind: string
  readonly min: string
  readonly max: string
  readonly split: string
  readonly agency: string
  readonly differs: boolean
}

/** Whether an article has all that is asked for. */
export function matches(article: HTMLElement, query: ViewFilter): boolean {
  const {search, name, kind, min, max, split, agency, differs} = query
  const {dataset} = article
  if (split !== '' && dataset.split !== split) return false
  if (agency !== '' && dataset.agency !== agency) return false
  if (differs && !('differs' in dataset)) return false
  if (name !== '' && !dataset.names!.split(' ').includes(name)) return false
  if (search !== '' && !folded(dataOf(article).text).includes(folded(search))) return false
  if (min === '' && max === '') return true
  return dataOf(article).facts.some((fact) => (kind === '' || fact.kind === kind) && inRange(fact, min, max))
}

/** Money is compared by its value in its currency, so that toman and rial agree; other facts by their value. */
function inRange(fact: Annotation, min: string, max: string): boolean {
  const low = fact.currency_value ?? fact.currency_min ?? fact.value ?? fact.min
  const high = fact.currency_value ?? fact.currency_max ?? fact.value ?? fact.max ?? low
  if (low === null || low === undefined || Number.isNaN(Number(low))) return false
  return (min === '' || Number(high) >= Number(min)) && (max === '' || Number(low) <= Number(max))
}
