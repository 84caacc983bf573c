import {recordSpan} from '../records/record-span.js'
import type {ArticleRecord} from '../records/types.js'
import {slice, textOf} from '../text/text.js'

/** A sentence as it is counted. */
export interface CountedSentence {
  /** Kind of the section that contains it. */
  readonly section: string | null
  /** Number of its tokens, and of the facts that begin in it. */
  readonly tokens: number
  readonly facts: number
}

/** What several statistics need of a record, computed once. */
export interface CountedArticle {
  readonly record: ArticleRecord
  /** Length of the text in code points. */
  readonly characters: number
  /** For each token the number of its form; forms are numbered from 0 over all articles, as they are met. */
  readonly forms: readonly number[]
  readonly sentences: readonly CountedSentence[]
}

/** A function that prepares records for counting, with the `numbers` of the forms that were met before. Memory follows how many there are. */
export function createArticleCounter(
  numbers: Map<string, number> = new Map(),
): (record: ArticleRecord) => CountedArticle {
  return (record) => {
    const text = textOf(record.text)
    const forms = record.tokens.map((token) => {
      const form = slice(text, recordSpan(token))
      let number = numbers.get(form)
      if (number === undefined) {
        number = numbers.size
        numbers.set(copyOf(form), number)
      }
      return number
    })
    return {record, characters: text.length, forms, sentences: sentencesOf(record)}
  }
}

/** The same string in a buffer of its own: V8 lets a piece cut from a text share the text's, and would keep all of it. */
const copyOf = (string: string): string => ` ${string}`.slice(1)

/** One walk over four ordered lists. */
function sentencesOf({sentences, sections, tokens, facts}: ArticleRecord): CountedSentence[] {
  let [section, token, fact] = [0, 0, 0]
  return sentences.map(({start, end}) => {
    while (section < sections.length && sections[section]!.end <= start) section++
    const [firstToken, firstFact] = [token, fact]
    while (token < tokens.length && tokens[token]!.start < end) token++
    while (fact < facts.length && facts[fact]!.start < end) fact++
    return {section: sections[section]?.kind ?? null, tokens: token - firstToken, facts: fact - firstFact}
  })
}
