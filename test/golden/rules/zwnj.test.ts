import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {createZwnjExplainer} from '../../../src/normalize/normalize.js'
import {editsIn} from '../../../src/text/edits.js'
import {textOf} from '../../../src/text/text.js'
import {normalizer, tables} from '../../normalize/lexicons.js'

/**
 * What becomes of good sentences whose ZWNJ are lost, spaced, or both, and why: the readings, their odds and the features that
 * weighed most. A feature that is not computed as it was in training has another weight, and shows here.
 * `npm run golden` writes what the rules give now; read the difference.
 */
const lines = (path: string): {raw: string; text: string}[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const explain = createZwnjExplainer(tables)

function shown(raw: string): string {
  const {string, edits} = normalizer.normalize(raw)
  const text = textOf(string)
  const {habit, edits: explained} = explain(text, editsIn(text, edits))
  return [
    string,
    `  kept ${habit.kept}, lost ${habit.lost.toFixed(1)}, spaced ${habit.spaced.toFixed(1)}, press ${habit.press.toFixed(2)}`,
    ...explained.map(
      ({raw, reading, odds, features}) =>
        `    ${raw === '' ? 'inside' : 'between'} ${reading.replaceAll('\u200c', '|')} ${odds.toPrecision(3)}: ` +
        features.map(({name, weight}) => `${name} ${weight.toFixed(2)}`).join(', '),
    ),
  ].join('\n')
}

/** Every second: enough that a feature is heard in some of them. */
const composed = lines('../../facts/cases.jsonl')
  .filter((_, i) => i % 2 === 0)
  .map(({text}) => text)

const damages: readonly (readonly [name: string, damage: (text: string) => string])[] = [
  ['kept', (text) => text],
  ['lost', (text) => text.replaceAll('\u200c', '')],
  ['spaced', (text) => text.replaceAll('\u200c', ' ')],
  ['mixed', (text) => [...text.split('\u200c')].reduce((left, right, i) => left + (i % 2 ? '' : ' ') + right)],
]

test.each(damages)('composed cases whose ZWNJ are %s', async (name, damage) => {
  await expect(`${composed.map((text) => shown(damage(text))).join('\n')}\n`).toMatchFileSnapshot(`zwnj-${name}.txt`)
})

test('examples', async () => {
  const examples = lines('../../../src/normalize/zwnj/restore.examples.jsonl')
  await expect(`${examples.map(({raw}) => shown(raw)).join('\n')}\n`).toMatchFileSnapshot('zwnj-examples.txt')
})
