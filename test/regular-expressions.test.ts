import {readdirSync, readFileSync} from 'node:fs'
import {check} from 'recheck'
import {beforeAll, expect, test} from 'vitest'
import {notYetLinear} from './architecture/exceptions.js'
import {literalPatterns, madePatterns, type Pattern} from './architecture/patterns.js'
import {sources} from './architecture/source.js'

// Every regular expression of src takes linear time: recheck finds none that a made-up text makes polynomial or exponential.

/** Entry points that do something when they are loaded; their literals are checked all the same. */
const NO_MODULES = /(?:^|\/)worker\.ts$|^cli\.ts$|^report\/(?:client|playground)\//
/** Milliseconds for one pattern, in which the checker must decide. */
const TIMEOUT = 60_000

const patterns: Pattern[] = []

beforeAll(async () => {
  const all = sources()
  patterns.push(...literalPatterns(all))
  const made = await madePatterns(async () => {
    for (const {file} of all) if (!NO_MODULES.test(file)) await import(/* @vite-ignore */ `../src/${file}`)
    const {noMetadata, standardAnnotator} = await import('../src/index.js')
    const annotate = standardAnnotator({structure: 'news'})
    const raw = new URL('../datasets/sample/raw/', import.meta.url)
    const pages = readdirSync(raw).filter((name) => name.endsWith('.txt'))
    for (const name of pages) annotate({id: name, raw: readFileSync(new URL(name, raw), 'utf8'), metadata: noMetadata})
  })
  patterns.push(...made)
}, 600_000)

test('literals and made patterns are found', () => {
  expect(patterns.length).toBeGreaterThan(300)
  expect(patterns.some(({place}) => place.startsWith('structure/agencies.ts'))).toBe(true)
})

test('an exponential and a polynomial one are caught', async () => {
  expect((await check('^(a+)+$', '')).status).toBe('vulnerable')
  expect((await check('x*x*$', '')).status).toBe('vulnerable')
})

test('each takes linear time', {timeout: 1_200_000}, async () => {
  const wrong: string[] = []
  for (const {source, flags, place} of patterns) {
    const found = await check(source, flags, {timeout: TIMEOUT, randomSeed: 1402})
    const summary = found.status === 'vulnerable' ? found.complexity.summary : found.status
    if (found.status !== 'safe') wrong.push(`${place} /${source}/${flags}: ${summary}`)
  }
  expect(wrong.filter((one) => !notYetLinear.some((file) => one.startsWith(`${file}:`)))).toEqual([])
})
