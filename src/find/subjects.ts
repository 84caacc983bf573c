import {factKindNames} from '../document/layers.js'
import {schemaLabels} from '../records/labels.js'
import type {Clause} from './query.js'

/** Kinds of facts, whose clause is about the value. */
const kinds: readonly string[] = factKindNames

/** Fields of a fact; they belong to the fact that the clause of a kind finds. */
const factFields = ['kind', 'value', 'unit', 'per', 'currency', 'item', 'change', 'role', 'modifier', 'calendar', 'iso']

/** Fields of an article. `year` is that of publication: below 1700 of the Persian calendar, else Gregorian. */
const articleFields = [
  'id',
  'text',
  'title',
  'agency',
  'dateline',
  'published',
  'year',
  'split',
  'category',
  'tag',
  'author',
]

/** Everything that a clause may begin with, for messages. */
export const subjects: readonly string[] = [...kinds, ...schemaLabels, ...factFields, ...articleFields]

/** What a subject is about: x- begins the name of a plugin's kind of facts. Any other word in capitals is taken for a label that the dataset declares. */
export function aboutOf(subject: string): Clause['about'] | undefined {
  if (kinds.includes(subject) || subject.startsWith('x-')) return 'kind'
  if (factFields.includes(subject)) return 'fact'
  if (articleFields.includes(subject)) return 'article'
  return /^[A-Z][A-Z0-9_]*$/.test(subject) ? 'entity' : undefined
}
