import {expect, test} from 'vitest'
import {createBlockEnds} from '../../../src/release/contents/block-ends.js'

const ids = (count: number) => Array.from({length: count}, (_, k) => `article-${k}`)

/** Ids in blocks. */
function blocks(all: readonly string[], rows?: number): string[][] {
  const isEnd = createBlockEnds(rows)
  const made: string[][] = [[]]
  for (const id of all) {
    made.at(-1)!.push(id)
    if (isEnd(id)) made.push([])
  }
  return made.filter((block) => block.length > 0)
}

test('blocks have 128 to 512 articles, about 250', () => {
  const sizes = blocks(ids(50_000)).map(({length}) => length)
  const closed = sizes.slice(0, -1)
  expect(Math.min(...closed)).toBeGreaterThanOrEqual(128)
  expect(Math.max(...closed)).toBeLessThanOrEqual(512)
  const mean = closed.reduce((sum, size) => sum + size, 0) / closed.length
  expect(mean).toBeGreaterThan(200)
  expect(mean).toBeLessThan(300)
})

test.each([
  ['removed', (all: string[]) => all.filter((_, k) => k !== 10_000)],
  ['added', (all: string[]) => [...all.slice(0, 10_000), 'another', ...all.slice(10_000)]],
])('an article that is %s changes few blocks', (_, change) => {
  const before = new Set(blocks(ids(20_000)).map((block) => block.join()))
  const changed = blocks(change(ids(20_000))).filter((block) => !before.has(block.join()))
  expect(changed.length).toBeGreaterThan(0)
  expect(changed.length).toBeLessThanOrEqual(4)
})

test.each([1, 3, 100, 1000])('no block lies in two shards of %i', (rows) => {
  let at = 0
  for (const {length} of blocks(ids(2_500), rows)) {
    expect(Math.floor(at / rows)).toBe(Math.floor((at + length - 1) / rows))
    at += length
  }
})
