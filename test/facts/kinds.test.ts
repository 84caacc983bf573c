import {describe, expect, test} from 'vitest'
import type {Fact} from '../../src/document/layers.js'
import {factKindNames} from '../../src/document/layers.js'
import {kinds} from '../../src/facts/kinds.js'
import {factsOf} from './document-of.js'
import {examplesOf} from './examples.js'

interface Example {
  readonly text: string
  readonly facts: readonly Record<string, unknown>[]
  readonly published_at?: string
}

/** A fact as examples state it: the item's words and the TIMEX3 value in place of their objects. */
const plain = (fact: Fact): Record<string, unknown> => ({
  ...fact,
  item: fact.item?.text ?? null,
  timex: fact.timex?.value ?? null,
})

test('every kind of the record has its place in the list', () => {
  expect(kinds.map(({name}) => name).sort()).toEqual([...factKindNames].sort())
})

for (const {name} of kinds) {
  describe(name, () => {
    test('has forty examples, a third of them of what it is not', () => {
      const examples = examplesOf<Example>(name)
      expect(examples.length).toBeGreaterThanOrEqual(40)
      expect(examples.filter(({facts}) => facts.length === 0).length * 3).toBeGreaterThanOrEqual(examples.length)
    })

    // An example lists all facts of its folder's kind, with the fields that it is about.
    test.each(examplesOf<Example>(name))('$text', ({text, facts, published_at}) => {
      const found = factsOf(text, published_at ?? null).filter(({kind}) => kind === name)
      expect(found.map((fact) => fact.text)).toEqual(facts.map((fact) => fact.text))
      expect(found.map(plain)).toMatchObject(facts)
    })
  })
}
