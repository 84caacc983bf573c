import {expect, test} from 'vitest'
import {agencies} from '../../src/persian/agencies.js'
import {fold} from '../../src/persian/fold.js'
import {agencies as pages} from '../../src/structure/agencies.js'

/** A name without spaces and ZWNJ, which pages set as they like: «عصر ایران», «عصرایران». */
const key = (name: string) => fold(name, 'names').replace(/[\s\u200c]/gu, '')

const known = new Set(agencies.map(({name}) => key(name)))

test('every agency whose pages are known is in the one list of names', () => {
  expect(pages.map(({name}) => name).filter((name) => !known.has(key(name)))).toEqual([])
})

test('a name is listed once', () => {
  expect(new Set(agencies.map(({name}) => name)).size).toBe(agencies.length)
})

test('what is a common word to the pages is a doubtful name', () => {
  const doubtful = pages.filter(({ambiguous}) => ambiguous).map(({name}) => key(name))
  const sure = agencies.filter(({name, sense}) => sense === 'sure' && doubtful.includes(key(name)))
  expect(sure.map(({name}) => name)).toEqual([])
})
