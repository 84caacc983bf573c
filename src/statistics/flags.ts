import {desc, from} from 'arquero'
import type {CountedArticle} from './article.js'
import {shareOf} from './share.js'
import type {TableStatistic} from './statistic.js'

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
  title: 'Articles worth a look',
  note: 'Signs of a page that was not read well, or is no news; the example is the article of the least id that has it.',
  start() {
    const names = Object.keys(flags)
    const counts = names.map(() => 0)
    const examples = names.map((): string | null => null)
    let articles = 0
    return {
      add(article) {
        articles++
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
            share: shareOf(counts[i]!, articles),
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
  const seen = new Set<string>()
  let at = 0
  for (const {tokens} of sentences) {
    const key = tokens < NO_FORMULA ? '' : forms.slice(at, at + tokens).join(' ')
    at += tokens
    if (key === '') continue
    if (seen.has(key)) return true
    seen.add(key)
  }
  return false
}

function isMostlyRemoved({record, characters}: CountedArticle): boolean {
  const removed = record.edits.reduce((sum, {start, end, raw}) => sum + (start === end ? raw.length : 0), 0)
  return removed > 0 && removed / (removed + characters) > MOSTLY_REMOVED
}
