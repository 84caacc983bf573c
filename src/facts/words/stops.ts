import list from './stops.json' with {type: 'json'}
import type {Word} from './word.js'

const stops = new Set([...list.prepositions, ...list.conjunctions, ...list.other, ...list.verbs])

/** Whether a word ends any noun phrase: a preposition, conjunction, verb, را, a mark, the end of the text. */
export const isStop = (word: Word | undefined): boolean => word?.kind !== 'letters' || stops.has(word.text)
