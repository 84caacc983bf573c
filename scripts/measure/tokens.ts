/**
 * Scores tokens against treebanks in CoNLL-U: exact spans on the raw `# text`, multi-word tokens unsplit.
 *
 *   npx tsx scripts/measure/tokens.ts FILE.conllu… [--errors]
 *
 * Each sentence is annotated as an article; spans come back to the raw text through its edits, so that what repair joins
 * or divides counts too. --errors prints each token of the treebank that was missed, what stands in its place, and where.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {type ArticleRecord, noMetadata, standardAnnotator} from '../../src/index.js'

const CONTEXT = 25
const annotate = standardAnnotator({structure: 'none', only: ['tokens']})

/** The sentences of a treebank: text and surface forms. */
function* sentencesOf(path: string) {
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const lines = block.split('\n')
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9)
    if (text === undefined) continue
    const forms: string[] = []
    let covered = 0 // words up to here are parts of a multi-word token
    for (const line of lines) {
      const [id, form] = line.split('\t')
      if (!id || !form || id.includes('.')) continue
      const [first = 0, last] = id.split('-').map(Number)
      if (first <= covered) continue
      if (last) covered = last
      forms.push(form)
    }
    yield {text, forms}
  }
}

/** Where the forms stand in the text, in code points. Throws where one does not. */
function goldSpans(text: string, forms: string[]) {
  const letters = [...text]
  let at = 0
  return forms.map((form) => {
    const length = [...form].length
    while (at < letters.length && letters.slice(at, at + length).join('') !== form) at++
    if (at === letters.length) throw new Error(`${form} is not in its place in: ${text}`)
    at += length
    return `${at - length}-${at}`
  })
}

/** Token spans on the raw text, by a scale from offsets of the text to those of raw. */
function tokenSpans(text: string) {
  const record: ArticleRecord = JSON.parse(annotate({id: 'a', raw: text, metadata: noMetadata}).line)
  const starts: number[] = []
  const ends: number[] = []
  let raw = 0
  let at = 0
  const keep = (to: number) => {
    for (; at < to; at++, raw++) {
      starts[at] = raw
      ends[at + 1] = raw + 1
    }
  }
  for (const edit of record.edits) {
    keep(edit.start)
    const behind = raw + [...edit.raw].length
    for (; at < edit.end; at++) {
      starts[at] = raw
      ends[at + 1] = behind
    }
    raw = behind
  }
  keep([...record.text].length)
  return record.tokens.map(({start, end}) => `${starts[start]}-${ends[end]}`)
}

/** The start and end that a span was written with. */
const rangeOf = (span: string) => span.split('-').map(Number) as [number, number]

function printMiss(text: string, span: string, found: readonly string[]) {
  const [start, end] = rangeOf(span)
  const letters = [...text]
  const slice = (from: number, to: number) => letters.slice(Math.max(from, 0), to).join('')
  const instead = found
    .map(rangeOf)
    .filter(([from, to]) => from < end && start < to)
    .map(([from, to]) => slice(from, to))
  console.log(`${slice(start, end)} → ${instead.join(' | ')}   …${slice(start - CONTEXT, end + CONTEXT)}…`)
}

const {values, positionals} = parseArgs({allowPositionals: true, options: {errors: {type: 'boolean', default: false}}})
if (positionals.length === 0) throw new Error('usage: npx tsx scripts/measure/tokens.ts FILE.conllu… [--errors]')
for (const path of positionals) {
  let hits = 0
  let predicted = 0
  let wanted = 0
  for (const {text, forms} of sentencesOf(path)) {
    const gold = goldSpans(text, forms)
    const found = tokenSpans(text)
    const all = new Set(found)
    for (const span of gold) {
      if (all.has(span)) hits++
      else if (values.errors) printMiss(text, span, found)
    }
    predicted += found.length
    wanted += gold.length
  }
  const [p, r, f1] = [hits / predicted, hits / wanted, (2 * hits) / (predicted + wanted)]
  const row = [p, r, f1].map((figure) => (100 * figure).toFixed(2))
  console.log(`${path}\n  P ${row[0]}  R ${row[1]}  F1 ${row[2]}  (${hits} of ${wanted}, ${predicted} predicted)`)
}
