import {expect, test} from 'vitest'
import type {RedactionToken} from '../../../src/document/identifier.js'
import {markRedactions} from '../../../src/normalize/redact/mark.js'
import type {Edit} from '../../../src/text/edits.js'
import {place} from '../../place.js'

const token = (kind: RedactionToken['kind'], start: number, end: number) =>
  ({kind, ...place(start, end)}) as RedactionToken
const edit = (start: number, end: number, raw: string, rule: string): Edit => ({...place(start, end), raw, rule})

const PHONE = '⟦تلفن⟧'
const ID = '⟦کد ملی⟧'

test('a token is an edit of its own rule, moved by the edits before it', () => {
  expect(markRedactions([], [token('phone', 5, 11)])).toEqual([edit(5, 11, PHONE, 'redact-phone')])
  expect(markRedactions([edit(0, 1, 'xyz', 'a')], [token('phone', 5, 11)])).toEqual([
    edit(0, 1, 'xyz', 'a'),
    edit(3, 9, PHONE, 'redact-phone'),
  ])
})

test('tokens before, between and after edits stay in order', () => {
  const tokens = [token('phone', 0, 6), token('national_id', 8, 16), token('phone', 20, 26)]
  expect(markRedactions([edit(7, 7, 'x', 'a'), edit(15, 17, '', 'b')], tokens)).toEqual([
    edit(0, 6, PHONE, 'redact-phone'),
    edit(7, 7, 'x', 'a'),
    edit(7, 15, ID, 'redact-national-id'),
    edit(15, 17, '', 'b'),
    edit(21, 27, PHONE, 'redact-phone'),
  ])
})

test('an edit that took tokens adds their rules, each once', () => {
  const taken = edit(0, 0, `${PHONE} ${PHONE} ${ID}`, 'boilerplate')
  const tokens = [token('phone', 0, 6), token('phone', 7, 13), token('national_id', 14, 22)]
  expect(markRedactions([taken], tokens)).toEqual([{...taken, rule: 'boilerplate+redact-phone+redact-national-id'}])
})

test('an edit beside a token keeps its rule', () => {
  expect(markRedactions([edit(0, 0, 'ab', 'a'), edit(6, 6, 'x', 'b')], [token('phone', 2, 8)])).toEqual([
    edit(0, 0, 'ab', 'a'),
    edit(0, 6, PHONE, 'redact-phone'),
    edit(6, 6, 'x', 'b'),
  ])
})
