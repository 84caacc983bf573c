/**
 * Scores the repair of spacing on two line-parallel files: sentences as they were written and as an editor corrected them.
 *
 *   node scripts/evaluate-spacing.js WRONG CORRECT [--errors]
 *
 * Only pairs that differ in nothing but spacing count; «_», which some data has between the parts of a verb, is a space.
 * A position lies between two letters and holds a space, a ZWNJ or nothing; a ZWNJ behind a letter that never joins is
 * nothing. A difference is a position where the two sides differ; damage is a change to one where they agree.
 * --errors prints each miss and each damage, by kind and word: as corrected ← as written, and what came out, ZWNJ as «¬».
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {loadRepair} from './zwnj/bundle.js'

const ZWNJ = '\u200c'
const NEVER_JOINS = new Set('اآأإدذرزژوؤءى')
const NAMES = {' ': 'space', [ZWNJ]: 'ZWNJ', '': 'nothing'}
const CONTEXT = 25

/** @typedef {{letters: string[], marks: string[]}} Spacing letters, and the mark behind each: a space, a ZWNJ or nothing */

/** @param {string} text @returns {Spacing} */
function spacingOf(text) {
  const letters = []
  const marks = []
  for (const unit of text.replaceAll('_', ' ').trim()) {
    const last = letters.length - 1
    if (/\s/.test(unit)) marks[last] = ' '
    else if (unit !== ZWNJ) {
      letters.push(standard(unit))
      marks.push('')
    } else if (last >= 0 && marks[last] === '' && !NEVER_JOINS.has(letters[last])) marks[last] = ZWNJ
  }
  return {letters, marks}
}

/** @param {string} letter */
const standard = (letter) => letter.replace(/[يى]/, 'ی').replace('ك', 'ک').replace(/[ەۀة]/, 'ه')

/** @param {Spacing} spacing @param {number} from @param {number} [to] */
function write({letters, marks}, from, to) {
  const text = letters.map((letter, i) => letter + marks[i]).slice(from, to)
  return text.join('').replaceAll(ZWNJ, '¬').trim()
}

/** The word or words on both sides of a position. @param {Spacing} spacing @param {number} at */
function wordAt(spacing, at) {
  const start = spacing.marks.lastIndexOf(' ', at - 1) + 1
  const end = spacing.marks.indexOf(' ', at + 1)
  return write(spacing, at === 0 ? 0 : start, end < 0 ? undefined : end + 1)
}

/** @param {Spacing} a @param {Spacing} b */
const sameLetters = (a, b) => a.letters.join() === b.letters.join()

/** The pairs of lines that differ in spacing only. @param {string} wrongPath @param {string} correctPath */
function* pairsOf(wrongPath, correctPath) {
  const [wrongs, corrects] = [wrongPath, correctPath].map((path) => readFileSync(path, 'utf8').split('\n'))
  if (wrongs.length !== corrects.length) throw new Error(`${wrongs.length} lines, but ${corrects.length} corrected`)
  for (const [i, line] of wrongs.entries()) {
    const wrong = spacingOf(line)
    const correct = spacingOf(corrects[i])
    const differs = wrong.marks.some((mark, at) => mark !== correct.marks[at])
    if (differs && sameLetters(wrong, correct)) yield {line: line.replaceAll('_', ' '), wrong, correct}
  }
}

/** Adds one pair to the figures. @param {Spacing} wrong @param {Spacing} correct @param {Spacing} got @param {any} sum */
function compare(wrong, correct, got, sum) {
  let faults = 0
  for (let at = 0; at + 1 < wrong.marks.length; at++) {
    const [was, right, is] = [wrong, correct, got].map(({marks}) => marks[at])
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

/** @param {string} from @param {string} to */
const kindOf = (from, to) => `${NAMES[from]}→${NAMES[to]}`

const {values, positionals} = parseArgs({allowPositionals: true, options: {errors: {type: 'boolean', default: false}}})
if (positionals.length !== 2) throw new Error('usage: node scripts/evaluate-spacing.js WRONG CORRECT [--errors]')
const {createNormalizer, parseLexicon} = await loadRepair()
const [wordForms, spellings] = ['word-forms', 'spellings'].map((name) =>
  parseLexicon(readFileSync(`datasets/lexicons/${name}/entries.tsv`, 'utf8')),
)
const normalizer = createNormalizer({wordForms, spellings})
const sum = {pairs: 0, exact: 0, changed: 0, broken: 0, kinds: {}, faults: /** @type {string[]} */ ([])}
for (const {line, wrong, correct} of pairsOf(positionals[0], positionals[1])) {
  const got = spacingOf(normalizer.normalize(line).string)
  sum.pairs++
  // Where the normalizer changed letters, positions do not compare: the pair counts as it was.
  if (!sameLetters(got, wrong)) sum.broken++
  compare(wrong, correct, sameLetters(got, wrong) ? got : wrong, sum)
}

const {pairs, exact, changed, broken, kinds, faults} = sum
if (values.errors) for (const fault of faults.sort()) console.log(fault)
const percent = (/** @type {number} */ part, /** @type {number} */ whole) => ((100 * part) / whole).toFixed(2)
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
