import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import type {RawArticle} from '../../src/document/article.js'
import {presetOf, presets, readOptionsOf} from '../../src/readers/presets/presets.js'
import {readerFor, readers, readFile} from '../../src/readers/readers.js'
import {fieldNames} from '../../src/readers/rows/fields.js'
import {layoutFlaws} from '../../src/readers/rows/layout.js'
import composed from './presets.composed.js'
import {blocksOf, read} from './read.js'

const shared = resolve(import.meta.dirname, '../../../shared/data')

test('each preset is named as its file, its paths are paths, its format is read', () => {
  const folder = join(import.meta.dirname, '../../src/readers/presets')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  expect(presets.map(({name}) => `${name}.json`).sort()).toEqual(files.sort())
  for (const preset of presets) expect(layoutFlaws(preset), preset.name).toEqual([])
})

describe('a composed file of the published form', () => {
  test('of every preset', () => {
    expect(Object.keys(composed).sort()).toEqual(presets.map(({name}) => name).sort())
  })

  const cases = Object.entries(composed).flatMap(([name, files]) => files.map((one) => [name, one.file, one] as const))
  test.each(cases)('%s: %s', async (name, file, {content, expected}) => {
    const preset = presetOf(name)!
    const reader = readerFor(file, preset.format)!
    const {articles, found} = await read(reader, content, readOptionsOf(preset), file)
    expect(found).toEqual([])
    expect(articles).toHaveLength(1)
    const [article] = articles
    const {id, title, body, metadata = {}} = expected
    if (id !== undefined) expect(article!.id).toBe(id)
    if (title !== undefined) expect(blocksOf(article!)).toContainEqual(['title', title])
    if (body !== undefined) expect(article!.raw).toContain(body)
    expect(article!.metadata).toMatchObject(metadata)
  })
})

/** Rows in are records out and refusals: what is known of each piece. */
const pieces: readonly (readonly [preset: string, folder: string, records: number, refused: object, warned: object])[] =
  [
    ['tlpc', 'corpora/tlpc-json', 36, {'input/missing-field': 21}, {}],
    ['persica', 'corpora/persica-lines', 2, {}, {'input/unreadable-date': 2}],
    ['hamshahri1', 'corpora/hamshahri-ham', 78, {}, {}],
    ['hamshahri2', 'corpora/hamshahri-xml', 2, {}, {}],
    ['asriran', 'corpora/asriran-csv', 42, {}, {}],
    ['asriran', 'corpora/asriran-xlsx', 215, {'input/missing-field': 4}, {'input/unreadable-date': 6}],
    ['asriran', 'corpora/asriran-json', 17, {}, {}],
    ['pn-summary', 'corpora/pn-summary-tsv', 3, {}, {}],
    ['mirastext', 'corpora/mirastext', 10, {}, {}],
    ['tnews', 'corpora/tnews-xml', 1, {}, {}],
    ['naab', 'corpora/naab-txt', 10, {}, {}],
    ['farsi-news', 'corpora/farsi-datasets-json', 763, {}, {}],
    ['langml', 'raw/fars', 1200, {}, {}],
    ['langml', 'raw/varzesh3', 2000, {}, {}],
    ['', 'corpora/ir-f19-xlsx', 128, {}, {'input/guessed-fields': 1}],
    ['', 'corpora/ir-f19-labeled-xlsx', 139, {}, {'input/guessed-fields': 1, 'input/unused-columns': 1}],
    ['', 'corpora/ir01-xlsx', 198, {}, {'input/guessed-fields': 1, 'input/unused-columns': 1}],
    ['', 'corpora/afkarnews-csv', 20, {}, {'input/guessed-fields': 1, 'input/unused-columns': 1}],
    ['', 'corpora/hamshahri-daily-csv', 843, {}, {'input/guessed-fields': 1}],
  ]

describe.runIf(existsSync(shared))('a real piece is read whole (needs ../shared/data)', () => {
  test.each(pieces)('%s %s: %i records', async (name, folder, records, refused, warned) => {
    const root = join(shared, folder)
    const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
      .filter((file) => /\.\w+$/.test(file) && !/\.(?:dtd|md)$/.test(file))
      .sort()
    const preset = presetOf(name)
    const articles: RawArticle[] = []
    const counts = {
      error: new Map<string, number>(),
      warning: new Map<string, number>(),
      info: new Map<string, number>(),
    }
    const report = ({code, severity}: Diagnostic) => counts[severity].set(code, (counts[severity].get(code) ?? 0) + 1)
    for (const file of files) {
      const options = {name: relative(root, join(root, file))}
      for await (const article of readFile(join(root, file), preset ? readOptionsOf(preset, options) : options, report))
        articles.push(article)
    }
    expect(Object.fromEntries(counts.error)).toEqual(refused)
    expect(Object.fromEntries([...counts.warning, ...counts.info])).toEqual(warned)
    expect(articles).toHaveLength(records)
    for (const {raw} of articles) expect(raw.trim().length).toBeGreaterThan(0)
  })
})

test('docs/readers.md has every format, field and preset', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/readers.md'), 'utf8')
  for (const {format, extensions} of readers) {
    expect(page).toMatch(new RegExp(`^\\| [^|]*\\b${format}\\b`, 'm'))
    for (const extension of extensions) expect(page, extension).toContain(extension)
  }
  for (const field of fieldNames) expect(page, field).toContain(`\`${field}\``)
  for (const {name, fields = {}} of presets) {
    const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`))
    const said = Object.entries(fields).map(([field, path]) => `\`${path.replaceAll('|', '\\|')}\` → ${field}`)
    for (const one of said) expect(row, name).toContain(one)
  }
})
