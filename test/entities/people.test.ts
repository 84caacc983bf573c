import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Tagger} from '../../src/entities/crf/tagger.js'
import {createEntities} from '../../src/entities/entities.js'
import {createTables} from '../../src/entities/tables.js'
import {documentOf, loadLexicons} from './document.js'

/** An article, what the tagger says is a person, in order, and what comes of it. */
interface Example {
  readonly text: string
  readonly said: readonly string[]
  readonly people: readonly string[]
  readonly why?: string
}

const examples = readFileSync(new URL('people.examples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Example => JSON.parse(line))
const tables = createTables(loadLexicons())

/** A tagger that takes each of these for a person once, one after the other. */
function taggerOf(said: readonly string[]): Tagger {
  const wanted = said.map((name) => name.replaceAll(' ', ''))
  return {
    name: 'fake',
    version: '1.0.0',
    labels: ['PER'],
    fromRules: ['FAC'],
    tag: (views) =>
      views.map(({words}) => {
        const mentions: {first: number; next: number; label: string; score: number}[] = []
        for (let first = 0; first < words.length; first++) {
          for (let next = first + 1; next <= words.length; next++) {
            const text = words
              .slice(first, next)
              .map((word) => word.text)
              .join('')
            if (text !== wanted[0]) continue
            wanted.shift()
            mentions.push({first, next, label: 'PER', score: 0.9})
            first = next - 1
          }
        }
        return {mentions, support: []}
      }),
  }
}

for (const {text, said, people, why} of examples) {
  test(why ? `${text} (${why})` : text, () => {
    const {entities} = createEntities(tables, () => taggerOf(said)).run(documentOf(text), () => {})
    expect(entities.filter(({label}) => label === 'PER').map((entity) => entity.text)).toEqual(people)
  })
}
