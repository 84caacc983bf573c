import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import type {Document} from '../../src/document/document.js'
import {createEntities} from '../../src/entities/entities.js'
import {createTables} from '../../src/entities/tables.js'
import {goldFormatOf} from '../../src/formats/gold/gold.js'
import {loadResources, SHIPPED_MODEL} from '../../src/pipeline/resources.js'
import {segmenting, standardPipeline} from '../../src/pipeline/standard.js'
import {textPlaces} from '../../src/text/edits.js'

const folder = join(import.meta.dirname, '../../datasets/models', SHIPPED_MODEL)
const resources = loadResources()
const pipeline = standardPipeline(resources, {structure: 'none', only: ['entities']})

/** The names of a composed text by the pipeline that ships. */
function names(text: string): string[] {
  const document = pipeline({id: '1', raw: text, metadata: noMetadata}, () => {})
  return document!.layers.entities!.map(({label, text}) => `${label} ${text}`)
}

test('the folder is one of a model, with a card that says licence and date', () => {
  const meta = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'))
  expect(`${meta.name}-${meta.version}`).toBe(SHIPPED_MODEL)
  const card = readFileSync(join(folder, 'card.md'), 'utf8')
  expect(card).toMatch(/^Licence: .+/m)
  expect(card).toMatch(/^Date: 20\d\d-\d\d-\d\d/m)
})

describe('names in sentences that nobody trained on', () => {
  test.each([
    [
      'به گزارش ایسنا، کیومرث دلاوری‌پناه، فرماندار تکاب، از گشایش دو درمانگاه خبر داد.',
      ['ORG ایسنا', 'PER کیومرث دلاوری‌پناه', 'LOC تکاب'],
    ],
    [
      'رئیس سازمان هواشناسی کشور گفت: بارش در گیلان و مازندران ادامه دارد.',
      ['ORG سازمان هواشناسی کشور', 'LOC گیلان', 'LOC مازندران'],
    ],
    ['دبی رودخانه به ۱۲ مترمکعب رسید و دما بالا رفت.', []],
    ['آرتورو ویدال، هافبک شیلیایی، به بارسلونا بازگشت.', ['PER آرتورو ویدال', 'ORG بارسلونا']],
  ] as const)('%s', (text, wanted) => expect(names(text)).toEqual(wanted))
})

test('probabilities are rounded, between 0 and 1, and stand on every name that the model judged', () => {
  const document = pipeline({id: '1', raw: 'رضا کریمی از تبریز آمد.', metadata: noMetadata}, () => {})
  const scores = document!.layers.entities!.map(({score}) => score!)
  expect(scores.length).toBe(2)
  for (const score of scores) {
    expect(score).toBeGreaterThan(0.4)
    expect(score).toBeLessThanOrEqual(1)
    expect(Number(score.toFixed(4))).toBe(score)
  }
})

const gold = join(import.meta.dirname, '../../../shared/data/gold/peyma/dev.txt')

test.skipIf(!existsSync(gold))('news that it has not seen: better than rules alone (needs ../shared/data)', () => {
  const content = readFileSync(gold, 'utf8')
  const documents = goldFormatOf(content)!.read(content, 'dev', () => {})
  const segment = segmenting(resources)
  const tables = createTables(resources.lexicons)
  const f1 = (tagged: boolean) => {
    const stage = createEntities(tables, tagged ? resources.tagger!.of : undefined)
    let [hits, predicted, wanted] = [0, 0, 0]
    for (const {id, text, entities} of documents) {
      const document = segment({id, raw: text, metadata: noMetadata}, () => {}) as Document<'sentences' | 'tokens'>
      const place = textPlaces(document.edits)
      const right = new Set(
        entities
          .filter(({label}) => ['PER', 'LOC', 'ORG'].includes(label))
          .map(({start, end, label}) => `${label} ${place(start, false)} ${place(end, true)}`),
      )
      const got = stage
        .run(document, () => {})
        .entities.filter(({label}) => label !== 'FAC')
        .map(({start, end, label}) => `${label} ${start} ${end}`)
      hits += got.filter((name) => right.has(name)).length
      predicted += got.length
      wanted += right.size
    }
    return (200 * hits) / (predicted + wanted)
  }
  const model = f1(true)
  expect(model).toBeGreaterThan(74)
  expect(model).toBeGreaterThan(f1(false) + 2)
})
