/**
 * Time an article of a build in few shards and in many: it must not grow with their number.
 *
 *   npm run build && npx tsx scripts/bench/build.ts [ARTICLES=20000] [SHARDS=2,20]
 *
 * Takes minutes. The articles are those of the sample under other ids, each with its number at the end of the first
 * paragraph, so that no two texts are equal.
 */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {builtLibrary} from './bundle.js'

const {build} = await builtLibrary()

const articles = Number(process.argv[2] ?? 20_000)
const shardCounts = (process.argv[3] ?? '2,20').split(',').map(Number)
const raw = new URL('../../datasets/sample/raw/', import.meta.url)
const pages = readdirSync(raw)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, raw), 'utf8'))

/** Words that no other article has: near-duplicates would make one group of everything. */
const own = (k: number) => Array.from({length: 60}, (_, i) => `w${k}x${i}`).join(' ')

const rows = Array.from({length: articles}, (_, k) =>
  JSON.stringify({id: `a${k}`, text: `${pages[k % pages.length]!.slice(0, 1500)}\n${own(k)}\n`}),
)

for (const shards of shardCounts) {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-bench-'))
  mkdirSync(join(folder, 'raw'))
  writeFileSync(join(folder, 'raw/rows.jsonl'), rows.map((row) => `${row}\n`).join(''))
  const configuration = {
    name: 'bench',
    title: 'Bench',
    description: 'Replicated pages.',
    version: '1.0.0',
    license: 'CC0-1.0',
    creators: [{name: 'bench'}],
    inputs: [{path: 'raw/*.jsonl'}],
    // All in one split: its shards are what is counted.
    splits: {seed: 1, ratios: {train: 1, validation: 0, test: 0}},
  }
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify(configuration))
  /** The moment at which the last article was annotated: what follows is grouping, writing and validating. */
  let annotated = 0
  const began = process.cpuUsage()
  const built = await build(
    folder,
    {
      jobs: 1,
      shardRows: Math.ceil(articles / shards),
      progress: (count) => {
        if (count === articles) annotated = total(process.cpuUsage(began))
      },
    },
    (found) => {
      if (found.severity === 'error') process.stderr.write(`${found.code} ${found.message}\n`)
    },
  )
  const whole = total(process.cpuUsage(began))
  if (!built) process.exit(1)
  const files = readdirSync(join(built.path, 'jsonl')).filter((name) => name.startsWith('train')).length
  const each = (ms: number) => `${((ms * 1000) / articles).toFixed(0)} µs`
  const memory = `${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`
  process.stdout.write(
    `${articles} articles, ${files} shards: ${each(whole)} an article, ${each(whole - annotated)} of them after annotating; ${memory}\n`,
  )
  rmSync(folder, {recursive: true})
}

/** Milliseconds of processor time. */
function total({user, system}: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}
