import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {factsOf} from '../../facts/document-of.js'
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
