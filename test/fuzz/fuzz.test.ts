import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {corpusFolder, findsFolder, readCorpus} from '../../scripts/fuzz/corpus.js'
import {mutate} from '../../scripts/fuzz/mutate.js'
import {hostile} from '../../scripts/fuzz/pieces.js'
import {oneOf} from '../../scripts/fuzz/random.js'
import {failureOf} from '../../scripts/fuzz/run.js'
import type {Target} from '../../scripts/fuzz/target.js'
import {targets} from '../../scripts/fuzz/targets.js'
import {randomOf} from '../../src/tagging/train/random.js'

/** Inputs of each kind for a target; a release is validated in the time of a hundred texts. */
const runsOf = ({name}: Target) => (name === 'release' ? 5 : name === 'parquet' ? 20 : 60)

/** Inputs that were once found to break something, and those that together take most branches. */
const known = (target: Target): Buffer[] => [
  ...target.seeds().map((seed) => Buffer.from(seed as string).subarray(0, target.longest)),
  ...readCorpus(corpusFolder, target.name),
  ...readCorpus(findsFolder, target.name),
]

test('every target has a name of its own, and seeds', () => {
  expect(new Set(targets.map(({name}) => name)).size).toBe(targets.length)
  for (const target of targets) expect(target.seeds().length, target.name).toBeGreaterThan(0)
})

describe.each(targets.map((target) => [target.name, target] as const))('%s', (_, target) => {
  test('the corpus', async () => {
    for (const input of known(target)) expect(await brokenBy(target, input), shown(input)).toBeUndefined()
  })

  test('inputs like those of the corpus', async () => {
    const inputs = known(target)
    const changed = fc.tuple(fc.constantFrom(...inputs), fc.nat()).map(([input, seed]) => {
      const random = randomOf(seed)
      return mutate(
        input,
        target,
        {words: target.words ?? [], literals: [], other: () => oneOf(random, inputs)},
        random,
      )
    })
    await holds(target, changed)
  })

  test('pieces and any Unicode', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...(target.words ?? hostile)),
      fc.constantFrom(...hostile),
      fc.string({unit: 'binary', maxLength: 4}),
    )
    const made = fc
      .array(piece, {maxLength: 15})
      .map((pieces) => Buffer.from(pieces.join('')).subarray(0, target.longest))
    await holds(target, made)
  })
})

const holds = (target: Target, inputs: fc.Arbitrary<Buffer>) =>
  fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      const failure = await brokenBy(target, input)
      if (failure !== undefined) throw new Error(`${failure}\n${shown(input)}`)
    }),
    {numRuns: runsOf(target)},
  )

/** The long run asserts time; here other tests share the process, and its time is theirs too. */
const brokenBy = (target: Target, input: Buffer) => failureOf(target, input, () => {}, Number.POSITIVE_INFINITY)

const shown = (input: Buffer): string => `base64: ${input.toString('base64')}`
