import {describe, expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {standardAnnotator} from '../../src/pipeline/worker.js'
import type {ArticleRecord} from '../../src/records/types.js'

const texts = {
  ar: 'قال رئيس البلدية في مؤتمر صحفي إن المدينة ستفتح مكتبة جديدة في الشهر المقبل، وأضاف أن المكتبة ستكون مفتوحة لجميع السكان الذين يعيشون في المدينة.',
  ur: 'شہر کے میئر نے کہا کہ اگلے مہینے شہر میں ایک نئی لائبریری کھولی جائے گی اور یہ سب لوگوں کے لیے ہوگی جو اس شہر میں رہتے ہیں۔',
  ckb: 'سەرۆکی شارەوانی گوتی لە مانگی داهاتوودا کتێبخانەیەکی نوێ لە شارەکە دەکرێتەوە و بۆ هەموو خەڵکی شارەکە دەبێت.',
  und: 'The mayor said that the city will open a new library next month, and that it will be open to everybody who lives there.',
  fa: 'شهردار گفت ماه آینده کتابخانهٔ تازه‌ای در شهر باز می‌شود و ۲۰۰ نفر از مردم شهر عضو آن شده‌اند.',
}
const annotate = (text: string, language?: 'any') => {
  const annotator = standardAnnotator({structure: 'none', model: null, ...(language && {language})})
  return annotator({id: 'a', raw: text, metadata: noMetadata})
}

describe('rows as they are (structure none)', () => {
  test.each(Object.entries(texts))('in %s', (code, text) => {
    const {rejected, diagnostics} = annotate(text)
    expect(rejected).toBe(code !== 'fa')
    if (rejected) expect(diagnostics.map(({code}) => code)).toEqual(['article/not-persian'])
  })

  test.each(Object.entries(texts))('in %s are taken by language any, and say so', (code, text) => {
    const {line, rejected} = annotate(text, 'any')
    expect(rejected, line).toBe(false)
    const record = JSON.parse(line) as ArticleRecord
    expect(record.language).toBe(code)
    expect(record.tokens.length).toBeGreaterThan(10)
    if (code === 'fa') return
    expect(record.text).toBe(text)
    expect([record.entities, record.facts]).toEqual([[], []])
    expect(record.annotators.map(({layer}) => layer)).toEqual(['sections', 'edits', 'sentences', 'tokens'])
    expect(record.annotators[1]).toMatchObject({name: 'khabar-plain'})
  })
})
