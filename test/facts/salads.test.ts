import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {facts} from '../../src/facts/facts.js'
import {toRecord} from '../../src/records/to-record.js'
import {createValidator} from '../../src/records/validate.js'
import {documentOf, neverLeftOut} from './document-of.js'
import {salads} from './salads.js'

const COUNT = 100_000
/** Sentences that are checked as one record: a record costs more than its sentences. */
const TOGETHER = 50
const PUBLISHED = ['2023-12-25T10:00:00+03:30', '2024-03-20', null]

test('100,000 random sentences of numbers give no fact that the schema or the checks of records refuse', () => {
  const valid = createValidator({})
  let batch: string[] = []
  let at = 0
  const check = (): void => {
    const publishedAt = PUBLISHED[at++ % PUBLISHED.length]!
    const document = documentOf(batch.join('\n'), {...noMetadata, publishedAt})
    const layers = {...document.layers, ...facts.run(document, neverLeftOut)}
    const wrong = layers.facts.length === 0 ? [] : flaws({...document, layers})
    expect(wrong).toEqual([])
    batch = []
  }
  const flaws = (document: Parameters<typeof toRecord>[0]): string[] => {
    const found: string[] = []
    valid(toRecord(document, ['facts']), ({code, message}) => {
      if (code.startsWith('fact/') || code.startsWith('schema/')) found.push(`${code} ${message}`)
    })
    return found
  }
  for (const salad of salads(COUNT, 20261128)) {
    batch.push(salad.replaceAll('\n', ' '))
    if (batch.length === TOGETHER) check()
  }
}, 120_000)
