/**
 * Scores tokens against treebanks in CoNLL-U: exact spans on the raw `# text`, multi-word tokens unsplit.
 *
 *   npm run build && node scripts/evaluate-tokens.js FILE.conllu… [--errors]
 *
 * Each sentence is annotated as an article; spans come back to the raw text through its edits, so that what repair joins
 * or divides counts too. --errors prints each token of the treebank that was missed, what stands in its place, and where.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {noMetadata, standardAnnotator} from '../dist/index.js'

const CONTEXT = 25
const annotate = standardAnnotator({structure: 'none', only: ['tokens']})

/** The sentences of a treebank: text and surface forms. @param {string} path */
function* sentencesOf(path) {
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const lines = block.split('\n')
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9)
    if (text === undefined) continue
    const forms = []
    let covered = 0 // words up to here are parts of a multi-word token
    for (const line of lines) {
      const [id, form] = line.split('\t')
      if (!form || id.includes('.')) continue
      const [first, last] = id.split('-').map(Number)
      if (first <= covered) continue
      if (last) covered = last
      forms.push(form)
    }
    yield {text, forms}
  }
}

/** Where the forms stand in the text, in code points. Throws where one does not. @param {string} text @param {string[]} forms */
function goldSpans(text, forms) {
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

/** Token spans on the raw text, by a scale from offsets of the text to those of raw. @param {string} text */
function tokenSpans(text) {
  const record = JSON.parse(annotate({id: 'a', raw: text, metadata: noMetadata}).line)
  const starts = []
  const ends = []
  let raw = 0
  let at = 0
  const keep = (/** @type {number} */ to) => {
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

/** @param {string} text @param {string} span @param {readonly string[]} found */
function printMiss(text, span, found) {
  const [start, end] = span.split('-').map(Number)
  const letters = [...text]
  const slice = (/** @type {number} */ from, /** @type {number} */ to) => letters.slice(Math.max(from, 0), to).join('')
  const instead = found
    .map((other) => other.split('-').map(Number))
    .filter(([from, to]) => from < end && start < to)
    .map(([from, to]) => slice(from, to))
  console.log(`${slice(start, end)} → ${instead.join(' | ')}   …${slice(start - CONTEXT, end + CONTEXT)}…`)
}

const {values, positionals} = parseArgs({allowPositionals: true, options: {errors: {type: 'boolean', default: false}}})
if (positionals.length === 0) throw new Error('usage: node scripts/evaluate-tokens.js FILE.conllu… [--errors]')
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
