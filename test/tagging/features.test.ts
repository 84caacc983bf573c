import {expect, test} from 'vitest'
import {featureReader} from '../../src/entities/crf/features.js'
import {templates} from '../../src/entities/crf/templates.js'
import {applyRules} from '../../src/entities/rules.js'
import {createTables} from '../../src/entities/tables.js'
import {formOf} from '../../src/tagging/form.js'
import {documentOf, loadLexicons} from '../entities/document.js'

const tables = createTables(loadLexicons())

/** The hashes of each word of a one-sentence text. */
function features(text: string, list: readonly string[]): number[][] {
  const reader = featureReader(tables, list)
  const [sentence] = applyRules(documentOf(text), tables)
  const hashes = reader.read(sentence!.view, sentence!.found)
  return sentence!.view.words.map((_, i) => [...hashes.subarray(i * list.length, (i + 1) * list.length)])
}

test('a template sees what it names and nothing else', () => {
  const [, here] = features('شهر ساری سبز است', ['word[0]'])
  expect(features('بندر ساری ابری شد', ['word[0]'])[1]).toEqual(here)
  expect(features('شهر آمل سبز است', ['word[0]'])[1]).not.toEqual(here)
  expect(features('شهر ساری سبز است', ['word[-1]'])[1]).not.toEqual(features('بندر ساری سبز است', ['word[-1]'])[1])
})

test('the edges of a sentence are a word of their own, and show nothing else', () => {
  const [first] = features('ساری', ['word[-1]', 'word[1]', 'suffix2[-1]', 'place[-1]'])
  expect(first!.map((hash) => hash === 0)).toEqual([false, false, true, true])
  expect(first![0]).not.toBe(first![1])
})

test('spellings of one word are one, and figures count by their length', () => {
  expect(features('رئیس', ['word[0]'])).toEqual(features('رییس', ['word[0]']))
  expect(features('۱۴۰۲', ['word[0]'])).toEqual(features('1398', ['word[0]']))
  expect(formOf('۱۲۳۴۵۶۷ساله')).toBe('00000ساله')
})

test('lexicons and patterns speak', () => {
  const at = (text: string, template: string) => features(text, [template]).map(([hash]) => hash !== 0)
  expect(at('او در تبریز ماند', 'place[0]')).toEqual([false, false, true, false])
  expect(at('ناصر نصیری ماند', 'rule[0]')).toEqual([true, true, false])
  expect(features('ناصر نصیری', ['rule[0]'])[0]).not.toEqual(features('ناصر نصیری', ['rule[0]'])[1])
})

test('reading another sentence does not change what was read before', () => {
  const reader = featureReader(tables, templates)
  const [long, short] = ['ناصر نصیری از اداره کل ثبت احوال استان اردبیل بازدید کرد', 'برف'].map(
    (text) => applyRules(documentOf(text), tables)[0]!,
  )
  const before = [...reader.read(short!.view, short!.found).subarray(0, reader.width)]
  reader.read(long!.view, long!.found)
  expect([...reader.read(short!.view, short!.found).subarray(0, reader.width)]).toEqual(before)
})

test('an unknown attribute is named', () => {
  expect(() => featureReader(tables, ['colour[0]'])).toThrow('template colour[0]: no attribute colour[0]')
  expect(() => featureReader(tables, ['word'])).toThrow('no attribute word')
})
