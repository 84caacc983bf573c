import type {Report} from '../diagnostic/diagnostic.js'
import type {Document} from '../document/document.js'
import type {Fact} from '../document/layers.js'
import type {Stage} from '../document/stage.js'
import {bySpan, overlaps, type Span} from '../text/span.js'
import {slice} from '../text/text.js'
import {keptByHead} from './context/kept-by-head.js'
import {anchorOf} from './kind/anchor.js'
import {dayInZone, defaultTimeZone} from './kind/day-in-zone.js'
import type {FactDraft, FactKind, FactSource} from './kind/kind.js'
import {settle} from './kind/settle.js'
import {kinds} from './kinds.js'
import {findNumerals} from './numerals/find-numerals.js'
import type {Numeral} from './numerals/numeral.js'
import {sift} from './refusals/refusals.js'
import {wordsOfText} from './words/split-words.js'
import {tagWords} from './words/tag-words.js'

export {formatNumeral} from '../persian/format-numeral.js'
export {parseNumeral} from './numerals/parse-numeral.js'

/** The layers that the rules read besides the text. */
type FactLayers = 'tokens' | 'morphology'

/** What the stage needs to know besides the document. */
export interface FactOptions {
  /** IANA name of the zone in which «today» is the day of publication; Asia/Tehran if absent. */
  readonly timeZone?: string | undefined
  /** Kinds besides those that ship; on the same text they go before them. */
  readonly kinds?: readonly FactKind[]
}

/** Numeric facts: money, percentages, counts, measures, dates … with exact values, each tied to its text. Parts of speech decide where an item ends. */
export function createFacts({
  timeZone = defaultTimeZone,
  kinds: own = [],
}: FactOptions = {}): Stage<FactLayers, 'facts'> {
  return {
    name: 'facts',
    version: '0.7.0',
    requires: ['tokens', 'morphology'],
    provides: ['facts'],
    run(document, report) {
      const source = sourceOf(document, timeZone)
      return {facts: factsAmong(source, sifted(source).kept, report, [...own, ...kinds])}
    },
  }
}

/** Facts whose days are those of Tehran. */
export const facts: Stage<FactLayers, 'facts'> = createFacts()

/** A number of the text and what became of it; its span is in code points. */
export interface ExplainedNumeral extends Span {
  readonly text: string
  /** The kind of the fact that took it, or null. */
  readonly taken: Fact['kind'] | null
  /** The taking fact's text, or null. */
  readonly fact: string | null
  /** Why it was refused («phone», «article» …); the taking fact's kind; `unclaimed` where no kind wanted it. */
  readonly reason: string
}

/** Every number of a document with the rule that took or refused it, and every fact without a number (امسال), in order. Linear but for the sort of the facts. */
export function explainNumerals(
  document: Document<FactLayers>,
  {timeZone = defaultTimeZone}: FactOptions = {},
): ExplainedNumeral[] {
  const source = sourceOf(document, timeZone)
  const {kept, refused} = sifted(source)
  const found = factsAmong(source, kept, () => {})
  const numerals = [...kept.map((numeral) => ({numeral, reason: 'unclaimed'})), ...refused]
  numerals.sort((a, b) => bySpan(a.numeral, b.numeral))
  const explained: ExplainedNumeral[] = []
  const add = ({start, end}: Span, taker: Fact | null, reason: string): void => {
    const text = slice(document.text, {start, end})
    explained.push({text, start, end, taken: taker?.kind ?? null, fact: taker?.text ?? null, reason})
  }
  const counted = new Set<Fact>()
  let next = 0
  for (const {numeral, reason} of numerals) {
    while (next < found.length && found[next]!.end <= numeral.start) next++
    // «سه‌شنبه»: the word for three was refused, and yet it is part of a date
    const taker = found[next] && overlaps(found[next]!, numeral) ? found[next]! : null
    if (taker) counted.add(taker)
    add(numeral, taker, taker?.kind ?? reason)
  }
  // what has no numeral: امسال, دهه گذشته
  for (const fact of found) if (!counted.has(fact) && fact.within === null) add(fact, fact, fact.kind)
  return explained.sort(bySpan)
}

/** Words carry the part of speech of their token. */
function sourceOf({text, metadata, layers}: Document<FactLayers>, timeZone: string): FactSource {
  const words = tagWords(text, wordsOfText(text), layers.tokens, layers.morphology)
  return {text, words, anchor: anchorOf(dayInZone(metadata.publishedAt, timeZone))}
}

const sifted = ({text, words}: FactSource): ReturnType<typeof sift> => sift(words, findNumerals(text, words))

function factsAmong(
  source: FactSource,
  kept: readonly Numeral[],
  report: Report,
  all: readonly FactKind[] = kinds,
): Fact[] {
  const drafts: FactDraft[] = []
  const free = kept.filter((numeral) => !keptByHead(source.words, numeral))
  for (const kind of all)
    for (const draft of kind.find(source, kind.readsHeaded ? kept : free, report)) drafts.push(draft)
  return settle(drafts, report)
}
