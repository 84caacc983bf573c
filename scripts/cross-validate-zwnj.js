/**
 * Cross-validates the repair of ZWNJ: for each of ten folds the lexicon is built without a tenth of the treebanks'
 * training text, and that tenth is repaired with it. No figure rests on having seen the sentence.
 *
 *   node scripts/cross-validate-zwnj.js DATA [--folds 0,1,2]
 *
 * Each line is an article of its own, fed with its ZWNJ deleted, turned to spaces, and intact; positions are counted
 * between letters, and a ZWNJ behind a letter that never joins is not counted.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'

const ZWNJ = '\u200c'
const NEVER_JOINS = new Set('اآأإدذرزژوؤءى')
const STATES = [
  ['deleted', (/** @type {string} */ line) => line.replaceAll(ZWNJ, '')],
  ['spaced', (/** @type {string} */ line) => line.replaceAll(ZWNJ, ' ')],
  ['intact', (/** @type {string} */ line) => line],
]
const TREEBANKS = [
  ['Seraji', 'gold/ud-seraji/fa_seraji-ud-train.raw.txt'],
  ['PerDT', 'gold/ud-perdt/fa_dadegan-ud-train.raw.txt'],
]

/** Letters, and how many stand before each ZWNJ that works and before each space. @param {string} text */
function skeleton(text) {
  let letters = ''
  const joins = new Set()
  const spaces = new Set()
  for (const letter of text) {
    if (letter === ZWNJ) {
      if (letters && !NEVER_JOINS.has(letters.at(-1) ?? '')) joins.add(letters.length)
    } else if (/\s/.test(letter)) spaces.add(letters.length)
    else letters += letter
  }
  const standard = letters.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').replace(/[ەۀة]/g, 'ه')
  return {letters: standard, joins, spaces}
}

/** @param {readonly string[]} lines @param {(line: string) => string} repair */
export function score(lines, change, repair) {
  const sum = {hits: 0, predicted: 0, wanted: 0, lost: 0}
  for (const line of lines) {
    const want = skeleton(line)
    const got = skeleton(repair(change(line)))
    const isBroken = want.letters !== got.letters
    for (const at of want.spaces) if (isBroken || !got.spaces.has(at)) sum.lost++
    sum.wanted += want.joins.size
    if (isBroken) continue
    sum.predicted += got.joins.size
    for (const at of got.joins) if (want.joins.has(at)) sum.hits++
  }
  return sum
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {folds: {type: 'string', default: '0,1,2,3,4,5,6,7,8,9'}},
})
const data = positionals[0]
if (!data) throw new Error('usage: node scripts/cross-validate-zwnj.js DATA [--folds 0,1,2]')
const folds = values.folds.split(',').map(Number)
const work = mkdtempSync(join(tmpdir(), 'khabar-zwnj-'))
try {
  await build({
    stdin: {
      contents: `export {createNormalizer} from './src/normalize/normalize.ts'
        export {parseLexicon} from './src/document/lexicon.ts'`,
      resolveDir: process.cwd(),
    },
    outfile: join(work, 'normalize.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  })
  const {createNormalizer, parseLexicon} = await import(pathToFileURL(join(work, 'normalize.mjs')).href)
  const sums = new Map()
  for (const fold of folds) {
    const out = join(work, `${fold}.tsv`)
    execFileSync(process.execPath, ['scripts/build-word-forms.js', data, '--leave-out', String(fold), '--out', out])
    const normalizer = createNormalizer({wordForms: parseLexicon(readFileSync(out, 'utf8'))})
    for (const [name, file] of TREEBANKS) {
      const lines = readFileSync(join(data, file), 'utf8')
        .split('\n')
        .filter((line, i) => i % 10 === fold && line.trim() !== '')
        .map((line) => line.trim())
      for (const [state, change] of STATES) {
        const figures = score(lines, change, (line) => normalizer.normalize(line).string)
        print(`${name} ${state} fold ${fold}`, figures)
        const key = `${name} ${state}`
        const sum = sums.get(key) ?? {hits: 0, predicted: 0, wanted: 0, lost: 0}
        for (const figure of Object.keys(sum)) sum[figure] += figures[figure]
        sums.set(key, sum)
      }
    }
  }
  for (const [key, sum] of sums) print(`${key} all`, sum)
} finally {
  rmSync(work, {recursive: true})
}

/** @param {string} name @param {{hits: number, predicted: number, wanted: number, lost: number}} figures */
function print(name, {hits, predicted, wanted, lost}) {
  const precision = (100 * hits) / predicted
  const recall = (100 * hits) / wanted
  const f1 = (200 * hits) / (predicted + wanted)
  const row = [precision, recall, f1].map((figure) => figure.toFixed(2).padStart(6))
  console.log(`${name.padEnd(24)} P ${row[0]}  R ${row[1]}  F1 ${row[2]}  spaces lost ${lost}`)
}
