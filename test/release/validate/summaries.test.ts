import {expect, test} from 'vitest'
import {orHere} from '../../../src/release/validate/summaries.js'
import {example} from '../../records/example.js'

const lines = `${JSON.stringify(example('everything'))}\n{"id": 1}\n`
const task = {bytes: Buffer.from(lines), line: 1, offset: 0, file: 'records.jsonl', labels: []}

test('a piece whose thread died is checked in this one', async () => {
  const run = orHere(() => Promise.reject(new Error('the thread ended')))
  const checked = await run(task)
  expect(checked.map(({line, summary, found}) => [line, summary?.id, found.length > 0])).toEqual([
    [1, example('everything').id, false],
    [2, undefined, true],
  ])
})

test('what a thread answers is taken as it is', async () => {
  expect(await orHere(async () => [])(task)).toEqual([])
})
