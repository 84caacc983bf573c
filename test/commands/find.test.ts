import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {khabar, root, temporaryFolder} from './khabar.js'

const sample = join(root, 'datasets/sample')

test('find prints a line for each hit, and how many there were', () => {
  const run = khabar(['find', sample, 'money > 1e9 toman'])
  expect(run.code).toBe(0)
  const lines = run.out.trimEnd().split('\n')
  expect(run.err).toMatch(new RegExp(`^${lines.length} hits in \\d+ of \\d+ articles\\n$`))
  for (const line of lines) expect(Number(line.split('\t')[3]!.split('..').at(-1))).toBeGreaterThan(1e9)
})

test('find writes JSON lines and a page of the articles', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'hits.jsonl')
  khabar(['find', sample, 'percent >= 50', '--format', 'jsonl', '-o', file])
  const hits = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(hits.every(({fact}) => fact.kind === 'percent')).toBe(true)
  const page = join(folder, 'hits.html')
  khabar(['find', sample, 'percent >= 50', '--format', 'html', '-o', page])
  expect(readFileSync(page, 'utf8').match(/<article /g)).toHaveLength(new Set(hits.map((hit) => hit.article_id)).size)
})

test('a query that cannot be read is a usage error that points at the place', () => {
  const run = khabar(['find', sample, 'money > abc'])
  expect(run.code).toBe(2)
  expect(run.err).toBe(
    'khabar: query, column 9: expected a number after ">", found "abc".\n  money > abc\n          ^\n',
  )
})
