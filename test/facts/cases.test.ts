import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {standardAnnotator} from '../../src/pipeline/worker.js'
import type {ArticleRecord} from '../../src/records/types.js'
import {rawFacts} from './raw-facts.js'
import {type Case, type Found, score} from './score.js'

const cases = readFileSync(new URL('cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case)

test('300 composed cases: span, kind and value together 97 of 100 or more, and no false alarm', () => {
  const annotate = standardAnnotator({structure: 'none'})
  const found = new Map<string, Found[]>()
  for (const {id, text, anchor = null} of cases) {
    const {line} = annotate({id, raw: text, metadata: {...noMetadata, publishedAt: anchor}})
    found.set(id, rawFacts(JSON.parse(line) as ArticleRecord))
  }
  const {wanted, predicted, right, falseAlarms, faults} = score(cases, found)
  expect(cases).toHaveLength(300)
  expect(wanted).toBeGreaterThan(400)
  expect((2 * right) / (predicted + wanted), faults.join('\n')).toBeGreaterThanOrEqual(0.97)
  expect(falseAlarms, faults.join('\n')).toBe(0)
})

test('the score counts what is missed, what is too much and what must not be', () => {
  const [one] = cases
  expect(one).toBeDefined()
  const nothing = score([one!], new Map())
  expect(nothing).toMatchObject({right: 0, predicted: 0, wanted: one!.facts.length})
  const fact = {kind: 'count', value: '1', min: null, max: null, currency_value: null, iso: null} as const
  const wrong = score([{...one!, not: [{start: 0, end: 2}]}], new Map([[one!.id, [{...fact, start: 0, end: 2}]]]))
  expect(wrong).toMatchObject({right: 0, predicted: 1, falseAlarms: 1})
})
