import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {inlineMarks} from '../../src/formats/gold/inline-marks.js'

const FOLDER = new URL('../../datasets/composed/', import.meta.url)
const LABELS = new Set(['PER', 'LOC', 'ORG', 'FAC', 'EVENT', 'PRODUCT'])

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))

test.each(files)('the marks of %s parse, with labels of the schema and an id for each article', (name) => {
  const found: Diagnostic[] = []
  const articles = inlineMarks.read(readFileSync(new URL(name, FOLDER), 'utf8'), name, (one) => found.push(one))
  expect(found).toEqual([])
  expect(new Set(articles.map(({id}) => id)).size).toBe(articles.length)
  expect(articles.flatMap(({entities}) => entities).filter(({label}) => !LABELS.has(label))).toEqual([])
  expect(articles.filter(({text}) => /[[\]]/.test(text)).map(({id}) => id)).toEqual([])
})

test('the card counts the articles', () => {
  const card = readFileSync(new URL('card.md', FOLDER), 'utf8')
  const articles = files.map((name) => readFileSync(new URL(name, FOLDER), 'utf8').match(/^## /gm)?.length ?? 0)
  expect(card).toContain(`${articles.reduce((sum, count) => sum + count, 0)} short texts`)
})
