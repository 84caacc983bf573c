// Text to count words in: crawled news and the treebanks' training text, never a development or test part.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {columnSentences, judgedIn} from './overlap.js'

const NEWS = ['raw/fars', 'raw/varzesh3', 'raw/rss']
/** Collections in gzipped JSON Lines; verse and reviews are left out. */
const MORE = 'raw/more'
const NO_PROSE = /^x-(?:reviews|verse|poem)/
const LINES = ['gold/ud-seraji/fa_seraji-ud-train.raw.txt', 'gold/ud-perdt/fa_dadegan-ud-train.raw.txt']

/** A text an article or a hundred lines, without the lines that share a run of words with a sentence that judges. */
export function* rawTexts(data: string): Generator<string> {
  const isJudged = judgedIn(data)
  for (const text of allTexts(data)) {
    yield text
      .split('\n')
      .filter((line) => !isJudged(line))
      .join('\n')
  }
}

function* allTexts(data: string): Generator<string> {
  for (const folder of NEWS) {
    for (const name of readdirSync(join(data, folder)).sort()) {
      if (!name.endsWith('.json')) continue
      for (const {title, abstract, summary, paragraphs = []} of JSON.parse(
        readFileSync(join(data, folder, name), 'utf8'),
      ))
        yield [title, abstract ?? summary, ...paragraphs].filter(Boolean).join('\n')
    }
  }
  for (const name of readdirSync(join(data, MORE)).sort()) {
    if (name.endsWith('.md') || NO_PROSE.test(name)) continue
    const lines = gunzipSync(readFileSync(join(data, MORE, name, `${name}.jsonl.gz`)))
      .toString()
      .split('\n')
    for (const line of lines) {
      if (line === '' || line.includes(': NaN')) continue
      const {title, abstract, body, text, paragraphs = []} = JSON.parse(line)
      yield [title, abstract, body ?? text, ...(body ? [] : paragraphs)]
        .filter((part) => typeof part === 'string')
        .join('\n')
    }
  }
  for (const file of LINES) yield* pages(readFileSync(join(data, file), 'utf8').split('\n'))
  yield* pages(columnSentences(join(data, 'gold/parstwiner/train.txt')))
  yield* pages(conlluText(readFileSync(join(data, 'gold/iperudt/iPerUDT_train.conllu'), 'utf8')))
}

function* pages(lines: readonly string[]) {
  for (let i = 0; i < lines.length; i += 100) yield lines.slice(i, i + 100).join('\n')
}

const conlluText = (conllu: string) => [...conllu.matchAll(/^# text = (.*)$/gm)].map(([, text]) => text!)
