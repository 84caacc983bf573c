import {hashOf} from '../../tagging/hash.js'
import type {Candidate} from '../candidate.js'
import type {EntryKind} from '../gazetteer/entry.js'
import type {GazetteerHit} from '../gazetteer/trie.js'
import type {SentenceView} from '../sentence.js'

/** Lexicons that say one kind of thing; the longest hit of each group covers its words. */
const groups: readonly {readonly name: string; readonly kinds: readonly EntryKind[]}[] = [
  {name: 'place', kinds: ['country', 'province', 'place', 'region']},
  {name: 'organisation', kinds: ['agency', 'body', 'party', 'club', 'company', 'university']},
  {name: 'portfolio', kinds: ['portfolio']},
  {name: 'given', kinds: ['given']},
  {name: 'family', kinds: ['family', 'figure']},
  {name: 'honorific', kinds: ['honorific']},
  {name: 'role', kinds: ['role', 'role-place']},
  {name: 'head', kinds: ['organisation-topic', 'organisation-place', 'organisation-name']},
  {name: 'topic', kinds: ['organisation-word']},
  {name: 'area', kinds: ['area', 'facility']},
]

/** What the sentence and the article say of a word: one list, read by templates.ts. A value is a hash, or 0 for "none". */
export const sentenceAttributes: readonly string[] = [...groups.map(({name}) => name), 'rule']

const groupOf = new Map(groups.flatMap(({kinds}, group) => kinds.map((kind) => [kind, group] as const)))
const WIDTH = sentenceAttributes.length
const RULE = WIDTH - 1

/** Writes the attributes of word i of a sentence to `out[i * stride + offset]` and on. */
export function readSentence(
  view: SentenceView,
  rules: readonly Candidate[],
  out: Int32Array,
  stride: number,
  offset: number,
): void {
  const {length} = view.words
  for (let i = 0; i < length; i++) out.fill(0, i * stride + offset, i * stride + offset + WIDTH)
  for (let i = 0; i < length; i++) {
    for (const hit of view.hits[i]!) cover(hit, groupOf.get(hit.entry.kind), out, stride, offset)
  }
  for (const {first, next, label} of rules) {
    for (let i = first; i < next; i++) out[i * stride + offset + RULE] = markOf(label, i === first)
  }
}

/** The first hit at a word is the longest of its group, and keeps the words that it covers. */
function cover(
  {first, next, entry}: GazetteerHit,
  group: number | undefined,
  out: Int32Array,
  stride: number,
  offset: number,
) {
  if (group === undefined || out[first * stride + offset + group] !== 0) return
  const name = `${entry.kind} ${entry.sense}`
  for (let i = first; i < next; i++) out[i * stride + offset + group] = markOf(name, i === first)
}

const marks = new Map<string, readonly [number, number]>()

/** A hash for the first word of what the name says, and one for the others. */
function markOf(name: string, first: boolean): number {
  let pair = marks.get(name)
  if (!pair) {
    pair = [hashOf(`B ${name}`), hashOf(`I ${name}`)]
    marks.set(name, pair)
  }
  return pair[first ? 0 : 1]
}
