/**
 * Whether the tests notice: makes one small change after the other in the sources, and runs the tests of that folder.
 *
 *   npx tsx scripts/measure/mutants.ts [--only TEXT]
 *
 * The changes are in mutants.json: a file, what is replaced (it must be there once) and by what, and the tests to run where they
 * are not those of the folder of the same name. Prints what each came to and exits with 1 where one survived. Half a minute a
 * mutant; run it in a clean work tree, for a file is changed while its tests run, and put back after.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'

/** A change that a test should notice. */
interface Mutant {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly tests?: readonly string[]
}

const {values} = parseArgs({options: {only: {type: 'string', default: ''}}})
const mutants: readonly Mutant[] = JSON.parse(readFileSync(new URL('mutants.json', import.meta.url), 'utf8'))

/** `test/facts` for `src/facts/money/money.ts`. */
const testsOf = ({file, tests}: Mutant): readonly string[] =>
  tests ?? [`test/${file.split('/')[1]}`].filter((folder) => existsSync(folder))

function run(mutant: Mutant): 'killed' | 'survived' | 'not there' | 'no tests' {
  const {file, from, to} = mutant
  const tests = testsOf(mutant)
  if (tests.length === 0) return 'no tests'
  const code = readFileSync(file, 'utf8')
  if (code.split(from).length !== 2) return 'not there'
  try {
    writeFileSync(
      file,
      code.replace(from, () => to),
    )
    const {status} = spawnSync('npx', ['vitest', 'run', '--bail', '1', ...tests], {encoding: 'utf8'})
    return status === 0 ? 'survived' : 'killed'
  } finally {
    writeFileSync(file, code)
  }
}

const counts: Record<string, number> = {}
for (const mutant of mutants) {
  const name = `${mutant.file}: ${mutant.from} → ${mutant.to}`
  if (!name.includes(values.only)) continue
  const outcome = run(mutant)
  counts[outcome] = (counts[outcome] ?? 0) + 1
  console.log(`${outcome.padEnd(9)} ${name}`)
}
console.log(counts)
if (Object.keys(counts).some((outcome) => outcome !== 'killed')) process.exitCode = 1
