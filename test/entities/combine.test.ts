import {expect, test} from 'vitest'
import type {Tagger} from '../../src/entities/crf/tagger.js'
import {createEntities} from '../../src/entities/entities.js'
import {createTables} from '../../src/entities/tables.js'
import {documentOf, loadLexicons} from './document.js'

const tables = createTables(loadLexicons())

/** A tagger that says these words are names, and lends the rules' findings so much support. */
function fake(
  said: Record<string, readonly [label: string, score: number]>,
  {support = 0, fromRules = ['PER', 'LOC', 'ORG', 'FAC']}: {support?: number; fromRules?: readonly string[]} = {},
): Tagger {
  return {
    name: 'fake',
    version: '1.0.0',
    labels: ['PER', 'LOC', 'ORG'],
    fromRules,
    tag: (views, rules) =>
      views.map(({words}, i) => ({
        mentions: words.flatMap(({text}, first) => {
          const found = said[text]
          return found ? [{first, next: first + 1, label: found[0], score: found[1]}] : []
        }),
        support: rules[i]!.map(() => support),
      })),
  }
}

const entities = (text: string, tagger: Tagger) => {
  const stage = createEntities(tables, () => tagger)
  return stage.run(documentOf(text), () => {}).entities
}
const found = (text: string, tagger: Tagger) => entities(text, tagger).map(({label, text}) => `${label} ${text}`)

test('a finding of the rules stands if the tagger lends it support, and has that as its score', () => {
  expect(found('ناصر نصیری به ایران رفت.', fake({}))).toEqual([])
  expect(entities('ناصر نصیری به ایران رفت.', fake({}, {support: 0.25}))).toMatchObject([
    {text: 'ناصر نصیری', label: 'PER', score: 0.25, annotator: 'fake'},
    {text: 'ایران', label: 'LOC', score: 0.25, ref: 'IR'},
  ])
})

test('the tagger adds what the rules do not know, if it is likely enough', () => {
  expect(found('گرکان به ورنکش رفت.', fake({گرکان: ['PER', 0.9], ورنکش: ['LOC', 0.3]}))).toEqual(['PER گرکان'])
})

test.each([
  [0.0999, 0],
  [0.1, 2],
  [0.49, 2],
])('support of %f keeps %i findings of the rules', (support, kept) => {
  expect(found('ناصر نصیری به ایران رفت.', fake({}, {support}))).toHaveLength(kept)
})

test.each([
  [0.3999, 0],
  [0.4, 1],
  [0.69, 1],
])('a probability of %f keeps %i mentions of the tagger', (score, kept) => {
  expect(found('گرکان رفت.', fake({گرکان: ['PER', score]}))).toHaveLength(kept)
})

test('a label that is not left to the rules is the tagger’s alone, however unlikely', () => {
  const own = fake({ورنکش: ['LOC', 0.3]}, {fromRules: [], support: 1})
  expect(found('ناصر نصیری در ورنکش و ورزشگاه آزادی بود.', own)).toEqual(['LOC ورنکش'])
})

test('a label that the tagger does not know comes from the rules', () => {
  expect(found('در ورزشگاه آزادی بودند.', fake({}))).toEqual(['FAC ورزشگاه آزادی'])
})

test('a mention of the tagger gets the code of its country, and clusters by family name', () => {
  const tagger = fake({ایران: ['LOC', 0.9], گرکان: ['PER', 0.8]})
  expect(entities('گرکان از ایران رفت. گرکان گفت: هوا خوب است.', tagger)).toMatchObject([
    {text: 'گرکان', cluster: 'c1'},
    {text: 'ایران', ref: 'IR', cluster: null},
    {text: 'گرکان', cluster: 'c1'},
  ])
})

test('names that only the rest of the article explains do not overlap', () => {
  const tagger = fake({گرکان: ['PER', 0.9], ورنکش: ['PER', 0.9]})
  const text = 'گرکان آمد. ورنکش آمد. ناصر گرکان ورنکش رفت. گرکان و ورنکش ماندند.'
  const all = entities(text, tagger)
  for (const [i, {start}] of all.entries()) expect(start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0)
})

test('two family names that share a word make one later mention', () => {
  const tagger: Tagger = {
    ...fake({}),
    tag: (views) =>
      views.map(({words}, i) => ({
        mentions: i < 2 ? [{first: 0, next: words.length - 1, label: 'PER', score: 0.9}] : [],
        support: [],
      })),
  }
  const all = entities('ناصر مکارم شیرازی.\nرضا شیرازی.\nسپس مکارم شیرازی آمد.', tagger)
  expect(all.length).toBeGreaterThan(2)
  for (const [i, {start}] of all.entries()) expect(start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0)
})

test('سید and a blessing belong to a person whom the tagger found without them', () => {
  expect(found('سید گرکان رفت.', fake({گرکان: ['PER', 0.9]}))).toEqual(['PER سید گرکان'])
  expect(found('اباعبدالله (ع) آمد.', fake({اباعبدالله: ['PER', 0.9]}))).toEqual(['PER اباعبدالله (ع)'])
})

test('the abbreviation in brackets behind a body is the same body; a word or a town is none', () => {
  const tagger = fake({ورنکش: ['ORG', 0.9]})
  expect(entities('ورنکش (ساتبا) و ورنکش (ETB) آمد.', tagger).map(({text}) => text)).toEqual([
    'ورنکش',
    'ساتبا',
    'ورنکش',
    'ETB',
  ])
  expect(found('ورنکش (تبریز) و ورنکش (آبی) آمد.', tagger)).toEqual(['ORG ورنکش', 'ORG ورنکش'])
})

test('an ordinary word that one cue shows to be a body does not spread over the article', () => {
  const tagger: Tagger = {
    ...fake({}),
    tag: (views, rules) => views.map((_, i) => ({mentions: [], support: rules[i]!.map(() => (i === 0 ? 0.9 : 0))})),
  }
  const text = 'باشگاه برق بازیکن خرید.\nبهای برق بالا رفت.\nمصرف برق کم شد.'
  expect(found(text, tagger)).toEqual(['ORG باشگاه برق'])
})
