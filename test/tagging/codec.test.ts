import {expect, test} from 'vitest'
import {decodeWeights, encodeWeights} from '../../src/tagging/codec.js'
import {tagSet} from '../../src/tagging/tags.js'
import {type Weights, withStarts} from '../../src/tagging/weights.js'

const {size} = tagSet(['PER', 'LOC'])
const some = (Values: Int8ArrayConstructor | Int16ArrayConstructor): Weights =>
  withStarts({
    scale: 0.25,
    keys: Uint32Array.of(3, 70_000, 0x80000001, 0xfffffffe),
    values: new Values(Array.from({length: 4 * size}, (_, i) => i - 9)),
    transitions: Float64Array.from({length: (size + 1) * size}, (_, i) => i / 7),
  })

test('weights come back from their bytes, wherever these lie in a buffer', () => {
  for (const Values of [Int8Array, Int16Array]) {
    const weights = some(Values)
    const bytes = encodeWeights(weights)
    const moved = Buffer.concat([Buffer.from('xyz'), bytes]).subarray(3)
    expect(decodeWeights(bytes, ['PER', 'LOC'])).toEqual(weights)
    expect(decodeWeights(moved, ['PER', 'LOC'])).toEqual(weights)
  }
})

test('what is no file of weights says why', () => {
  const bytes = encodeWeights(some(Int8Array))
  expect(() => decodeWeights(bytes.subarray(0, 100), ['PER', 'LOC'])).toThrow('100 bytes, its header promises')
  expect(() => decodeWeights(bytes, ['PER'])).toThrow('5 tags, but 1 labels (PER) have 3')
  expect(() => decodeWeights(Buffer.from('PK\u0003\u0004 something else altogether'), ['PER'])).toThrow(
    'no weights of khabar',
  )
})
