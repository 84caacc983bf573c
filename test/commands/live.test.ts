import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {describe, expect, test} from 'vitest'
import {root} from './khabar.js'

describe('a row written to stdin gets its record before the next is written', () => {
  test.each([1, 2])('with %i worker threads', async (jobs) => {
    const command = [join(root, 'dist/cli.js'), 'annotate', '--structure', 'none', '--jobs', String(jobs)]
    const process_ = spawn(process.execPath, command, {stdio: ['pipe', 'pipe', 'inherit']})
    const lines = createInterface({input: process_.stdout})[Symbol.asyncIterator]()
    for (const id of ['1', '2', '3']) {
      process_.stdin.write(`${JSON.stringify({id, text: `بارش ${id} میلی متر بود.`})}\n`)
      const {value} = await lines.next()
      expect(JSON.parse(value!)).toMatchObject({id, facts: [{value: id, unit: 'mm'}]})
    }
    process_.stdin.end()
    const [code] = await once(process_, 'exit')
    expect(code).toBe(0)
  })
})
