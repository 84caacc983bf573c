/**
 * Reads one Parquet file by hyparquet alone and by the reader, in turn: rows a second of processor time, and the most
 * memory held by each, in processes of their own.
 *
 *   npx tsx scripts/bench/parquet.ts [ROWS] [ROWS IN A GROUP]    200,000 rows in groups of 5,000 if not said
 */

import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects} from 'hyparquet'
import {fileWriter, parquetWriteRows} from 'hyparquet-writer'
import {bundledParts} from './bundle.js'
import {table} from './measure.js'

const [first = '200000', second = '5000', path] = process.argv.slice(2)
const runs = {
  /** What the reader stands on: the same columns, row group by row group, nothing kept. */
  async hyparquet(path: string) {
    const file = await asyncBufferFromFile(path)
    const metadata = await parquetMetadataAsync(file)
    let rows = 0
    let start = 0
    for (const {num_rows: count} of metadata.row_groups) {
      const end = start + Number(count)
      const columns = ['id', 'title', 'text', 'url', 'date', 'tags']
      rows += (await parquetReadObjects({file, metadata, columns, rowStart: start, rowEnd: end})).length
      start = end
    }
    return rows
  },
  async khabar(path: string) {
    const {readFile} = await bundledParts()
    const fields = {id: 'id', title: 'title', body: 'text', url: 'url', published_at: 'date', tags: 'tags'}
    let rows = 0
    const cpu = process.cpuUsage()
    for await (const _ of readFile(path, {fields}, (found) => console.error(found.message))) rows++
    return {rows, cpu: process.cpuUsage(cpu)}
  },
}

if (path !== undefined) await one(first as keyof typeof runs, path)
else await compare(Number(first), Number(second))

/** One run in this process: rows, seconds of processor time, MiB. */
async function one(name: keyof typeof runs, path: string) {
  // Bundling is no part of reading.
  await bundledParts()
  const begin = process.cpuUsage()
  const found = await runs[name](path)
  const {user, system} = typeof found === 'number' ? process.cpuUsage(begin) : found.cpu
  const rows = typeof found === 'number' ? found : found.rows
  console.log(JSON.stringify({rows, seconds: (user + system) / 1e6, most: process.resourceUsage().maxRSS / 1024}))
}

async function compare(rows: number, group: number) {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-bench-'))
  const file = join(folder, 'rows.parquet')
  try {
    await write(file, rows, group)
    const lines = [['', 'rows', 'CPU seconds', 'rows a second', 'MiB at most']]
    const best = new Map<string, number>()
    for (let round = 0; round < 3; round++) {
      for (const name of Object.keys(runs)) {
        const args = [...process.execArgv, process.argv[1]!, name, '-', file]
        const {stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
        if (!stdout) throw new Error(stderr)
        const {rows, seconds, most} = JSON.parse(stdout) as {rows: number; seconds: number; most: number}
        best.set(name, Math.max(best.get(name) ?? 0, rows / seconds))
        lines.push([name, String(rows), seconds.toFixed(2), (rows / seconds).toFixed(0), most.toFixed(0)])
      }
    }
    console.log(`${(statSync(file).size / 1e6).toFixed(0)} MB\n${table(lines)}`)
    console.log(`khabar reads at ${(best.get('khabar')! / best.get('hyparquet')!).toFixed(2)} of hyparquet's speed`)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Articles of the sample, numbered so that none is like another. */
async function write(file: string, rows: number, group: number) {
  const sample = new URL('../../datasets/sample/raw/', import.meta.url)
  const names = readdirSync(sample).filter((name) => name.endsWith('.txt'))
  const texts = names.map((name) => readFileSync(new URL(name, sample), 'utf8'))
  async function* all() {
    for (let i = 0; i < rows; i++) {
      const text = `${i} ${texts[i % texts.length]!}`
      const at = (i * 37) % Math.max(1, text.length - 1500)
      yield {
        id: `n${i}`,
        title: text.slice(at + 200, at + 260),
        text: text.slice(at, at + 1500),
        url: `https://news.example/${i}`,
        date: '2023-10-06T10:20:00+03:30',
        tags: ['شهر', `برچسب ${i % 100}`],
        unread: text.slice(0, 200),
      }
    }
  }
  const string = {type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED'} as const
  await parquetWriteRows({
    writer: fileWriter(file),
    rows: all(),
    columns: ['id', 'title', 'text', 'url', 'date', 'tags', 'unread'].map((name) => ({name})),
    rowGroupSize: group,
    schema: [
      {name: 'root', num_children: 7},
      ...['id', 'title', 'text', 'url', 'date'].map((name) => ({name, ...string})),
      {name: 'tags', repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1},
      {name: 'list', repetition_type: 'REPEATED', num_children: 1},
      {name: 'element', ...string},
      {name: 'unread', ...string},
    ],
  })
}
