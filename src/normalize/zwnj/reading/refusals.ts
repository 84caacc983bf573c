import {nameRefusals} from './refusals/names.js'
import {phraseRefusals} from './refusals/phrases.js'
import type {PairRefusal} from './refusals/refusal.js'
import {verbRefusals} from './refusals/verbs.js'

const refusals: readonly PairRefusal[] = [...phraseRefusals, ...verbRefusals, ...nameRefusals]

/** Whether one of the rules keeps a pair apart. An ending, and می before a verb, are asked for by their own letters. */
export const isRefused: PairRefusal = (way, words, at, forms) =>
  way !== 'suffix' && way !== 'may' && refusals.some((refuses) => refuses(way, words, at, forms))
