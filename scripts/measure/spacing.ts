/**
 * Scores the repair of spacing on two line-parallel files: sentences as they were written and as an editor corrected them.
 *
 *   npx tsx scripts/measure/spacing.ts WRONG CORRECT [--errors]
 *
 * Only pairs that differ in nothing but spacing count; «_», which some data has between the parts of a verb, is a space.
 * A position lies between two letters and holds a space, a ZWNJ or nothing; a ZWNJ behind a letter that never joins is
 * nothing. A difference is a position where the two sides differ; damage is a change to one where they agree.
 * --errors prints each miss and each damage, by kind and word: as corrected ← as written, and what came out, ZWNJ as «¬».
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {type Lexicon, parseLexicon} from '../../src/document/lexicon.js'
import {createNormalizer} from '../../src/normalize/normalize.js'
import {repairTables} from '../../src/normalize/tables.js'

const ZWNJ = '\u200c'
const NEVER_JOINS = new Set('اآأإدذرزژوؤءى')
const NAMES: Readonly<Record<string, string>> = {' ': 'space', [ZWNJ]: 'ZWNJ', '': 'nothing'}
const CONTEXT = 25

/** Letters, and the mark after each: a space, a ZWNJ or nothing. */
interface Spacing {
  readonly letters: readonly string[]
  readonly marks: readonly string[]
}

/** The figures of a run. */
interface Sum {
  pairs: number
  exact: number
  changed: number
  broken: number
  readonly kinds: Record<string, {all: number; mended: number}>
  readonly faults: string[]
}

function spacingOf(text: string): Spacing {
  const letters: string[] = []
  const marks: string[] = []
  for (const unit of text.replaceAll('_', ' ').trim()) {
    const last = letters.length - 1
    if (/\s/.test(unit)) marks[last] = ' '
    else if (unit !== ZWNJ) {
      letters.push(standard(unit))
      marks.push('')
    } else if (last >= 0 && marks[last] === '' && !NEVER_JOINS.has(letters[last]!)) marks[last] = ZWNJ
  }
  return {letters, marks}
}

const standard = (letter: string) => letter.replace(/[يى]/, 'ی').replace('ك', 'ک').replace(/[ەۀة]/, 'ه')

function write({letters, marks}: Spacing, from: number, to?: number) {
  const text = letters.map((letter, i) => letter + marks[i]).slice(from, to)
  return text.join('').replaceAll(ZWNJ, '¬').trim()
}

/** The word or words on both sides of a position. */
function wordAt(spacing: Spacing, at: number) {
  const start = spacing.marks.lastIndexOf(' ', at - 1) + 1
  const end = spacing.marks.indexOf(' ', at + 1)
  return write(spacing, at === 0 ? 0 : start, end < 0 ? undefined : end + 1)
}

const sameLetters = (a: Spacing, b: Spacing) => a.letters.join() === b.letters.join()

/** The pairs of lines that differ in spacing only. */
function* pairsOf(wrongPath: string, correctPath: string) {
  const [wrongs, corrects] = [wrongPath, correctPath].map((path) => readFileSync(path, 'utf8').split('\n')) as [
    string[],
    string[],
  ]
  if (wrongs.length !== corrects.length) throw new Error(`${wrongs.length} lines, but ${corrects.length} corrected`)
  for (const [i, line] of wrongs.entries()) {
    const wrong = spacingOf(line)
    const correct = spacingOf(corrects[i]!)
    const differs = wrong.marks.some((mark, at) => mark !== correct.marks[at])
    if (differs && sameLetters(wrong, correct)) yield {line: line.replaceAll('_', ' '), wrong, correct}
  }
}

/** Adds one pair to the figures. */
function compare(wrong: Spacing, correct: Spacing, got: Spacing, sum: Sum) {
  let faults = 0
  for (let at = 0; at + 1 < wrong.marks.length; at++) {
    const [was, right, is] = [wrong, correct, got].map(({marks}) => marks[at]!) as [string, string, string]
    if (is !== was) sum.changed++
    if (was !== right) {
      const row = sum.kinds[kindOf(was, right)] ?? {all: 0, mended: 0}
      sum.kinds[kindOf(was, right)] = {all: row.all + 1, mended: row.mended + (is === right ? 1 : 0)}
    }
    if (is === right) continue
    faults++
    const [type, kind] = was === right ? ['damage', kindOf(was, is)] : ['miss', kindOf(was, right)]
    const word = `${wordAt(correct, at)} ← ${wordAt(wrong, at)}`
    sum.faults.push(`${type}\t${kind}\t${word}\t…${write(got, Math.max(at - CONTEXT, 0), at + CONTEXT)}…`)
  }
  if (faults === 0) sum.exact++
}

const kindOf = (from: string, to: string) => `${NAMES[from]}→${NAMES[to]}`

const {values, positionals} = parseArgs({allowPositionals: true, options: {errors: {type: 'boolean', default: false}}})
if (positionals.length !== 2) throw new Error('usage: npx tsx scripts/measure/spacing.ts WRONG CORRECT [--errors]')
const [wordForms, spellings] = ['word-forms', 'spellings'].map((name) =>
  parseLexicon(readFileSync(`datasets/lexicons/${name}/entries.tsv`, 'utf8')),
) as [Lexicon, Lexicon]
const normalizer = createNormalizer(repairTables({wordForms, spellings}))
const sum: Sum = {pairs: 0, exact: 0, changed: 0, broken: 0, kinds: {}, faults: []}
for (const {line, wrong, correct} of pairsOf(positionals[0]!, positionals[1]!)) {
  const got = spacingOf(normalizer.normalize(line).string)
  sum.pairs++
  // Where the normalizer changed letters, positions do not compare: the pair counts as it was.
  if (!sameLetters(got, wrong)) sum.broken++
  compare(wrong, correct, sameLetters(got, wrong) ? got : wrong, sum)
}

const {pairs, exact, changed, broken, kinds, faults} = sum
if (values.errors) for (const fault of faults.sort()) console.log(fault)
const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2)
console.log(`${pairs} pairs, ${exact} exactly right (${percent(exact, pairs)} %), letters changed in ${broken}`)
let [all, mended] = [0, 0]
for (const [kind, row] of Object.entries(kinds).sort(([, a], [, b]) => b.all - a.all)) {
  console.log(`  ${kind.padEnd(14)} ${row.mended} of ${row.all} mended`)
  all += row.all
  mended += row.mended
}
const damage = faults.filter((fault) => fault.startsWith('damage')).length
console.log(`  differences ${all}, mended ${mended}, correct positions changed ${damage}`)
console.log(`  P ${percent(mended, changed)}  R ${percent(mended, all)}  F1 ${percent(2 * mended, changed + all)}`)
