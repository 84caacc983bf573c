import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {
  type ArticleRecord,
  annotateRows,
  type Diagnostic,
  loadPlugins,
  memorySource,
  pluginExporters,
  pluginReaders,
  type RawArticle,
  readSource,
} from '../../src/index.js'
import {recordColumns} from '../../src/records/columns.js'

const folder = resolve(import.meta.dirname, '../../examples')
const example = (name: string) => join(folder, `${name}.js`)

/** Records of texts, annotated with a plugin. */
async function annotated(name: string, ...texts: string[]): Promise<ArticleRecord[]> {
  async function* rows(): AsyncGenerator<RawArticle> {
    for (const [i, raw] of texts.entries()) yield {id: String(i), raw, metadata: noMetadata}
  }
  const records: ArticleRecord[] = []
  const options = {structure: 'none', jobs: 1, plugins: [example(name)], model: null} as const
  for await (const {line, rejected, diagnostics} of annotateRows(rows(), options)) {
    expect(rejected, JSON.stringify(diagnostics)).toBe(false)
    records.push(JSON.parse(line))
  }
  return records
}

async function loaded(name: string) {
  const found: Diagnostic[] = []
  const plugins = await loadPlugins([example(name)], (one) => found.push(one))
  expect(found).toEqual([])
  return plugins!
}

test('each is loaded without a finding', async () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
  expect(names).toHaveLength(4)
  for (const name of names) await loaded(name.replace('.js', ''))
})

test('a stage marks hashtags in a layer of its own', async () => {
  const [record] = await annotated('hashtags', 'باران 🌧 آمد #سیل_گلستان و #تکاب در امان ماند.')
  expect(record!.extensions).toMatchObject([
    {layer: 'x-hashtags', text: '#سیل_گلستان', value: 'سیل گلستان', label: null, start: 12},
    {layer: 'x-hashtags', text: '#تکاب', value: 'تکاب'},
  ])
  expect(record!.annotators).toContainEqual({layer: 'x-hashtags', name: 'hashtags', version: '1.0.0'})
})

test('a kind of facts goes before the kinds that ship', async () => {
  const [record] = await annotated(
    'index-points',
    'شاخص کل بورس امروز با ۱۲ هزار و ۳۰۰ واحد افزایش بسته شد. در این شهر ۴۲ واحد مسکونی ساخته شد.',
  )
  expect(record!.facts.map(({kind, value, change, item}) => [kind, value, change, item?.text])).toEqual([
    ['date', null, null, undefined],
    ['x-index-points', '12300', 'increase', 'شاخص کل بورس'],
    ['count', '42', null, undefined],
  ])
  expect(record!.annotators).toContainEqual({layer: 'facts', name: 'index-points', version: '1.0.0'})
})

test('a reader reads wire files, and refuses an article without an id', async () => {
  const [reader] = pluginReaders(await loaded('wire'))
  const feed = `id: 7
date: 2024-05-01
agency: خبرگزاری فرضی

باران آمد.
=====
باران رفت.
`
  const found: Diagnostic[] = []
  const articles: RawArticle[] = []
  const source = {...memorySource('feed.wire', feed), idPrefix: 'w-'}
  for await (const article of readSource(reader!, source, (one) => found.push(one))) articles.push(article)
  expect(articles).toMatchObject([
    {id: 'w-7', raw: 'باران آمد.', line: 1, metadata: {publishedAt: '2024-05-01', url: null}},
  ])
  expect(found).toMatchObject([{code: 'plugin/bad-article', place: {file: 'feed.wire', line: 7}}])
})

test('an exporter writes names as CoNLL-2003 has them', async () => {
  const [exporter] = pluginExporters(await loaded('conll'))
  const record = JSON.parse(readFileSync(join(folder, '../schema/examples/valid/everything.json'), 'utf8'))
  const out = mkdtempSync(join(tmpdir(), 'khabar-'))
  async function* records() {
    yield record
  }
  await exporter!.write(records(), recordColumns, join(out, 'names.conll'))
  const lines = readFileSync(join(out, 'names.conll'), 'utf8').split('\n')
  rmSync(out, {recursive: true})
  expect(lines[0]).toBe('-DOCSTART- O')
  expect(lines).toContain('مریم B-PER')
  expect(lines).toContain('کاظمی I-PER')
  expect(lines.filter((line) => line.endsWith('B-LOC'))).toHaveLength(2)
  expect(lines.filter((line) => / /.test(line))).toHaveLength(record.tokens.length + 1)
})
