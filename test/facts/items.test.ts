import {expect, test} from 'vitest'
import {factsOf} from './document-of.js'
import {examplesOf} from './examples.js'

interface Example {
  readonly text: string
  readonly facts: readonly {readonly text: string; readonly item: string | null}[]
}

// Examples of where an item begins and ends; docs/numbers.md has the rules.
test.each(examplesOf<Example>('context'))('$text', ({text, facts}) => {
  expect(factsOf(text).map((fact) => ({text: fact.text, item: fact.item?.text ?? null}))).toEqual(facts)
})
