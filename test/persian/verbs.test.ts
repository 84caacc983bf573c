import {describe, expect, test} from 'vitest'
import {sayingForms, speechForms, speechNouns, speechOfOne} from '../../src/persian/speech.js'
import {
  commonVerbs,
  homographs,
  negative,
  participles,
  pastForms,
  presentForms,
  subjunctive,
  verbs,
} from '../../src/persian/verbs.js'

describe('verbs', () => {
  test('each pair of stems is listed once', () => {
    const pairs = verbs.map(({past, present}) => `${past} ${present}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(commonVerbs.length).toBeGreaterThan(100)
  })

  test('stems stand as they do before an ending', () => {
    for (const {past, present} of verbs) {
      expect(past, past).toMatch(/[تد]$/)
      expect(present, present).not.toMatch(/[اآ]$/)
    }
  })

  test.each([
    ['گفت', 'گوی', 'گفتند', 'گوید'],
    ['رفت', 'رو', 'رفتم', 'رود'],
    ['شست', 'شوی', 'شست', 'شویند'],
  ])('%s, %s', (past, present, pastForm, presentForm) => {
    expect(pastForms(past)).toContain(pastForm)
    expect(presentForms(present)).toContain(presentForm)
  })

  test('ن and ب before آ and ا', () => {
    expect(['آمد', 'افتاد', 'ایستاد', 'گفت'].map(negative)).toEqual(['نیامد', 'نیفتاد', 'نایستاد', 'نگفت'])
    expect(['آید', 'افتد', 'ایستد', 'رود'].map(subjunctive)).toEqual(['بیاید', 'بیفتد', 'بایستد', 'برود'])
    expect(participles.has('نیامده')).toBe(true)
  })

  test('no form is in two classes of homographs', () => {
    const all = [...homographs.nouns, ...homographs.nounFirst, ...homographs.verbFirst]
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('speech', () => {
  test('verbs of saying are marked in the one list', () => {
    expect(['گفت', 'می‌گوید', 'افزودند', 'می‌پرسید'].every((form) => speechForms.has(form))).toBe(true)
    expect(speechForms.has('نامید')).toBe(false)
    expect(['گفته', 'نامید', 'دانستند'].every((form) => sayingForms.has(form))).toBe(true)
  })

  test('a noun speaks with the verb of its own', () => {
    expect(speechNouns.get('پاسخ')?.has('می‌دهد')).toBe(true)
    expect(speechNouns.get('فریاد')?.has('زد')).toBe(true)
    expect(speechNouns.get('فریاد')?.has('کرد')).toBe(false)
  })

  test('one person speaks in the third person singular; what is written names a paper in the present', () => {
    expect(speechOfOne).toEqual(expect.arrayContaining(['گفت', 'می‌گفت', 'گوید', 'می‌گوید', 'نوشت', 'می‌نوشت']))
    for (const other of ['گفتند', 'می‌گویند', 'نویسد', 'می‌نویسد', 'نامید', 'رفت'])
      expect(speechOfOne).not.toContain(other)
  })

  test('the verb of a noun is one of the two tenses, in every person', () => {
    const forms = [...(speechNouns.get('اظهار') ?? [])]
    expect(forms).toHaveLength(24)
    expect(forms).toEqual(expect.arrayContaining(['کرد', 'می‌کردند', 'کنم', 'می‌کنید']))
  })
})
