/**
 * What it costs to add articles to a dataset that was built before, as a share of its first build; processor time of whole processes.
 *
 *   npm run build && npx tsx scripts/bench/incremental.ts FOLDER [ARTICLES=3200] [ADDED=1 % of them] [--check] [--keep DIR]
 *
 * FOLDER is read as input.ts says. `--check` builds the same once more without anything that was kept, and compares checksums. `--keep`
 * works in DIR and leaves it there. One thread annotates (`--jobs 1`).
 */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {mixedArticles} from './mixed-articles.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {check: {type: 'boolean', default: false}, keep: {type: 'string'}},
})
const [folder, articles = '3200', added = String(Math.ceil(Number(articles) / 100))] = positionals
if (folder === undefined) throw new Error('give a folder with articles')
const article = mixedArticles(folder)
const [first, more] = [Number(articles), Number(added)]
/** Rows of one raw file. */
const FILE_ROWS = 10_000

const dataset = values.keep ?? mkdtempSync(join(tmpdir(), 'khabar-bench-'))
mkdirSync(join(dataset, 'raw'), {recursive: true})
writeRows('first', 0, first)
configure('1.0.0')
const from0 = measured('first build', first)
if (values.check) cpSync(dataset, `${dataset}.fresh`, {recursive: true})
writeRows('more', first, first + more)
configure('1.1.0')
const again = measured(`${more} added`, first + more)
process.stdout.write(`adding ${more} to ${first} takes ${((100 * again) / from0).toFixed(1)} % of the first build\n`)
if (values.check) {
  cpSync(join(dataset, 'raw'), join(`${dataset}.fresh`, 'raw'), {recursive: true})
  cpSync(join(dataset, 'dataset.json'), join(`${dataset}.fresh`, 'dataset.json'))
  measured('the same, nothing kept', first + more, `${dataset}.fresh`, ['--no-cache'])
  const sums = (at: string) => readFileSync(join(at, 'releases/1.1.0/SHA256SUMS'), 'utf8')
  const same = sums(dataset) === sums(`${dataset}.fresh`)
  process.stdout.write(same ? 'both are the same, byte for byte\n' : 'THEY DIFFER\n')
  if (!same) process.exitCode = 1
  rmSync(`${dataset}.fresh`, {recursive: true})
}
if (values.keep === undefined) rmSync(dataset, {recursive: true})

/** Rows `from` to `to` in files of their own. */
function writeRows(name: string, from: number, to: number): void {
  for (let start = from; start < to; start += FILE_ROWS) {
    const rows = Array.from({length: Math.min(FILE_ROWS, to - start)}, (_, i) =>
      JSON.stringify({id: `a${start + i}`, text: article(start + i), published_at: dayOf(start + i)}),
    )
    writeFileSync(join(dataset, `raw/${name}-${String(start).padStart(8, '0')}.jsonl`), `${rows.join('\n')}\n`)
  }
}

/** A day of five years. */
function dayOf(k: number): string {
  return new Date(Date.UTC(2019, 0, 1 + (k % 1826))).toISOString().slice(0, 10)
}

function configure(version: string): void {
  const configuration = {
    name: 'bench',
    title: 'Bench',
    description: 'Mixed articles.',
    version,
    license: 'CC0-1.0',
    creators: [{name: 'bench'}],
    inputs: [{path: 'raw/*.jsonl'}],
    splits: {seed: 1, ratios: {train: 0.8, validation: 0.1, test: 0.1}},
  }
  writeFileSync(join(dataset, 'dataset.json'), JSON.stringify(configuration))
}

/** Builds, prints what it took, and answers the seconds of processor time of all threads. */
function measured(name: string, count: number, at = dataset, options: readonly string[] = []): number {
  const usage = join(dataset, 'usage.json')
  const write = `import {writeFileSync} from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())))`
  const cli = new URL('../../dist/cli.js', import.meta.url).pathname
  const began = performance.now()
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(write)}`,
    cli,
    'build',
    at,
    '--jobs',
    '1',
    ...options,
  ]
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  // 1: built, and some articles were refused.
  if (status === null || status > 1) throw new Error(stderr)
  const clock = (performance.now() - began) / 1000
  const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage
  rmSync(usage)
  const seconds = (userCPUTime + systemCPUTime) / 1e6
  const each = ((seconds * 1000) / count).toFixed(2)
  process.stdout.write(
    `${name}: ${seconds.toFixed(2)} s of processor time (${each} ms an article), ${clock.toFixed(1)} s by the clock, ${Math.round(maxRSS / 1024)} MB\n`,
  )
  return seconds
}
