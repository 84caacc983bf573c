import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Mention, Tagger} from '../../src/entities/crf/tagger.js'
import {createEntities} from '../../src/entities/entities.js'
import {createTables} from '../../src/entities/tables.js'
import {documentOf, loadLexicons} from './document.js'

/** An article with marks where the tagger sees a name, and each name that comes of it: form, label and cluster. */
interface Example {
  readonly text: string
  readonly names: readonly string[]
  readonly why?: string
}

const examples = readFileSync(new URL('again.examples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Example => JSON.parse(line))
const tables = createTables(loadLexicons())
const MARK = /\[([^\]]+)\]_([A-Z]+)/g

/** The text without its marks, and where they were, in UTF-16 units. */
function unmarked(text: string) {
  let plain = ''
  let from = 0
  const marks: {start: number; end: number; label: string}[] = []
  for (const {0: whole, 1: name = '', 2: label = '', index} of text.matchAll(MARK)) {
    plain += text.slice(from, index)
    marks.push({start: plain.length, end: plain.length + name.length, label})
    plain += name
    from = index + whole.length
  }
  return {plain: plain + text.slice(from), marks}
}

/** A tagger that sees what is marked, and allows what patterns find. */
const taggerOf = (marks: readonly {start: number; end: number; label: string}[]): Tagger => ({
  name: 'fake',
  version: '1.0.0',
  labels: ['PER', 'LOC', 'ORG', 'FAC', 'EVENT'],
  fromRules: ['PER', 'LOC', 'ORG', 'FAC', 'EVENT'],
  tag: (views, rules) =>
    views.map(({words}, i) => ({
      mentions: marks.flatMap(({start, end, label}): Mention[] => {
        const first = words.findIndex((word) => word.start === start)
        const next = words.findIndex((word) => word.end === end) + 1
        return first >= 0 && next > first ? [{first, next, label, score: 0.9}] : []
      }),
      support: rules[i]!.map(({first, label}) => {
        const {start} = words[first]!
        const isMarked = marks.some((mark) => mark.start <= start && start < mark.end)
        return label === 'LOC' && !isMarked ? 0.9 : 0
      }),
    })),
})

for (const {text, names, why} of examples) {
  test(why ? `${text} (${why})` : text, () => {
    const {plain, marks} = unmarked(text)
    const {entities = []} = createEntities(tables, () => taggerOf(marks)).run(documentOf(plain), () => {})
    expect(entities.map((one) => `${one.text} ${one.label}${one.cluster ? ` ${one.cluster.slice(1)}` : ''}`)).toEqual(
      names,
    )
  })
}
