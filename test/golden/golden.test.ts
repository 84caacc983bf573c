import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {type Annotated, createAnnotator} from '../../src/pipeline/annotate.js'
import {loadResources} from '../../src/pipeline/resources.js'
import {standardPipeline} from '../../src/pipeline/standard.js'
import {readFile} from '../../src/readers/readers.js'
import type {ArticleRecord} from '../../src/records/types.js'
import {render} from './render.js'

const root = join(import.meta.dirname, '../..')

/**
 * A page of the sample for each kind of dirt, by the names of the golden files: an empty one named after a page makes a new
 * test. `npm run golden` writes what the rules give now; read the difference.
 */
const ENDING = '.golden.txt'
const raw = join(root, 'datasets/sample/raw')
const pages = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length))

/** The page itself, whatever its format. */
const pageOf = (name: string) => join(raw, readdirSync(raw).find((file) => file.replace(/\.\w+$/, '') === name)!)

let annotator: ReturnType<typeof createAnnotator>
beforeAll(() => {
  annotator = createAnnotator(standardPipeline(loadResources(), {structure: 'news'}), {})
})

async function annotate(path: string): Promise<Annotated> {
  const refused: Diagnostic[] = []
  for await (const article of readFile(path, {name: path}, (found) => refused.push(found))) return annotator(article)
  throw new Error(JSON.stringify(refused))
}

describe('golden articles', () => {
  test('are found', () => {
    expect(pages.length).toBeGreaterThanOrEqual(9)
  })

  test.each(pages)('%s', async (page) => {
    const {line} = await annotate(pageOf(page))
    const record = JSON.parse(line) as ArticleRecord
    await expect(render(record)).toMatchFileSnapshot(`./${page}${ENDING}`)
  })
})

const seed = join(root, '../shared/data/raw/000_44b681007bac457d.txt')

describe('the page that khabar began from', () => {
  test.skipIf(!existsSync(seed))('is right in every part (needs ../shared/data)', async () => {
    const record = JSON.parse((await annotate(seed)).line) as ArticleRecord
    expect(record).toMatchObject({agency: 'تسنیم', dateline: 'اردبیل'})
    expect(record.sections.map(({kind}) => kind)).toEqual(['title', 'lead', ...Array(7).fill('paragraph')])
    for (const line of ['پربیننده', 'تبلیغات', 'گوشتیران', 'triboon', 'انتهای پیام']) expect(record.text).not.toContain(line)
    const facts = record.facts.map(({kind, value, unit, text, item}) => ({kind, value, unit, text, item: item?.text ?? null}))
    expect(facts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({kind: 'percent', value: '60', text: '60 درصد', item: 'جمعیت استان'}),
        expect.objectContaining({kind: 'percent', value: '100', text: 'صد درصدی'}),
        expect.objectContaining({kind: 'date', text: '9 ماهه امسال'}),
        expect.objectContaining({kind: 'count', value: '81', unit: 'مورد', item: 'جعل شناسنامه'}),
      ]),
    )
    for (const word of ['برنامه‌ریزی‌های', 'می‌یابد', 'همه‌جانبه', 'خدمات‌دهی', 'شفاف‌سازی', 'پنهان‌کاری', 'می‌گیرد', 'می‌تواند']) {
      expect(record.text).toContain(word)
    }
  })
})
