import {afterEach, expect, test, vi} from 'vitest'
import {progressBar} from '../../src/commands/progress.js'

const {isTTY} = process.stderr

afterEach(() => {
  process.stderr.isTTY = isTTY
  vi.restoreAllMocks()
})

/** What a bar writes to stderr, without the signs that move the cursor. */
async function written(terminal: boolean): Promise<string> {
  process.stderr.isTTY = terminal
  let out = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((piece) => {
    out += piece
    return true
  })
  const bar = await progressBar('articles')
  bar.expect(200)
  bar.done(100)
  bar.count(3)
  bar.clear()
  return out.replace(/\u001b(?:\[[\d;?]*[A-Za-z]|[78])/g, '')
}

test('a terminal sees share, count, rate and the time that remains', async () => {
  expect(await written(true)).toMatch(/=+-+ 50% {2}3 articles {2}[\d.]+ articles\/s {2}\d+s left/)
})

test('nobody else sees anything', async () => {
  expect(await written(false)).toBe('')
})
