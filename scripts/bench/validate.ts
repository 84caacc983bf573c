/**
 * How much longer validating takes than reading the same file and JSON.parse of each line alone.
 *
 *   npm run build && npx tsx scripts/bench/validate.ts [FILE.jsonl]
 *
 * Both read in one run, by turns; the fastest of each counts, which other work on the machine delays least. Validating
 * uses threads as the command does. Without FILE the sample's newest release is repeated to a file of 64 MB.
 */
import {createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {builtLibrary} from './bundle.js'
import {table} from './measure.js'

const {validatePath} = await builtLibrary()
const ROUNDS = 7
const LEAST = 64e6
const work = mkdtempSync(join(tmpdir(), 'khabar-bench-'))

/** The sample's records over and over, each time with other ids. */
function repeated() {
  const releases = new URL('../../datasets/sample/releases/', import.meta.url).pathname
  const version = readdirSync(releases).sort().at(-1)!
  const folder = join(releases, version, 'jsonl')
  const records = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  )
  const lines: string[] = []
  for (let size = 0, k = 0; size < LEAST; k++) {
    for (const record of records) {
      const line = `${JSON.stringify({...record, id: `${record.id}-${k}`})}\n`
      lines.push(line)
      size += Buffer.byteLength(line)
    }
  }
  const file = join(work, 'records.jsonl')
  writeFileSync(file, lines.join(''))
  return file
}

/** Reads a file and parses every line, nothing else. */
async function parseAlone(file: string) {
  let rest: Buffer[] = []
  let count = 0
  for await (const piece of createReadStream(file, {highWaterMark: 1 << 20})) {
    const end = piece.lastIndexOf(0x0a)
    if (end < 0) {
      rest.push(piece)
      continue
    }
    for (const line of Buffer.concat([...rest, piece.subarray(0, end)])
      .toString('utf8')
      .split('\n'))
      count += JSON.parse(line).tokens.length
    rest = [piece.subarray(end + 1)]
  }
  return count
}

/** Seconds that something takes. */
async function seconds(run: () => Promise<unknown>) {
  const start = performance.now()
  await run()
  return (performance.now() - start) / 1000
}

try {
  const file = process.argv[2] ?? repeated()
  const times: {parse: number[]; validate: number[]} = {parse: [], validate: []}
  let flaws = 0
  for (let round = 0; round < ROUNDS; round++) {
    times.parse.push(await seconds(() => parseAlone(file)))
    times.validate.push(await seconds(() => validatePath(file, () => flaws++)))
  }
  const [parse, validate] = [Math.min(...times.parse), Math.min(...times.validate)]
  const megabytes = statSync(file).size / 1e6
  const row = (name: string, time: number) => [
    name,
    time.toFixed(2),
    (megabytes / time).toFixed(0),
    (time / parse).toFixed(2),
  ]
  console.log(`${megabytes.toFixed(0)} MB, ${availableParallelism()} processors; ${flaws} flaws\n`)
  console.log(table([['', 's', 'MB/s', 'times'], row('read and JSON.parse', parse), row('validate', validate)]))
} finally {
  rmSync(work, {recursive: true})
}
