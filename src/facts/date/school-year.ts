import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './bare-year.json' with {type: 'json'}

const kinds = new Set(list.school_years)

/** «سال تحصیلی ۹۸», «سال زراعی ۹۸-۹۹»: whether the year's kind stands between سال and its number. */
export const isOfSchoolYear = (words: readonly Word[], first: number): boolean =>
  kinds.has(words[first - 1]?.text ?? '') && words[first - 2]?.text === w.year
