import {expect, test} from 'vitest'
import * as khabar from '../src/index.js'

test('what the library exports is a promise: a change here is a change of version', () => {
  expect(Object.keys(khabar).sort()).toMatchInlineSnapshot()
})
