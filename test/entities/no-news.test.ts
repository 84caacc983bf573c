import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {noMetadata, standardAnnotator} from '../../src/index.js'

/** Composed pages that name nobody: recipes, health, crafts, gardens, a horoscope, prayers, products, tips. */
const pages = readFileSync(new URL('no-news/pages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): {kind: string; text: string} => JSON.parse(line))

const annotate = standardAnnotator({structure: 'none', only: ['entities']})
const people = pages.map(({kind, text}) => {
  const {line} = annotate({id: kind, raw: text, metadata: noMetadata})
  const {entities}: {entities: readonly {label: string; text: string}[]} = JSON.parse(line)
  return entities.filter(({label}) => label === 'PER').map((entity) => entity.text)
})

test('pages without news have less than one false person on two pages', () => {
  expect(people.flat().length).toBeLessThan(pages.length / 2)
})

test('no false person spreads over a page', () => {
  for (const names of people) expect(names.length).toBeLessThan(3)
})
