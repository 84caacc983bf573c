import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {RawArticle} from '../../src/document/article.js'
import {noMetadata} from '../../src/document/article.js'
import {createAnnotator} from '../../src/pipeline/annotate.js'
import {runCarefully} from '../../src/pipeline/careful-run.js'
import {type WorkerPool, workerPool} from '../../src/pipeline/worker-pool.js'

const row = (id: string, raw = ''): RawArticle => ({id, raw, metadata: {...noMetadata, file: 'rows.jsonl'}})

describe('a batch in worker threads', () => {
  let pool: WorkerPool
  beforeAll(() => {
    pool = workerPool(pathToFileURL(join(import.meta.dirname, 'slow-worker.mjs')).href, {}, 2)
  })
  afterAll(() => pool.close())
  const run = async (...rows: RawArticle[]) =>
    (await runCarefully(rows, pool.run, 0.5)).map(({id, diagnostics}) => [id, diagnostics[0]?.code ?? 'annotated'])

  test('comes back whole where nothing is wrong', async () => {
    expect(await run(row('a'), row('b'))).toEqual([
      ['a', 'annotated'],
      ['b', 'annotated'],
    ])
  })

  test('loses the row that does not end, and no other', async () => {
    expect(await run(row('a'), row('b', 'hang'), row('c'))).toEqual([
      ['a', 'annotated'],
      ['b', 'article/too-slow'],
      ['c', 'annotated'],
    ])
  })

  test('loses the row that kills its worker, and no other', async () => {
    expect(await run(row('a', 'die'), row('b'), row('c', 'die'))).toEqual([
      ['a', 'article/worker-died'],
      ['b', 'annotated'],
      ['c', 'article/worker-died'],
    ])
  })

  test('goes on beside another one that hangs', async () => {
    const [slow, quick] = await Promise.all([run(row('a', 'hang')), run(row('b'))])
    expect([...slow, ...quick]).toEqual([
      ['a', 'article/too-slow'],
      ['b', 'annotated'],
    ])
  })
})

test('a refusal says file, id and the limit', async () => {
  const never = (_: unknown, signal: AbortSignal, started: () => void) =>
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')))
      started()
    })
  const [refusal] = await runCarefully([row('a')], never, 0.01)
  expect(JSON.parse(refusal!.line)).toMatchObject({
    id: 'a',
    rejected: [
      {
        code: 'article/too-slow',
        message: expect.stringContaining('0.01 seconds'),
        place: {file: 'rows.jsonl', id: 'a'},
      },
    ],
  })
})

test('time counts from the start of the work, not from the queue', async () => {
  const queued = async (rows: readonly {id: string | null}[], signal: AbortSignal, started: () => void) => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    started()
    signal.throwIfAborted()
    return rows.map(({id}) => ({id, line: '', rejected: false, diagnostics: []}))
  }
  expect((await runCarefully([row('a')], queued, 0.02))[0]!.rejected).toBe(false)
})

test('an exception in a stage costs its article and names the function', () => {
  const annotate = createAnnotator(function failing() {
    throw new TypeError('x is not\na function')
  }, {})
  const {rejected, diagnostics} = annotate(row('a'))
  expect(rejected).toBe(true)
  expect(diagnostics).toMatchObject([
    {
      code: 'article/failed',
      message: 'Annotating this article failed: TypeError: x is not a function (in failing).',
      place: {file: 'rows.jsonl', id: 'a'},
    },
  ])
})
