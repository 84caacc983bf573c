// Treebanks in CoNLL-U as the pipeline sees them: ten sentences make a paragraph, each token of ours gets the gold word at its place.
import {readFileSync} from 'node:fs'
import {noMetadata} from '../../../src/document/article.js'
import type {Pipeline} from '../../../src/pipeline/pipeline.js'
import type {Edit} from '../../../src/text/edits.js'
import {slice} from '../../../src/text/text.js'

/** A word of a treebank, multi-word tokens whole: these have the part of speech and lemma of their first word. */
export interface GoldWord {
  readonly form: string
  readonly upos: string
  readonly lemma: string
  /** Whether it is a multi-word token, which no score counts. */
  readonly multiword: boolean
}

/** A token of ours and the gold word at its place; `exact` where both have the same span. */
export interface AlignedToken {
  readonly text: string
  readonly gold: GoldWord
  readonly exact: boolean
}

/** Ten sentences: our tokens by our sentences, and how many gold words they should have been. */
export interface Paragraph {
  readonly sentences: readonly (readonly AlignedToken[])[]
  readonly goldWords: number
}

const SENTENCES = 10

/** Reads a treebank through the pipeline. */
export function readTreebank(path: string, segment: Pipeline): Paragraph[] {
  const all = [...sentencesOf(readFileSync(path, 'utf8'))]
  const paragraphs: Paragraph[] = []
  for (let i = 0; i < all.length; i += SENTENCES) {
    const paragraph = paragraphOf(all.slice(i, i + SENTENCES), segment)
    if (paragraph) paragraphs.push(paragraph)
  }
  return paragraphs
}

interface GoldSentence {
  readonly text: string
  readonly words: readonly GoldWord[]
}

function* sentencesOf(conllu: string): Generator<GoldSentence> {
  for (const block of conllu.split(/\n\n+/)) {
    const lines = block.split('\n')
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9)
    if (text === undefined) continue
    const words: GoldWord[] = []
    let last = 0 // words up to here belong to a multi-word token
    let form = '' // of a multi-word token whose first word is awaited
    for (const line of lines) {
      const [id = '', shape = '', lemma = '', upos = ''] = line.split('\t')
      if (line.startsWith('#') || id === '' || id.includes('.')) continue
      if (id.includes('-')) {
        last = Number(id.split('-')[1])
        form = shape
      } else if (form !== '') {
        words.push({form, upos, lemma, multiword: true})
        form = ''
      } else if (Number(id) > last) words.push({form: shape, upos, lemma, multiword: false})
    }
    yield {text, words}
  }
}

function paragraphOf(sentences: readonly GoldSentence[], segment: Pipeline): Paragraph | undefined {
  let raw = ''
  const gold: {start: number; end: number; word: GoldWord}[] = []
  for (const {text, words} of sentences) {
    let at = raw.length
    raw += `${text}\n`
    for (const word of words) {
      const start = raw.indexOf(word.form, at)
      if (start < 0) continue
      at = start + word.form.length
      gold.push({start, end: at, word})
    }
  }
  const document = segment({id: 'a', raw: raw.trimEnd(), metadata: noMetadata}, () => {})
  if (!document || gold.length === 0) return undefined
  const {tokens = [], sentences: ours = []} = document.layers
  const rawPlace = rawPlaces(document.edits)
  let t = 0
  let g = 0
  const aligned = ours.map((sentence) => {
    const words: AlignedToken[] = []
    for (; t < tokens.length && tokens[t]!.end <= sentence.end; t++) {
      const start = rawPlace(tokens[t]!.start, false)
      const end = rawPlace(tokens[t]!.end, true)
      while (g < gold.length - 1 && gold[g]!.end <= start) g++
      const {word, ...span} = gold[g]!
      words.push({
        text: slice(document.text, tokens[t]!),
        gold: word,
        exact: span.start === start && span.end === end,
      })
    }
    return words
  })
  return {sentences: aligned, goldWords: gold.filter(({word}) => !word.multiword).length}
}

/** Where offsets of the text come to lie in the raw text; inside an edit its nearest edge. Treebanks have no surrogate pairs. */
function rawPlaces(edits: readonly Edit[]): (offset: number, isEnd: boolean) => number {
  return (offset, isEnd) => {
    let shift = 0
    for (const {start, end, raw} of edits) {
      if (offset < start || (offset === start && (isEnd || end > start))) break
      if (offset < end) return start + shift + (isEnd ? raw.length : 0)
      shift += raw.length - (end - start)
    }
    return offset + shift
  }
}
