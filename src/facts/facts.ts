import type {Stage} from '../document/stage.js'
import type {FactDraft} from './kind.js'
import {kinds} from './kinds.js'
import {findNumerals} from './numerals/find-numerals.js'
import {sift} from './refusals/refusals.js'
import {settle} from './settle.js'
import {wordsOf} from './words/split-words.js'

export {formatNumeral} from './numerals/format-numeral.js'
export {type ParsedNumeral, parseNumeral} from './numerals/parse-numeral.js'

/** Numeric facts: money, percentages, counts, measures, dates … with exact values, each tied to its text. */
export const facts: Stage<'sentences' | 'tokens', 'facts'> = {
  name: 'facts',
  version: '0.1.0',
  requires: ['sentences', 'tokens'],
  provides: ['facts'],
  run(document, report) {
    const words = wordsOf(document.text)
    const {kept} = sift(words, findNumerals(document.text, words))
    const drafts: FactDraft[] = []
    for (const kind of kinds) for (const draft of kind.find(document, kept, report)) drafts.push(draft)
    return {facts: settle(drafts)}
  },
}
