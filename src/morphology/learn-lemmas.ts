import type {AsBuilt} from '../document/lookup.js'
import {byRule, type LemmaTable} from './lemma.js'
import {lemmaCandidates} from './lemma-candidates.js'
import type {WordTables} from './tables.js'

/** A word with its part of speech and lemma, and how much it counts. */
export interface LemmaExample {
  readonly text: string
  readonly upos: string
  readonly lemma: string
  readonly weight: number
}

/** Met so often, a step counts as known; rarer ones are smoothed towards their shorter signature. */
const PRIOR = 2

/** Learns chances, verbs and exceptions from examples. The same examples give the same table. */
export function learnLemmas(examples: readonly LemmaExample[], tables: WordTables): AsBuilt<LemmaTable> {
  const counts = new Map<string, [right: number, all: number]>()
  const verbs = new Map<string, number>()
  const forms = new Map<string, Map<string, number>>()
  for (const {text, upos, lemma, weight} of examples) {
    const key = `${text} ${upos}`
    const lemmas = forms.get(key) ?? new Map<string, number>()
    forms.set(key, lemmas)
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + weight)
    if (upos === 'VERB' || upos === 'AUX') verbs.set(lemma, (verbs.get(lemma) ?? 0) + weight)
    for (const candidate of lemmaCandidates(text, upos, tables)) {
      const {signature} = candidate
      for (let at = signature.length; at > 0; at = signature.lastIndexOf(' ', at - 1)) {
        const count = counts.get(signature.slice(0, at)) ?? [0, 0]
        counts.set(signature.slice(0, at), count)
        count[1] += weight
        if (candidate.lemma === lemma) count[0] += weight
      }
    }
  }
  const chances = new Map<string, number>()
  // Shorter signatures first: each is smoothed by the one that it extends.
  for (const [signature, [right, all]] of [...counts].sort(([a], [b]) => a.length - b.length)) {
    const shorter = signature.lastIndexOf(' ') > 0 ? chances.get(signature.slice(0, signature.lastIndexOf(' '))) : 0
    chances.set(signature, (right + PRIOR * (shorter ?? 0)) / (all + PRIOR))
  }
  const table = {exceptions: new Map<string, string>(), chances, verbs}
  for (const [key, lemmas] of forms) {
    const [text = '', upos = ''] = key.split(' ')
    const best = [...lemmas].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
    if (byRule(text, upos, table, tables) !== best) table.exceptions.set(key, best)
  }
  return table
}
