/**
 * Fuzzes every target, guided by coverage: inputs that take a new branch are kept and changed further. Prints what was run and what was
 * found; exits with 1 where something was. A folder of work makes it go on where it stopped.
 *
 *   npm run fuzz -- [--inputs 1000000] [--seconds S] [--target NAME]… [--seed N] [--work DIR] [--save]
 *
 * `--inputs` is for all targets together; `--save` adds a small part of what was learnt to the corpus of the repository.
 */
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {Worker} from 'node:worker_threads'
import {table} from '../bench/measure.js'
import {corpusFolder, findsFolder, readCorpus, shown, writeCorpus} from './corpus.js'
import {coverageOf} from './coverage.js'
import {openFinds} from './finds.js'
import {instrumentedTargets} from './instrument.js'
import {runMany, runOne, type Session} from './run.js'
import {smallest} from './smallest.js'
import {progressOf, readState, writeState} from './state.js'

/** Seconds of processor time after which an input is taken for one that never ends. */
const HANG = 20
/** Bytes of the longest input, for the watchdog. */
const LONGEST = 1 << 20
/** Rounds over all targets: what is stopped early has run all of them. */
const ROUNDS = 20

const {values} = parseArgs({
  options: {
    inputs: {type: 'string', default: '1000000'},
    seconds: {type: 'string', default: 'Infinity'},
    target: {type: 'string', multiple: true},
    seed: {type: 'string', default: '1402'},
    work: {type: 'string', default: 'fuzz.partial'},
    save: {type: 'boolean', default: false},
  },
})
const {work} = values
const {targets, counters, literals} = await instrumentedTargets()
const chosen = targets.filter(({name}) => values.target?.includes(name) ?? true)
if (chosen.length === 0)
  throw new Error(`there is no such target; there are ${targets.map(({name}) => name).join(', ')}`)
const shares = chosen.reduce((sum, {share}) => sum + share, 0)
const state = readState(work, Number(values.seed))

const shared = new SharedArrayBuffer(8 + LONGEST)
const head = new Int32Array(shared, 0, 2)
const current = new Uint8Array(shared, 8)
new Worker(new URL('./watchdog.js', import.meta.url), {
  workerData: {shared, file: join(work, 'hang.bin'), limit: HANG},
  execArgv: [],
}).unref()

const finds = openFinds(work)
const sessions = chosen.map((target): Session => {
  const corpus: Buffer[] = []
  return {
    target,
    corpus,
    literals,
    counters,
    coverage: coverageOf(counters),
    begun(input) {
      current.set(input.subarray(0, LONGEST))
      Atomics.store(head, 1, input.length)
      Atomics.add(head, 0, 1)
    },
    found: finds.add,
  }
})

for (const session of sessions) {
  const {target, corpus} = session
  const first = [
    ...target.seeds().map((seed) => Buffer.from(seed as string)),
    ...readCorpus(corpusFolder, target.name),
    ...readCorpus(findsFolder, target.name),
    ...readCorpus(work, target.name),
  ]
  for (const input of first.map((one) => one.subarray(0, target.longest))) {
    const covered = await runOne(session, input)
    if (covered || corpus.length === 0) corpus.push(input)
  }
}

const end = performance.now() + Number(values.seconds) * 1000
for (let round = 1; round <= ROUNDS && performance.now() < end; round++) {
  for (const session of sessions) {
    const {target, corpus, coverage} = session
    const done = progressOf(state, target.name)
    const wanted = Math.ceil((Number(values.inputs) * target.share * round) / shares / ROUNDS)
    const before = process.cpuUsage()
    while (done.inputs < wanted && performance.now() < end) {
      const count = Math.min(wanted - done.inputs, 200)
      await runMany(session, count, state.seed ^ hash(`${target.name} ${done.blocks++}`))
      done.inputs += count
    }
    const {user, system} = process.cpuUsage(before)
    Object.assign(done, {
      seconds: done.seconds + (user + system) / 1e6,
      branches: coverage.branches(),
      corpus: corpus.length,
    })
    writeCorpus(work, target.name, corpus)
    writeState(work, state)
  }
  process.stderr.write(`round ${round} of ${ROUNDS}: ${total('inputs')} inputs, ${finds.all().length} finds\n`)
}

if (values.save)
  for (const session of sessions)
    await smallest(session, (inputs) => writeCorpus(corpusFolder, session.target.name, inputs))

const rows = Object.entries(state.targets).map(([name, {inputs, seconds, branches, corpus}]) => [
  name,
  String(inputs),
  seconds.toFixed(1),
  ((seconds / inputs) * 1e6).toFixed(0),
  String(branches),
  String(corpus),
])
console.log(table([['target', 'inputs', 'CPU s', 'µs each', 'branches', 'corpus'], ...rows]))
console.log(
  `\n${total('inputs')} inputs, ${total('seconds').toFixed(0)} s of processor time, seed ${state.seed}, ${finds.all().length} finds`,
)
for (const {target, message, times, input} of finds.all())
  console.log(`\n${target}, ${times} times: ${message}\n  ${JSON.stringify(shown(input)).slice(0, 2000)}`)
process.exit(finds.all().length > 0 ? 1 : 0)

function total(what: 'inputs' | 'seconds'): number {
  return Object.values(state.targets).reduce((sum, target) => sum + target[what], 0)
}

/** FNV-1a. */
function hash(string: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < string.length; i++) value = Math.imul(value ^ string.charCodeAt(i), 0x01000193)
  return value >>> 0
}
