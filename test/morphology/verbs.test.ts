import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {formKey} from '../../src/morphology/fold.js'
import {verbReadings} from '../../src/morphology/verbs.js'

interface Case {
  readonly word: string
  readonly lemma: string | null
  readonly form: string | null
}

const file = new URL('../../src/morphology/verbs.examples.jsonl', import.meta.url)
const cases: readonly Case[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

test.each(cases)('$word is $form of $lemma', ({word, lemma, form}) => {
  const readings = verbReadings(formKey(word))
  if (lemma === null) expect(readings).toEqual([])
  else expect(readings).toContainEqual({form, lemma})
})
