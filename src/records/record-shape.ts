import type {ArticleRecord} from './types.js'

type Keys = readonly string[]

/** The lists of spans of a record, with the members that must be strings. */
const lists: Readonly<Record<string, Keys>> = {
  sections: ['kind'],
  sentences: [],
  tokens: [],
  entities: ['text', 'label'],
  facts: ['text', 'kind'],
  edits: ['raw', 'rule'],
}

/**
 * Whether a value has the form of a record as far as a reader must rely on: lists are lists, spans have offsets, names are
 * strings. Much cheaper than validation and no replacement for it; for records that were validated before.
 */
export function hasRecordShape(value: unknown): value is ArticleRecord {
  if (!isObject(value)) return false
  const {id, text, source, split, annotators} = value
  if (typeof id !== 'string' || typeof text !== 'string' || !isObject(source)) return false
  if (split !== null && typeof split !== 'string') return false
  if (!Array.isArray(annotators) || !annotators.every((one) => isObject(one) && typeof one.layer === 'string'))
    return false
  for (const name in lists) {
    const list = value[name]
    if (!Array.isArray(list)) return false
    const strings = lists[name]!
    for (const one of list) if (!isSpan(one, strings)) return false
  }
  return true
}

function isSpan(value: unknown, strings: Keys): boolean {
  if (!isObject(value) || typeof value.start !== 'number' || typeof value.end !== 'number') return false
  for (const name of strings) if (typeof value[name] !== 'string') return false
  return true
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
