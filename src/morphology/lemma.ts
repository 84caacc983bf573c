import type {Lookup} from '../document/lookup.js'
import {formKey} from './fold.js'
import {lemmaCandidates} from './lemma-candidates.js'
import type {WordTables} from './tables.js'
import {verbReadings} from './verbs.js'

/** What was learnt of lemmas. */
export interface LemmaTable {
  /** Lemmas that no rule finds, by `form UPOS`. */
  readonly exceptions: Lookup<string>
  /** How often a step with this signature was right, 0 to 1. */
  readonly chances: Lookup<number>
  /** How often a verb was met, by its lemma: of two readings the commoner verb wins. */
  readonly verbs: Lookup<number>
}

/** A word and its part of speech to its lemma; never empty. */
export type Lemmatizer = (text: string, upos: string) => string

/** Half a megabyte of text without a repetition; then the table starts anew, so that memory stays bounded. */
const MOST = 50_000

/** A lemmatizer from what was learnt. Each word is worked out once. */
export function lemmatizer(learnt: LemmaTable, tables: WordTables): Lemmatizer {
  const byUpos = new Map<string, Map<string, string>>()
  return (text, upos) => {
    let known = byUpos.get(upos)
    if (known === undefined || known.size >= MOST) {
      known = new Map()
      byUpos.set(upos, known)
    }
    const old = known.get(text)
    if (old !== undefined) return old
    const fresh = learnt.exceptions.get(`${text} ${upos}`) ?? byRule(text, upos, learnt, tables)
    known.set(text, fresh)
    return fresh
  }
}

/** The lemma as rules and chances find it. */
export function byRule(text: string, upos: string, {chances, verbs}: LemmaTable, tables: WordTables): string {
  if (upos === 'VERB' || upos === 'AUX') {
    const readings = verbReadings(formKey(text))
    let best = readings[0]
    for (const reading of readings) {
      if ((verbs.get(reading.lemma) ?? 0) > (verbs.get(best!.lemma) ?? 0)) best = reading
    }
    if (best) return best.lemma
  }
  let lemma = text
  let top = 0
  for (const candidate of lemmaCandidates(text, upos, tables)) {
    const chance = chanceOf(candidate.signature, chances)
    if (chance > top) {
      top = chance
      lemma = candidate.lemma
    }
  }
  return lemma
}

/** The chance of a signature, or of its shorter forms where it was not met. */
function chanceOf(signature: string, chances: Lookup<number>): number {
  for (let at = signature.length; at > 0; at = signature.lastIndexOf(' ', at - 1)) {
    const chance = chances.get(signature.slice(0, at))
    if (chance !== undefined) return chance
  }
  return 0
}
