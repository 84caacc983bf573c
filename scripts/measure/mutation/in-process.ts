/**
 * Judges the mutants that mutation.ts would draw, by the same tests, in one process: minutes where that takes a quarter of an hour. For
 * folders whose tests are synchronous and have no hooks: facts, normalize, text, persian.
 *
 *   npx tsx scripts/measure/mutation/in-process.ts FOLDER [--sample 40] [--seed 1]
 *
 * Stryker's instrumenter puts all mutants of the folder into its sources, each behind a switch; tests and sources are one bundle. A mutant
 * that runs while modules load needs the bundle loaded again. Prints a line for each survivor, and the score. A test that fails
 * without a mutant is named and left out.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {Script} from 'node:vm'
import type {Logger} from '@stryker-mutator/api/logging'
import {Instrumenter} from '@stryker-mutator/instrumenter'
import {build} from 'esbuild'
import {globSync} from 'tinyglobby'
import {folders} from './folders.js'
import {place} from './sample.js'
import {type Declared, LIST} from './vitest-stand-in.js'

/** What instrumented code reads and writes. */
interface Switch {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: {static: Record<string, number>; perTest: Record<string, Record<string, number>>}
  hitCount?: number | undefined
  hitLimit?: number
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {sample: {type: 'string', default: '40'}, seed: {type: 'string', default: '1'}},
})
const [folder = ''] = positionals
const patterns = folders[folder]
if (!patterns) throw new RangeError(`${folder || 'nothing'} is none of ${Object.keys(folders).join(', ')}`)
const root = resolve(import.meta.dirname, '../../..')
process.env.KHABAR_MUTANT_SEED = values.seed
/** Times that a mutant may run in one test before it counts as endless. */
const MOST_HITS = 3e8

const silent = () => {}
const logger = {debug: silent, info: silent, warn: silent, isDebugEnabled: () => false} as unknown as Logger
const sources = globSync([`src/${folder}/**/*.ts`, '!**/*-types.ts', '!**/*.d.ts'], {cwd: root, absolute: true}).sort()
const {files, mutants} = await new Instrumenter(logger).instrument(
  sources.map((name) => ({name, mutate: true, content: readFileSync(name, 'utf8')})),
  {plugins: null, excludedMutations: [], ignorers: []},
)
const instrumented = new Map(files.map(({name, content}) => [name, content]))

const tests = globSync(
  [...patterns].map((path) => path.replace(/\*\*$/, '**/*.test.ts')),
  {cwd: root},
).sort()
const bundle = await build({
  stdin: {contents: ['test/seed.ts', ...tests].map((path) => `import './${path}'`).join('\n'), resolveDir: root},
  bundle: true,
  ignoreAnnotations: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  alias: {vitest: join(import.meta.dirname, 'vitest-stand-in.ts')},
  external: ['@huggingface/*', 'onnxruntime*'],
  plugins: [
    {
      name: 'mutants',
      setup({onLoad}) {
        onLoad({filter: /\/(src|test|scripts)\/.*\.ts$/}, ({path}) => ({
          contents: (instrumented.get(path) ?? readFileSync(path, 'utf8'))
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
            .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
          loader: 'ts',
        }))
      },
    },
  ],
})
const program = new Script(`(function (module, exports, require) {${bundle.outputFiles[0]!.text}\n})`)
const state: Switch = {}
const shared = Object.assign(globalThis, {__stryker__: state, __khabarJob: (): unknown => undefined})

function load(): readonly Declared[] {
  const module = {exports: {}}
  program.runInThisContext()(module, module.exports, createRequire(import.meta.url))
  return (globalThis as unknown as Record<string, readonly Declared[]>)[LIST]!
}

/** Runs what may never end. */
const job = new Script('__khabarJob()')
function within(milliseconds: number, run: () => unknown): unknown {
  shared.__khabarJob = run
  return job.runInThisContext({timeout: milliseconds})
}

const drawn = [...mutants].sort((a, b) => (place(a) < place(b) ? -1 : 1)).slice(0, Number(values.sample))
const all = load()
const atLoad = new Set(Object.keys(state.mutantCoverage?.static ?? {}))

/** The tests that run each drawn mutant, and how long each test takes; Infinity where it fails already. */
const reaching = new Map<string, number[]>(drawn.map(({id}) => [id, []]))
const cost: number[] = []
for (const [at, {name, run}] of all.entries()) {
  // the code keeps the object itself
  state.mutantCoverage!.perTest = {}
  state.currentTestId = 'test'
  const begin = performance.now()
  try {
    await run()
    cost[at] = performance.now() - begin
    for (const id of Object.keys(state.mutantCoverage!.perTest.test ?? {})) reaching.get(id)?.push(at)
  } catch (error) {
    cost[at] = Number.POSITIVE_INFINITY
    console.log(`fails without a mutant: ${name}: ${String(error).slice(0, 200)}`)
  }
}
Object.assign(state, {currentTestId: undefined, hitLimit: MOST_HITS})

/** Loaded again where a mutant left something behind in a cache. */
let clean = all

/** Whether a test notices the mutant; the shortest tests are asked first. A test that then fails without it too says nothing. */
async function isNoticed(id: string, isAgain = false): Promise<boolean> {
  Object.assign(state, {activeMutant: id, hitCount: 0})
  const asked = (atLoad.has(id) ? [...all.keys()] : reaching.get(id)!).filter((at) => Number.isFinite(cost[at]))
  let failed: number | undefined
  try {
    const list = atLoad.has(id) ? (within(60_000, load) as readonly Declared[]) : clean
    for (const at of asked.sort((a, b) => cost[a]! - cost[b]!)) {
      failed = at
      await within(Math.ceil(10_000 + 20 * cost[at]!), list[at]!.run)
    }
    return false
  } catch {
    Object.assign(state, {activeMutant: undefined, hitCount: undefined})
    if (atLoad.has(id) || failed === undefined || isAgain) return true
    try {
      await clean[failed]!.run()
      return true
    } catch {
      clean = load()
      return isNoticed(id, true)
    }
  } finally {
    Object.assign(state, {activeMutant: undefined, hitCount: undefined})
  }
}

let alive = 0
for (const {id, fileName, location, replacement, mutatorName} of drawn) {
  if (await isNoticed(id)) continue
  alive++
  const line = readFileSync(fileName, 'utf8').split('\n')[location.start.line]!
  console.log(
    `Survived   src/${fileName.split('/src/')[1]}:${location.start.line + 1}:${location.start.column + 1} ${mutatorName}`,
  )
  console.log(
    `           ${line.trim()}\n           ${line.slice(location.start.column).slice(0, 80)} → ${replacement}`,
  )
}
const killed = drawn.length - alive
console.log(
  `${folder}: ${((100 * killed) / Math.max(1, drawn.length)).toFixed(1)} %: ${killed} killed, ${alive} alive, of ${drawn.length} drawn from ${mutants.length}, seed ${values.seed}`,
)
