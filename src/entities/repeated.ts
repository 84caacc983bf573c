import type {Candidate} from './candidate.js'
import {entriesOf} from './gazetteer/trie.js'
import {beginningsOf} from './phrases.js'
import type {RuledSentence} from './rules.js'
import {keysBetween, type SentenceView} from './sentence.js'

/** A form with less weight than this, in probability, teaches nothing about its other places. */
const LEAST_SEED = 0.5
const LONGEST_FORM = 6
const SHORTEST_KEY = 3
/** رن is a club. */
const SHORTEST_BODY = 2
const PLACE = 2
/** Of two labels of one form the heavier by so much takes the other's places, unless the tagger is this sure there. */
const MAJORITY = 2
const SURE = 0.85
/** The tagger must see a form itself in this share of its places, where it has so many. */
const LEAST_SHARE = 1 / 3
const MANY = 5
/** A club called by a word of the language (استقلال) must be seen as one so often, and more often than not. */
const OFTEN = 3

/** What an article says of one form: the weight of each label, and a mention to copy. */
interface Form {
  readonly weights: Map<string, number>
  readonly seeds: Map<string, Candidate>
  seen: number
}

/** The forms of the names found in an article. A person's family name alone is left to mentions.ts. */
function formsOf(sentences: readonly RuledSentence[]): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const {view, found} of sentences) {
    for (const candidate of found) {
      // A short form has been looked for with more care.
      if (candidate.origin === 'repeated') continue
      const key = keysBetween(view, candidate.first, candidate.next)
      if (
        candidate.next - candidate.first > LONGEST_FORM ||
        key.length < (candidate.label === 'ORG' ? SHORTEST_BODY : SHORTEST_KEY)
      )
        continue
      const form = forms.get(key) ?? {weights: new Map(), seeds: new Map(), seen: 0}
      forms.set(key, form)
      const weight = candidate.score ?? 1
      form.seen++
      form.weights.set(candidate.label, (form.weights.get(candidate.label) ?? 0) + weight)
      const seed = form.seeds.get(candidate.label)
      if (!seed || (seed.score ?? 1) < weight) form.seeds.set(candidate.label, candidate)
    }
  }
  return forms
}

const heaviest = ({weights}: Form): string => [...weights].reduce((best, one) => (one[1] > best[1] ? one : best))[0]

/** A town or its club: a form with two labels in one article keeps the heavier, but where the tagger is sure of the other. */
export function withOneLabel(sentences: readonly RuledSentence[]): RuledSentence[] {
  const forms = formsOf(sentences)
  return sentences.map(({view, found}) => ({
    view,
    found: found.map((candidate) => {
      const form = forms.get(keysBetween(view, candidate.first, candidate.next))
      if (!form || form.weights.size < 2 || (candidate.score ?? 1) >= SURE) return candidate
      const label = heaviest(form)
      if (label === candidate.label) return candidate
      if (form.weights.get(label)! < MAJORITY * form.weights.get(candidate.label)!) return candidate
      const {first, next, score} = candidate
      return {...form.seeds.get(label)!, first, next, ...(score === undefined ? {} : {score})}
    }),
  }))
}

/** The same forms where nothing was found: one list of candidates for each sentence. */
export function repeatedMentions(sentences: readonly RuledSentence[]): Candidate[][] {
  const forms = new Map([...formsOf(sentences)].filter(([, form]) => teaches(form)))
  if (forms.size === 0) return sentences.map(() => [])
  const places = new Map<string, number>()
  const beginnings = beginningsOf(forms.keys())
  const found = sentences.map(({view, found}) => repeatedIn(view, found, {forms, beginnings, places}))
  return found.map((candidates, i) => {
    const {view} = sentences[i]!
    return candidates.filter(({first, next}) => {
      const key = keysBetween(view, first, next)
      const form = forms.get(key)!
      const {seen} = form
      const elsewhere = places.get(key)!
      if (next === first + 1 && isOrdinary(view, key, form)) return seen >= OFTEN && seen > elsewhere
      return seen + elsewhere < MANY || seen >= LEAST_SHARE * (seen + elsewhere)
    })
  })
}

/** The forms that are looked for, what their keys begin with, and in how many further places each was seen. */
interface Sought {
  readonly forms: ReadonlyMap<string, Form>
  readonly beginnings: ReadonlySet<string>
  readonly places: Map<string, number>
}

function repeatedIn(view: SentenceView, found: readonly Candidate[], sought: Sought): Candidate[] {
  const {forms, beginnings, places} = sought
  const taken = new Uint8Array(view.words.length)
  // Of a body's name the place alone may have been found: نفت تهران.
  for (const {first, next, label} of found) taken.fill(label === 'LOC' ? PLACE : 1, first, next)
  const out: Candidate[] = []
  for (let at = 0; at < view.words.length; at++) {
    if (taken[at] !== 0 || !beginnings.has(view.words[at]!.key)) continue
    for (let next = Math.min(at + LONGEST_FORM, view.words.length); next > at; next--) {
      if (taken.subarray(at, next).includes(1) || (taken[next] === PLACE && taken[next - 1] === PLACE)) continue
      const key = keysBetween(view, at, next)
      const form = forms.get(key)
      if (
        !form ||
        (taken[next - 1] === PLACE && !isBody(form)) ||
        (next === at + 1 && isOrdinary(view, key, form) && !isClub(view, key, form))
      )
        continue
      places.set(key, (places.get(key) ?? 0) + 1)
      out.push({...form.seeds.get(heaviest(form))!, first: at, next})
      at = next - 1
      break
    }
  }
  return out
}

const teaches = (form: Form) => (form.seeds.get(heaviest(form))?.score ?? 0) >= LEAST_SEED

const isBody = (form: Form) => heaviest(form) === 'ORG' || heaviest(form) === 'FAC'

const isClub = ({tables}: SentenceView, key: string, form: Form) =>
  heaviest(form) === 'ORG' && entriesOf(tables.trie, key).some(({kind}) => kind === 'club')

/** A word of the language is no name by being one elsewhere; neither is a lone person's word seen once. */
const isOrdinary = ({tables}: SentenceView, key: string, form: Form) =>
  tables.common.has(key) ||
  tables.functionWords.has(key) ||
  (heaviest(form) === 'PER' && form.seen < 2 && tables.listed.has(key))
