/**
 * How many small changes of the sources the tests notice: draws mutants of a folder by a seed, and runs the tests that reach each.
 *
 *   npm run mutants -- [FOLDER…] [--sample 60] [--seed 1] [--again FILE] [--jobs 1]
 *
 * FOLDER is a name in mutation/folders.ts, all of them if absent. Prints a line for each survivor and the score of each folder, and exits
 * with 1 where one is below 80 %. Survivors that mean the same as the original are listed in mutation/equivalent.json, with the reason,
 * and not counted. `--again` tries only those that the output of an earlier run names. 60 mutants take 4 to 20 minutes a folder. Works on a copy, in .stryker-tmp.
 */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import type {MutantResult} from '@stryker-mutator/api/core'
import {Stryker} from '@stryker-mutator/core'
import {folders} from './mutation/folders.js'

/** A mutant that no test can notice. */
interface Equivalent {
  readonly file: string
  /** The line of the source in which it begins, without indentation. */
  readonly line: string
  /** What of it is replaced, with single spaces, and by what. */
  readonly from: string
  readonly to: string
  readonly why: string
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    sample: {type: 'string', default: '60'},
    seed: {type: 'string', default: '1'},
    again: {type: 'string', default: ''},
    jobs: {type: 'string', default: '1'},
  },
})
const LEAST = 80
const equivalent: readonly Equivalent[] = JSON.parse(
  readFileSync(new URL('mutation/equivalent.json', import.meta.url), 'utf8'),
)

/** Outcomes that say that a test noticed, and those that say that none did. */
const noticed: ReadonlySet<string> = new Set(['Killed', 'Timeout', 'RuntimeError'])
const missed: ReadonlySet<string> = new Set(['Survived', 'NoCoverage'])

/** The line in which a mutant begins, and what it replaces. */
function placeOf(file: string, {start, end}: MutantResult['location']): {line: string; from: string} {
  const lines = readFileSync(file, 'utf8').split('\n')
  const line = lines[start.line - 1]!
  const replaced = lines.slice(start.line - 1, end.line)
  replaced[replaced.length - 1] = replaced.at(-1)!.slice(0, end.column - 1)
  replaced[0] = replaced[0]!.slice(start.column - 1)
  return {line: line.trim(), from: replaced.join(' ').replace(/\s+/g, ' ')}
}

async function scoreOf(folder: string): Promise<number> {
  const tests = folders[folder]
  if (!tests) throw new RangeError(`${folder} is none of ${Object.keys(folders).join(', ')}`)
  process.env.KHABAR_MUTANT_TESTS = tests.join(' ')
  process.env.KHABAR_MUTANT_SAMPLE = values.sample
  process.env.KHABAR_MUTANT_SEED = values.seed
  process.env.KHABAR_MUTANT_AGAIN = values.again && resolve(values.again)
  const results = await new Stryker({
    mutate: [`src/${folder}/**/*.ts`, '!src/**/*-types.ts', '!src/**/*.d.ts'],
    testRunner: 'vitest',
    vitest: {configFile: 'scripts/measure/mutation/vitest.config.ts', related: true},
    plugins: ['@stryker-mutator/vitest-runner', './scripts/measure/mutation/sample.js'],
    checkers: ['sample'],
    coverageAnalysis: 'perTest',
    concurrency: Number(values.jobs),
    timeoutMS: 30_000,
    reporters: [],
    allowConsoleColors: false,
    logLevel: 'error' as never,
    disableTypeChecks: false,
    dryRunTimeoutMinutes: 30,
    // It would read tsconfig.json with the API of an older TypeScript, and has no need of it.
    tsconfigFile: 'none.json',
    ignorePatterns: ['scripts/python', 'datasets/sample/releases'],
  }).runMutationTest()
  let [killed, alive, explained] = [0, 0, 0]
  for (const {status, fileName, location, replacement = '', mutatorName} of results) {
    if (noticed.has(status)) killed++
    if (!missed.has(status)) continue
    const file = `src/${fileName.split('/src/')[1]}`
    const {line, from} = placeOf(file, location)
    const isExplained = equivalent.some(
      (one) => one.file === file && one.line === line && one.from === from && one.to === replacement,
    )
    if (isExplained) explained++
    else {
      alive++
      console.log(`${status.padEnd(10)} ${file}:${location.start.line}:${location.start.column} ${mutatorName}`)
      console.log(`           ${line}\n           ${from} → ${replacement}`)
    }
  }
  const score = (100 * killed) / Math.max(1, killed + alive)
  console.log(
    `${folder}: ${score.toFixed(1)} %: ${killed} killed, ${alive} alive, ${explained} equivalent, of ${killed + alive + explained} drawn from ${results.length}, seed ${values.seed}`,
  )
  return score
}

for (const folder of positionals.length > 0 ? positionals : Object.keys(folders))
  if ((await scoreOf(folder)) < LEAST) process.exitCode = 1
