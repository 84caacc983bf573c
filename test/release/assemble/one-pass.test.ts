import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {build} from '../../../src/release/assemble/build.js'
import {openSink} from '../../../src/release/assemble/sink.js'
import {validatePath} from '../../../src/release/validate/validate-path.js'
import {article, dataset} from '../../commands/dataset.js'
import {temporaryFolder} from '../../commands/khabar.js'

const rows = (count: number) => Array.from({length: count}, (_, k) => article(k))

/** How often each record was parsed while something ran, by its id. */
async function parses(run: () => Promise<unknown>): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  const parse = JSON.parse
  const spy = vi.spyOn(JSON, 'parse').mockImplementation((text: string, reviver) => {
    const value = parse(text, reviver)
    if (typeof text === 'string' && text.startsWith('{"schema_version"') && value?.offset_unit !== undefined)
      counts.set(value.id, (counts.get(value.id) ?? 0) + 1)
    return value
  })
  try {
    await run()
  } finally {
    spy.mockRestore()
  }
  return counts
}

test.each([
  ['one shard a split', undefined],
  ['many shards', 2],
])('a build parses each record three times at most: %s', async (_, shardRows) => {
  const folder = dataset(rows(30))
  const counts = await parses(() => build(folder, {jobs: 1, ...(shardRows && {shardRows})}, () => {}))
  expect(counts.size).toBe(30)
  // The first article is read once more, for the example of the card.
  const [most, ...others] = [...counts.values()].sort((a, b) => b - a)
  expect(most).toBeLessThanOrEqual(4)
  expect(Math.max(...others)).toBeLessThanOrEqual(3)
})

test('shards hold their share, in order, and the same records and tables as one file a split', async () => {
  const [one, many] = [dataset(rows(40)), dataset(rows(40))]
  const said: unknown[] = []
  await build(one, {jobs: 1}, (found) => said.push(found))
  await build(many, {jobs: 1, shardRows: 3}, (found) => said.push(found))
  expect(said).toEqual([])
  const release = (folder: string, ...path: string[]) => join(folder, 'releases/1.0.0', ...path)
  const names = readdirSync(release(many, 'jsonl')).sort()
  const lines = (folder: string, name: string) =>
    readFileSync(release(folder, 'jsonl', name), 'utf8')
      .trimEnd()
      .split('\n')
  for (const split of ['train', 'validation', 'test']) {
    const whole = lines(one, `${split}-00000-of-00001.jsonl`)
    const shards = names.filter((name) => name.startsWith(split))
    const count = Math.ceil(whole.length / 3)
    expect(shards).toEqual(
      Array.from({length: count}, (_, k) => `${split}-0000${k}-of-${String(count).padStart(5, '0')}.jsonl`),
    )
    expect(shards.flatMap((name) => lines(many, name))).toEqual(whole)
    for (const name of shards.slice(0, -1)) expect(lines(many, name)).toHaveLength(3)
  }
  for (const table of ['articles', 'sentences', 'entities', 'facts'])
    expect(readFileSync(release(many, `csv/${table}.csv`))).toEqual(readFileSync(release(one, `csv/${table}.csv`)))
  expect(
    readdirSync(release(many, 'data'))
      .map((name) => name.replace('.parquet', '.jsonl'))
      .sort(),
  ).toEqual(names)
  expect(await validatePath(release(many), (found) => said.push(found))).toBe('release')
  expect(said).toEqual([])
})

test('where a file cannot be written, the sink says so at the next row or at its end', async () => {
  const failing = {
    async write() {
      throw new Error('no space left')
    },
  }
  const sink = openSink(failing, [], join(temporaryFolder(), 'a.jsonl'))
  await expect(sink.close()).rejects.toThrow('no space left')
  const other = openSink(failing, [], join(temporaryFolder(), 'b.jsonl'))
  await expect(
    (async () => {
      for (let k = 0; k < 1000; k++) await other.push([{k}])
    })(),
  ).rejects.toThrow('no space left')
})

test('an old rejected.jsonl goes when nothing is left out any more', async () => {
  const folder = dataset([...rows(5), {...article(1), code: 99}])
  await build(folder, {jobs: 1}, () => {})
  expect(existsSync(join(folder, 'rejected.jsonl'))).toBe(true)
  writeFileSync(
    join(folder, 'raw/rows.jsonl'),
    rows(5)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  )
  writeFileSync(
    join(folder, 'dataset.json'),
    readFileSync(join(folder, 'dataset.json'), 'utf8').replace('1.0.0', '2.0.0'),
  )
  await build(folder, {jobs: 1}, () => {})
  expect(existsSync(join(folder, 'rejected.jsonl'))).toBe(false)
})
