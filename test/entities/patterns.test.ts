import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {patterns} from '../../src/entities/patterns/patterns.js'
import {entitiesOf} from './document.js'

interface Example {
  readonly text: string
  readonly entities: readonly {text: string; label: string; ref?: string | null; cluster?: string | null}[]
  readonly why?: string
}

const FOLDER = new URL('../../src/entities/patterns/', import.meta.url)
const ENDING = '.examples.jsonl'

const examplesOf = (name: string): Example[] =>
  readFileSync(new URL(name + ENDING, FOLDER), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

test('every pattern of the list has examples, and every file of examples its pattern', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(ENDING))
  expect(files.map((file) => file.slice(0, -ENDING.length)).sort()).toEqual(patterns.map(({name}) => name).sort())
})

for (const {name} of patterns) {
  describe(name, () => {
    for (const {text, entities, why} of examplesOf(name)) {
      test(why ? `${text} (${why})` : text, () => {
        const found = entitiesOf(text)
        expect(found.map(({text, label}) => `${label} ${text}`)).toEqual(
          entities.map(({text, label}) => `${label} ${text}`),
        )
        for (const [i, {ref, cluster}] of entities.entries()) {
          if (ref !== undefined) expect(found[i]!.ref).toBe(ref)
          if (cluster !== undefined) expect(found[i]!.cluster).toBe(cluster)
        }
      })
    }
  })
}
