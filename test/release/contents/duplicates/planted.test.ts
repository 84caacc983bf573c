import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {createDivider} from '../../../../src/release/contents/division/divide.js'
import {createNearDuplicates} from '../../../../src/release/contents/duplicates/near-duplicates.js'
import {duplicateParameters} from '../../../../src/release/contents/duplicates/parameters.js'
import {printOf} from '../../../../src/release/contents/duplicates/print.js'
import {temporaryFolder} from '../../../commands/khabar.js'
import {type Reprint, randomOf, reprint} from './plant.js'

const raw = resolve(import.meta.dirname, '../../../../../shared/data/raw')
const folders = ['fars', 'varzesh3'].map((name) => join(raw, name))
const isHere = folders.every((folder) => existsSync(folder))

interface Row {
  readonly title: string
  readonly abstract?: string
  readonly paragraphs: readonly string[]
}

const articles = (): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Row[])
      .map(({title, abstract, paragraphs}) => [title, abstract, ...paragraphs].filter(Boolean).join('\n')),
  )

const kinds: readonly Reprint[] = ['words', 'paragraph', 'frame']

test.skipIf(!isHere)('200 reprints among 3,200 real articles (needs ../shared/data)', async () => {
  const random = randomOf(20)
  const texts = articles()
  expect(texts.length).toBeGreaterThan(3100)
  const originals = Array.from({length: 200}, (_, k) => Math.floor(((k + random()) * texts.length) / 200))
  const planted = originals.map((original, k) => reprint(texts[original]!, kinds[k % 3]!, random))
  // The article itself may be in the data twice: any of its twins is its group.
  const near = createNearDuplicates(temporaryFolder(), duplicateParameters)
  const divider = createDivider(near, {seed: 1, ratios: {train: 0.8, validation: 0.1, test: 0.1}})
  const all = [...texts, ...planted]
  for (const [i, text] of all.entries())
    divider.add({id: `a${i}`, file: null, print: printOf(text), day: null, before: undefined}, text)
  const {verdicts} = await divider.divide()
  near.close()

  const prints = all.map(printOf)
  const place = (i: number) => {
    const verdict = verdicts[prints.indexOf(prints[i]!)]!
    return 'left' in verdict ? undefined : verdict
  }
  const found = originals.filter((original, k) => place(original)?.cluster === place(texts.length + k)?.cluster)
  expect(found.length / 200).toBeGreaterThanOrEqual(0.95)

  // Real articles that were put together without a planted one; those of the data were read one by one.
  const groups = new Map<string, number[]>()
  for (let i = 0; i < all.length; i++) {
    const verdict = verdicts[i]!
    if (!('left' in verdict)) groups.set(verdict.cluster, [...(groups.get(verdict.cluster) ?? []), i])
  }
  const unplanted = [...groups.values()].filter((group) => group.filter((i) => i < texts.length).length > 1)
  expect(unplanted.length).toBeLessThanOrEqual(3)

  const splits = new Map<string, string>()
  for (const verdict of verdicts) {
    if ('left' in verdict) continue
    expect(splits.get(verdict.cluster) ?? verdict.split).toBe(verdict.split)
    splits.set(verdict.cluster, verdict.split)
  }
})
