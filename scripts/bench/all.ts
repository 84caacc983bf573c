/**
 * Every part of khabar beside its floor and the libraries of others, in one run: a Markdown table, and JSON beside it.
 *
 *   npm run bench -- [FOLDER] [--articles N] [--rounds N] [--quick] [--peers DIR] [--write]
 *
 * FOLDER holds articles (input.ts), else the sample's own. --quick takes 60 articles and one round. DIR has what
 * peers.sh installs; what is absent is listed so. --write puts both into docs/benchmarks.md and docs/benchmarks.json.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, loadavg, platform, tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {articlesIn, totalBytes} from './input.js'
import type {Corpus, Result} from './measures/measure.js'
import {type Run, report} from './report.js'

const root = resolve(import.meta.dirname, '../..')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    articles: {type: 'string'},
    rounds: {type: 'string'},
    quick: {type: 'boolean', default: false},
    peers: {type: 'string'},
    write: {type: 'boolean', default: false},
  },
})
const count = Number(values.articles ?? (values.quick ? 60 : 600))
const rounds = values.rounds ?? (values.quick ? '0' : '3')
const folder = positionals[0] ?? join(root, 'datasets/sample/raw')
const groups: {title: string; rows: string[]}[] = JSON.parse(
  readFileSync(join(root, 'scripts/bench/measures/groups.json'), 'utf8'),
)

/** So many of them, from the start again where there are fewer. */
const repeated = (list: readonly string[], times: number) =>
  Array.from({length: times}, (_, at) => list[at % list.length]!)

const distinct = articlesIn(folder)
const pages = readdirSync(join(root, 'datasets/sample/raw'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(join(root, 'datasets/sample/raw', name), 'utf8'))
const work = mkdtempSync(join(tmpdir(), 'khabar-bench-'))
// Inside the project, so that its packages are found; a name that git passes over.
const bundle = join(root, `bundle-${process.pid}.partial`)

/** The figures of one measure, in a process of its own; null where its library is not installed, or fails. */
function run(name: string): Result | null {
  process.stderr.write(`${name}\n`)
  const file = join(work, 'corpus.json')
  const python = values.peers && join(resolve(values.peers), 'venv/bin/python')
  const isPython = readFileSync(join(root, 'scripts/bench/peers.py'), 'utf8').includes(`"${name}": (`)
  if (isPython && !python) return null
  const [command, script] = isPython
    ? [python!, join(root, 'scripts/bench/peers.py')]
    : [process.execPath, join(bundle, 'run-one.mjs')]
  const {status, stdout, stderr} = spawnSync(command, [script, name, file, rounds], {encoding: 'utf8', cwd: root})
  if (status !== 0) {
    if (!isPython) throw new Error(`${name} failed:\n${stderr}`)
    // Libraries of others are no reason to lose the rest.
    process.stderr.write(stderr)
    return null
  }
  const result = JSON.parse(stdout || 'null') as Result | 'ABSENT' | null
  return result === 'ABSENT' ? null : result
}

try {
  mkdirSync(bundle)
  await build({
    entryPoints: [join(root, 'scripts/bench/run-one.ts')],
    outfile: join(bundle, 'run-one.mjs'),
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  })
  const corpus: Corpus = {
    root,
    work,
    articles: repeated(distinct, count),
    pages: repeated(pages, Math.max(20, count / 5)),
    records: join(work, 'records.jsonl'),
    peers: values.peers ? resolve(values.peers) : null,
  }
  writeFileSync(join(work, 'corpus.json'), JSON.stringify(corpus))
  const loadBefore = loadavg()[0]!
  run('records')
  const results = new Map([...new Set(groups.flatMap(({rows}) => rows))].map((name) => [name, run(name)]))
  const done: Run = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} processors, ${platform()}`,
    load: [loadBefore, loadavg()[0]!],
    node: process.versions.node,
    khabar: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], {cwd: root, encoding: 'utf8'}).trim(),
    corpus: {articles: count, distinct: Math.min(count, distinct.length), bytes: totalBytes(corpus.articles)},
    rounds: Number(rounds),
    groups: groups.map(({title, rows}) => ({title, rows: rows.map((name) => ({name, result: results.get(name)!}))})),
  }
  const markdown = report(done)
  process.stdout.write(markdown)
  if (values.write) {
    const page = join(root, 'docs/benchmarks.md')
    const between = /(<!-- bench -->\n)[\s\S]*(<!-- bench ends -->)/
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(between, (_, begin, end) => `${begin}${markdown}${end}`),
    )
    writeFileSync(join(root, 'docs/benchmarks.json'), `${JSON.stringify(done, null, 2)}\n`)
  }
} finally {
  rmSync(bundle, {recursive: true, force: true})
  rmSync(work, {recursive: true, force: true})
}
