/**
 * Whether the tests notice: makes one small change after the other in the sources, and runs the tests of that folder.
 *
 *   npx tsx scripts/measure/mutants.ts [--only TEXT] [--fast]
 *
 * The changes are in mutants.json: a file, what is replaced (it must be there once) and by what, and the tests to run where they
 * are not those of the folder of the same name. Prints what each came to and exits with 1 where one survived. `--only` takes those that contain a text,
 * `--fast` leaves out the slow tests (vitest.config.ts). Half a minute a mutant; run it in a clean work tree, for a file is changed while its tests run, and put back after.
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

const {values} = parseArgs({options: {only: {type: 'string', default: ''}, fast: {type: 'boolean', default: false}}})
const mutants: readonly Mutant[] = JSON.parse(readFileSync(new URL('mutants.json', import.meta.url), 'utf8'))

const project = values.fast ? ['--project', 'fast'] : []

/** `test/facts` for `src/facts/money/money.ts`. */
const testsOf = ({file, tests}: Mutant): readonly string[] =>
  tests ?? [`test/${file.split('/')[1]}`].filter((folder) => existsSync(folder))

/** Whether tests pass. */
const pass = (tests: readonly string[]): boolean =>
  spawnSync('npx', ['vitest', 'run', '--bail', '1', ...project, ...tests], {encoding: 'utf8'}).status === 0

const sound = new Map<string, boolean>()

/** Whether tests pass on the sources as they are: what fails already kills nothing. */
function passBefore(tests: readonly string[]): boolean {
  const key = tests.join(' ')
  if (!sound.has(key)) sound.set(key, pass(tests))
  return sound.get(key)!
}

function run(mutant: Mutant): 'killed' | 'survived' | 'not there' | 'no tests' | 'failing before' {
  const {file, from, to} = mutant
  const tests = testsOf(mutant)
  if (tests.length === 0) return 'no tests'
  const code = readFileSync(file, 'utf8')
  if (code.split(from).length !== 2) return 'not there'
  if (!passBefore(tests)) return 'failing before'
  try {
    writeFileSync(
      file,
      code.replace(from, () => to),
    )
    return pass(tests) ? 'survived' : 'killed'
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
