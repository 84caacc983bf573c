import type {Word} from '../words/word.js'
import list from './item.json' with {type: 'json'}

const nominal = new Set(list.nominal)

/** The noun of a compound verb: آغاز of «آغاز شد», برگزار of «برگزار کرد». */
export const isNominal = (word: Word | undefined): boolean => word?.kind === 'letters' && nominal.has(word.text)
