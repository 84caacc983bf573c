/**
 * Whether any character, or pair of characters, that a rule knows makes time grow faster than length, or 5 MB of it take too long.
 * Pairs are screened at two small sizes; those that take most time a byte, or grow most, are run at 5 MB, each in a process of its own.
 *
 *   npx tsx scripts/bench/hostile.ts [--mode NAME]… [--worst 3] [--pairs] (`--one MODE UNIT BYTES` is for itself)
 *
 * Exits with 1 where an input of 5 MB takes more than 10 s of processor time or 1 GB of memory.
 */
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {words} from '../fuzz/targets/words.js'
import {marks, unlikeMarks} from './hostile-marks.js'
import {modes} from './hostile-modes.js'
import {table} from './measure.js'

const SIZES = [4_000, 16_000] as const
/** More than linear, with what measuring varies by. */
const SUSPECT = (1.3 * SIZES[1]) / SIZES[0]
/** Milliseconds below which nothing is said about growth. */
const MEASURABLE = 10
const LARGE = 5_000_000
const MOST_SECONDS = 10
const MOST_MEGABYTES = 1000

const {values} = parseArgs({
  options: {
    mode: {type: 'string', multiple: true},
    worst: {type: 'string', default: '3'},
    pairs: {type: 'boolean', default: false},
    one: {type: 'string', multiple: true},
  },
})

/** Units of UTF-16 that an article may have: more is refused at once, and measures nothing. */
const LONGEST = 1 << 22

const repeated = (unit: string, bytes: number) =>
  unit.repeat(Math.min(Math.ceil(bytes / Buffer.byteLength(unit)), Math.floor(LONGEST / unit.length)))

/** Milliseconds of processor time. */
async function timed(run: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

if (values.one) {
  const [mode = '', unit = '', bytes = ''] = values.one
  const run = modes[mode]!()
  await run('خبر')
  const milliseconds = await timed(() => run(repeated(JSON.parse(unit), Number(bytes))))
  console.log(JSON.stringify([milliseconds / 1000, process.resourceUsage().maxRSS / 1000]))
  process.exit(0)
}

const single = [
  ...new Set([
    ...words.flatMap((word) => [...word]),
    ...marks,
    ...Array.from({length: 128}, (_, i) => String.fromCharCode(i)),
  ]),
]
const pairsOf = (some: readonly string[]) => some.flatMap((a) => some.filter((b) => b !== a).map((b) => a + b))
// Readers are quick, and what is alike to the rules need not be alike to them.
const pairs = values.pairs ? {annotated: pairsOf(unlikeMarks()), read: pairsOf(marks)} : {annotated: [], read: []}

let failed = false
const rows: string[][] = []
for (const [name, make] of Object.entries(modes)) {
  if (values.mode && !values.mode.includes(name)) continue
  const units = [...single, ...(name.startsWith('read ') ? pairs.read : pairs.annotated)]
  const run = make()
  for (const unit of units.slice(0, 200)) await run(repeated(unit, 500))
  const screened: {unit: string; small: number; large: number; growth: number}[] = []
  for (const unit of units) {
    const at = (size: number) => timed(() => run(repeated(unit, size)))
    let [small, large] = [await at(SIZES[0]), await at(SIZES[1])]
    // Once more where it seems to grow: the garbage collector comes and goes.
    if (large >= MEASURABLE && large > small * SUSPECT)
      [small, large] = [Math.min(small, await at(SIZES[0])), Math.min(large, await at(SIZES[1]))]
    // By size: 1 is linear. What takes no time has no growth that can be measured.
    screened.push({unit, small, large, growth: large < MEASURABLE ? 0 : large / small / (SIZES[1] / SIZES[0])})
  }
  const worst = Number(values.worst)
  const slowest = screened.sort((a, b) => b.large - a.large).slice(0, worst)
  const steepest = [...screened].sort((a, b) => b.growth - a.growth).slice(0, worst)
  for (const {unit, large, growth} of new Set([...slowest, ...steepest])) {
    const argument = ['--one', name, '--one', JSON.stringify(unit), '--one', String(LARGE)]
    const out = execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), ...argument], {
      encoding: 'utf8',
    })
    const [seconds, megabytes] = JSON.parse(out) as [number, number]
    failed ||= seconds > MOST_SECONDS || megabytes > MOST_MEGABYTES
    rows.push([
      name,
      JSON.stringify(unit),
      large.toFixed(0),
      growth.toFixed(1),
      seconds.toFixed(1),
      megabytes.toFixed(0),
    ])
    process.stderr.write(`${rows.at(-1)!.join('\t')}\n`)
  }
}
console.log(
  `${single.length} characters, ${pairs.annotated.length} pairs of unlike marks to annotate, ${pairs.read.length} pairs of marks to read`,
)
console.log(table([['mode', 'unit', `ms at ${SIZES[1] / 1000} KB`, 'growth', 's at 5 MB', 'MB at most'], ...rows]))
process.exit(failed ? 1 : 0)
