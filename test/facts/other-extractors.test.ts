import {existsSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {amountOf} from '../../src/facts/numerals/amount.js'
import {findSimpleNumerals} from '../../src/facts/numerals/find-numerals.js'
import {splitWords} from '../../src/facts/words/split-words.js'
import {standardAnnotator} from '../../src/pipeline/worker.js'
import type {ArticleRecord} from '../../src/records/types.js'
import {textOf} from '../../src/text/text.js'
import {rawFacts} from './raw-facts.js'

const gold = new URL('../../../shared/data/gold/', import.meta.url)
const numbers = new URL('parsi.io/NumberExtraction.json', gold)
const times = new URL('parstdex/data.json', gold)
const needs = '(needs ../shared/data)'

interface NumberCase {
  readonly input: string
  readonly output: readonly {readonly span: readonly [number, number]; readonly value: number}[]
}

/** "2/3" and "12.5" as numbers: these gold values are floats. */
function approximate(amount: string | null): number {
  const [numerator = '', denominator = '1'] = amount?.split('/') ?? []
  return amount === null ? Number.NaN : Number(numerator) / Number(denominator)
}

test.skipIf(!existsSync(numbers))(`all 93 cases of parsi.io give their values ${needs}`, () => {
  const cases = JSON.parse(readFileSync(numbers, 'utf8')) as NumberCase[]
  const wrong = cases.flatMap(({input, output}, at) => {
    const found = findSimpleNumerals(textOf(input), splitWords(input))
    return output
      .filter(
        ({span: [start, end], value}) =>
          !found.some(
            (numeral) =>
              numeral.start < end &&
              start < numeral.end &&
              Math.abs(approximate(amountOf(numeral) ?? numeral.min) - value) <= 1e-9 * Math.max(1, Math.abs(value)),
          ),
      )
      .map(({value}) => `${at}: ${value}`)
  })
  expect(cases).toHaveLength(93)
  expect(wrong).toEqual([])
})

interface TimeCase {
  readonly test_input: string
  readonly expected: string
}

/** Case numbers of parstdex that we read otherwise on purpose, by the reason. */
const differences = readFileSync(new URL('parstdex-differences.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => Number(line.split('\t')[0]))

const TIME = new Set(['date', 'time', 'duration', 'frequency', 'age'])

test.skipIf(!existsSync(times))(
  `parstdex’s spans are touched and its negatives silent, but for the listed ${needs}`,
  () => {
    const annotate = standardAnnotator({structure: 'none', only: ['facts']})
    const cases = JSON.parse(readFileSync(times, 'utf8')) as TimeCase[]
    let touched = 0
    let silent = 0
    const otherwise = new Set<number>()
    cases.forEach(({test_input: raw, expected}, at) => {
      const {line} = annotate({id: 'case', raw, metadata: noMetadata})
      const found = rawFacts(JSON.parse(line) as ArticleRecord).filter(({kind}) => TIME.has(kind))
      const spans = JSON.parse(expected) as [number, number][]
      if (spans.length === 0 && found.length > 0) otherwise.add(at)
      else if (spans.length === 0) silent++
      for (const [start, end] of spans) {
        if (found.some((fact) => fact.start < end && start < fact.end)) touched++
        else otherwise.add(at)
      }
    })
    expect(cases).toHaveLength(305)
    expect([...otherwise]).toEqual(differences)
    expect(touched).toBeGreaterThanOrEqual(320)
    expect(silent).toBe(31)
  },
)
