// Text without gold: sentences as the pipeline makes them, each line of a page at most twice.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {noMetadata} from '../../../src/document/article.js'
import type {Pipeline} from '../../../src/pipeline/pipeline.js'
import {slice} from '../../../src/text/text.js'
import {judgedIn} from '../entities/overlap.js'
import {rawTexts} from '../entities/raw-text.js'

const TREEBANKS = ['gold/ud-seraji/fa_seraji-ud-train.raw.txt', 'gold/ud-perdt/fa_dadegan-ud-train.raw.txt']
const MORE = 'raw/more'
const EVERY = 8
/** Collections left out: an administrative register, reviews, and an encyclopedia. */
const LEFT_OUT = /^(?:x-nan|x-reviews|x-wikipedia|README)/
/** Collections whose lines are broken at a width: their lines are joined. */
const WRAPPED = /^(?:hamshahri-2003|ir01)/
/** A line that occurs in many articles (a footer) teaches its own words alone. */
const REPEATS = 2

/** The sentences of all text that may be counted, none that shares a run of words with a sentence that judges. */
export const rawSentences = (data: string, segment: Pipeline): Generator<string[]> =>
  sentencesIn(allTexts(data), segment)

/** The training text of the treebanks, which has no gold here, and every eighth page of all other text. */
export function* selfTrainingSentences(data: string, segment: Pipeline): Generator<string[]> {
  yield* sentencesIn(treebankTexts(data), segment)
  yield* sentencesIn(sampled(allTexts(data)), segment)
}

function* sampled(texts: Iterable<string>): Generator<string> {
  let i = 0
  for (const text of texts) if (i++ % EVERY === 0) yield text
}

function* sentencesIn(texts: Iterable<string>, segment: Pipeline): Generator<string[]> {
  const met = new Map<string, number>()
  for (const raw of texts) {
    const document = segment({id: '', raw, metadata: noMetadata}, () => {})
    const {sentences = [], tokens = []} = document?.layers ?? {}
    let t = 0
    for (const {end} of sentences) {
      const words: string[] = []
      for (; t < tokens.length && tokens[t]!.end <= end; t++) words.push(slice(document!.text, tokens[t]!))
      const line = words.join(' ')
      const times = (met.get(line) ?? 0) + 1
      met.set(line, times)
      if (times <= REPEATS && words.length > 1) yield words
    }
  }
}

/** Lines of the treebanks' training text, a hundred a page. */
function* treebankTexts(data: string): Generator<string> {
  const isJudged = judgedIn(data)
  for (const file of TREEBANKS) {
    const lines = readFileSync(join(data, file), 'utf8')
      .split('\n')
      .filter((line) => !isJudged(line))
    for (let i = 0; i < lines.length; i += 100) yield lines.slice(i, i + 100).join('\n')
  }
}

function* allTexts(data: string): Generator<string> {
  yield* rawTexts(data)
  const isJudged = judgedIn(data)
  for (const name of readdirSync(join(data, MORE)).sort()) {
    if (LEFT_OUT.test(name)) continue
    const lines = gunzipSync(readFileSync(join(data, MORE, name, `${name}.jsonl.gz`))).toString()
    for (const line of lines.split('\n')) {
      if (line === '') continue
      // Some rows were written by Python, which knows NaN.
      const row = JSON.parse(line.replace(/: NaN([,}])/g, ': null$1'))
      const body = row.paragraphs?.join(WRAPPED.test(name) ? ' ' : '\n') ?? row.body ?? ''
      const text = WRAPPED.test(name) ? unwrapped(body) : body
      const page = [row.title, row.abstract, text].filter(Boolean).join('\n')
      yield page
        .split('\n')
        .filter((one: string) => !isJudged(one))
        .join('\n')
    }
  }
}

/** A single line break is a space, two are a new paragraph; marks of emphasis go. */
const unwrapped = (text: string) => text.replaceAll('**', '').replace(/([^\n])\n(?=[^\n])/g, '$1 ')
