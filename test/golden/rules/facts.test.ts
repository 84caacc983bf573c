import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {explainNumerals} from '../../../src/facts/facts.js'
import {documentOf, factsOf} from '../../facts/document-of.js'
import {examplesOf} from '../../facts/examples.js'
import {renderFact} from '../render-fact.js'

/**
 * Every fact of every kind, with all its fields, in the texts of examples and composed cases: those tests check the kind and the
 * fields that each text is about. `npm run golden` writes what the rules give now; read the difference.
 */
const folder = join(import.meta.dirname, '../../../src/facts')
const withExamples = readdirSync(folder).filter((name) => {
  const files = name.includes('.') ? [] : readdirSync(join(folder, name))
  return files.includes('examples.jsonl')
})

interface Sentence {
  readonly text: string
  readonly published?: string | null | undefined
}

const shown = (sentences: readonly Sentence[]): string =>
  sentences
    .map(({text, published = null}) =>
      [`${published ?? '—'} ${text}`, ...factsOf(text, published).map((fact) => `    ${renderFact(fact)}`)].join('\n'),
    )
    .join('\n')

test.each(withExamples)('examples of %s', async (name) => {
  const sentences = examplesOf<{text: string; published_at?: string}>(name).map(({text, published_at}) => ({
    text,
    published: published_at,
  }))
  await expect(`${shown(sentences)}\n`).toMatchFileSnapshot(`facts-${name}.txt`)
})

test('composed cases', async () => {
  const cases = readFileSync(new URL('../../facts/cases.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as {text: string; anchor?: string | null})
  await expect(`${shown(cases.map(({text, anchor}) => ({text, published: anchor})))}\n`).toMatchFileSnapshot(
    'facts-cases.txt',
  )
})

/**
 * Short phrases, most of them what a rule takes beside what it leaves, with the reason of each number that is no fact: what
 * `annotate --explain numbers` prints.
 */
test('phrases', async () => {
  const published = '2023-12-25T10:00:00+03:30'
  const phrases = readFileSync(new URL('../../facts/phrases.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
  const left = (text: string) =>
    explainNumerals(documentOf(text, {publishedAt: published}))
      .filter(({taken}) => taken === null)
      .map(({text: number, reason}) => `    no fact «${number}»: ${reason}`)
  const lines = phrases.map((text) => [shown([{text, published}]), ...left(text)].join('\n'))
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('facts-phrases.txt')
})
