import {expect, test} from 'vitest'
import {batched, comesSoon} from '../../src/pipeline/batches.js'
import {inOrder} from '../../src/pipeline/in-order.js'

const rows = (count: number, size = 1) => Array.from({length: count}, (_, id) => ({id, raw: 'x'.repeat(size)}))

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

test('a batch holds 16 rows at the most, and every row is in one, in order', async () => {
  const batches = await all(batched(stream(rows(40))))
  expect(batches.map(({length}) => length)).toEqual([16, 16, 8])
  expect(batches.flat()).toEqual(rows(40))
})

test('a batch ends with the row that brings it to 65,536 UTF-16 units', async () => {
  expect((await all(batched(stream(rows(4, 32_768))))).map(({length}) => length)).toEqual([2, 2])
  expect((await all(batched(stream(rows(4, 32_767))))).map(({length}) => length)).toEqual([3, 1])
})

test('an empty input has no batch', async () => {
  expect(await all(batched(stream([])))).toEqual([])
})

test('a batch ends where the input pauses', async () => {
  let go = () => {}
  const gate = new Promise<void>((resolve) => {
    go = resolve
  })
  async function* pausing() {
    yield* rows(2)
    await gate
    yield* rows(3)
  }
  const batches = batched(pausing())
  expect((await batches.next()).value).toHaveLength(2)
  go()
  expect((await batches.next()).value).toHaveLength(3)
  expect((await batches.next()).done).toBe(true)
})

test('an error of the input comes after the rows before it', async () => {
  async function* failing() {
    yield* rows(3)
    throw new Error('the disk is gone')
  }
  const batches = batched(failing())
  expect((await batches.next()).value).toHaveLength(3)
  await expect(batches.next()).rejects.toThrow('the disk is gone')
})

test('an input that is left early is closed', async () => {
  let closed = false
  async function* endless() {
    try {
      while (true) yield {raw: ''}
    } finally {
      closed = true
    }
  }
  for await (const _ of batched(endless())) break
  await new Promise(setImmediate)
  expect(closed).toBe(true)
})

test('comesSoon knows what is there from what is not', async () => {
  expect(await comesSoon(Promise.resolve())).toBe(true)
  expect(await comesSoon(new Promise(() => {}))).toBe(false)
})

test('results keep the order of the tasks, whichever is ready first', async () => {
  const delays = [5, 1, 3, 0, 2]
  const run = async (delay: number) => {
    await new Promise((resolve) => setTimeout(resolve, delay))
    return delay
  }
  expect(await all(inOrder(stream(delays), 2, run))).toEqual(delays)
})

test('two tasks a thread are underway, no more', async () => {
  let underway = 0
  let most = 0
  const run = async () => {
    most = Math.max(most, ++underway)
    await new Promise(setImmediate)
    underway--
  }
  await all(inOrder(stream(rows(20)), 2, run))
  expect(most).toBe(4)
})

test('a result is not kept back until another task comes', async () => {
  async function* one() {
    yield 1
    await new Promise(() => {})
  }
  const results = inOrder(one(), 2, async (task) => task)
  expect((await results.next()).value).toBe(1)
})

test('the error of a task comes in its turn', async () => {
  const run = async (task: number) => {
    if (task === 2) throw new Error('task 2')
    return task
  }
  const results = inOrder(stream([1, 2, 3]), 2, run)
  expect((await results.next()).value).toBe(1)
  await expect(results.next()).rejects.toThrow('task 2')
})
