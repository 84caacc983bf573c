import {desc, from} from 'arquero'
import type {CountedArticle} from './article.js'
import {shareOf} from './share.js'
import {stateOf, type TableStatistic} from './statistic.js'

/** Fewer tokens than this are rarely a whole article: the shortest flash with its lead has about as many. */
const SHORT = 30

/** More tokens than this are rarely one article: a long interview has about half as many. */
const LONG = 5_000

/** A sentence of more tokens is usually a list, or text without punctuation. */
const LONG_SENTENCE = 120

/** More of the page removed than this share of the raw text suggests that the article itself was cut. */
const MOSTLY_REMOVED = 0.95

/** Signs of an article that is worth a look, each with its test. None is an error. */
const flags: Readonly<Record<string, (article: CountedArticle) => boolean>> = {
  'no title': ({record}) => !record.sections.some(({kind}) => kind === 'title'),
  'no date of publication': ({record}) => record.published_at === null,
  [`fewer than ${SHORT} tokens`]: ({forms}) => forms.length < SHORT,
  [`more than ${LONG} tokens`]: ({forms}) => forms.length > LONG,
  [`a sentence of more than ${LONG_SENTENCE} tokens`]: ({sentences}) =>
    sentences.some(({tokens}) => tokens > LONG_SENTENCE),
  'one paragraph only': ({record}) => record.sections.filter(({kind}) => kind === 'paragraph').length === 1,
  'a sentence repeated': hasRepeatedSentence,
  'almost all of the page removed': isMostlyRemoved,
  'no entity': ({record}) => record.entities.length === 0,
}

/** Articles with each sign. */
export const qualityFlags: TableStatistic = {
  name: 'quality-flags',
  title: 'Articles to check',
  note: 'Signs that a page was not read correctly or is not news; the example is the first such article by id.',
  start(saved) {
    const names = Object.keys(flags)
    const state = stateOf(saved, () => ({
      counts: names.map(() => 0),
      examples: names.map((): string | null => null),
      articles: 0,
    }))
    const {counts, examples} = state
    return {
      state,
      add(article) {
        state.articles++
        for (const [i, isSo] of Object.values(flags).entries()) {
          if (!isSo(article)) continue
          counts[i]!++
          const {id} = article.record
          const known = examples[i]
          if (known == null || id < known) examples[i] = id
        }
      },
      table: () =>
        from(
          names.map((flag, i) => ({
            flag,
            articles: counts[i]!,
            share: shareOf(counts[i]!, state.articles),
            example: examples[i],
          })),
          ['flag', 'articles', 'share', 'example'],
        ).orderby(desc('articles'), 'flag'),
    }
  },
}

/** Tokens of a sentence that is long enough to be no formula such as a reporter's byline. */
const NO_FORMULA = 8

/** Whether two sentences of an article consist of the same tokens. */
function hasRepeatedSentence({sentences, forms}: CountedArticle): boolean {
  // Sentences by a sum of their tokens: where each lies in `forms`.
  const seen = new Map<number, {readonly start: number; readonly end: number}[]>()
  let at = 0
  for (const {tokens} of sentences) {
    const start = at
    at += tokens
    // What the forms do not reach has been counted: sentences and tokens may be of different layers.
    const end = Math.min(at, forms.length)
    if (tokens < NO_FORMULA || start >= end) continue
    let sum = end - start
    for (let i = start; i < end; i++) sum = (Math.imul(sum, 31) + forms[i]!) | 0
    const alike = seen.get(sum)
    if (
      alike?.some((other) => other.end - other.start === end - start && isSame(forms, other.start, start, end - start))
    )
      return true
    if (alike) alike.push({start, end})
    else seen.set(sum, [{start, end}])
  }
  return false
}

function isSame(forms: readonly number[], a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (forms[a + i] !== forms[b + i]) return false
  return true
}

function isMostlyRemoved({record, characters}: CountedArticle): boolean {
  const removed = record.edits.reduce((sum, {start, end, raw}) => sum + (start === end ? raw.length : 0), 0)
  return removed > 0 && removed / (removed + characters) > MOSTLY_REMOVED
}
