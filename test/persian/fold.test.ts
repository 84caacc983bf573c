import {describe, expect, test} from 'vitest'
import {type FoldLevel, fold} from '../../src/persian/fold.js'
import {isPersianLetter, neverJoins, separates} from '../../src/persian/letters.js'

const cases: readonly (readonly [FoldLevel, string, string])[] = [
  ['letters', 'كيلو', 'کیلو'],
  ['letters', 'مؤسسۀ آب', 'مؤسسۀ آب'],
  ['words', 'مائة', 'مائه'],
  ['words', 'سدۀ', 'سده'],
  ['words', 'حتّی ترکیهٔ', 'حتی ترکیه'],
  ['words', 'رئیس', 'رئیس'],
  ['search', 'رئيس مؤسسه', 'رییس موسسه'],
  ['search', 'آمریکا', 'آمریکا'],
  ['names', 'آمریکا', 'امریکا'],
  ['names', 'علاء FIFA', 'علا fifa'],
  // a neighbour's letter folds on: Urdu ۂ is ۀ is ه
  ['words', 'خانۂ', 'خانه'],
]

describe('fold', () => {
  test.each(cases)('at %s %s is %s', (level, string, folded) => {
    expect(fold(string, level)).toBe(folded)
    expect(fold(folded, level)).toBe(folded)
  })

  test('keeps spaces, ZWNJ, digits, tatweel and marks of punctuation', () => {
    const string = '«می‌رود»، ۱۲٫۵ ـ ؟'
    for (const level of ['letters', 'words', 'search', 'names'] as const) expect(fold(string, level)).toBe(string)
  })

  test('the last letters of the block stay', () => {
    expect(fold('\u06fe\u06ff', 'names')).toBe('\u06fe\u06ff')
  })

  test('each level folds what the one before folds', () => {
    const all = Array.from({length: 0x100}, (_, i) => String.fromCharCode(0x600 + i))
    const levels = ['letters', 'words', 'search', 'names'] as const
    for (const [i, level] of levels.entries())
      for (const lower of levels.slice(0, i))
        for (const letter of all)
          expect(fold(fold(letter, lower), level), `${level} ${letter}`).toBe(fold(letter, level))
  })
})

describe('letters', () => {
  test('a ZWNJ separates after a letter that joins, marks skipped', () => {
    expect(separates('میرود', 2)).toBe(true)
    expect(separates('دارد', 1)).toBe(false)
    expect(separates('بِه', 2)).toBe(true)
    expect(separates('ب\u0651\u0650\u200cه', 3)).toBe(true)
    expect(separates('د\u064e\u200cه', 2)).toBe(false)
    expect(separates(' \u200cه', 1)).toBe(false)
    expect(separates('\u200cه', 0)).toBe(false)
    expect(neverJoins('ۀ'.charCodeAt(0))).toBe(true)
  })

  test('letters of Urdu and Kurdish are not Persian', () => {
    expect(['پ', 'ژ', 'ة', 'ۀ'].every(isPersianLetter)).toBe(true)
    expect(['ٹ', 'ێ', 'a', '', undefined].some(isPersianLetter)).toBe(false)
  })
})
