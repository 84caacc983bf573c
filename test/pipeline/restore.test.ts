import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {noMetadata} from '../../src/document/article.js'
import {loadResources} from '../../src/pipeline/resources.js'
import {standardPipeline} from '../../src/pipeline/standard.js'
import {toRecord} from '../../src/records/to-record.js'
import {createValidator} from '../../src/records/validate.js'
import {restoreRaw} from '../../src/text/edits.js'
import {textOf} from '../../src/text/text.js'

const resources = loadResources()
const pipelines = (['none', 'news'] as const).map((structure) => standardPipeline(resources, {structure}))
const valid = createValidator()

/** Whatever khabar makes of a raw text is a valid record that gives it back; or it is refused, with a reason. */
function check(raw: string, pipeline: (typeof pipelines)[number]): void {
  const found: Diagnostic[] = []
  const document = pipeline({id: 'a', raw, metadata: noMetadata}, (diagnostic) => found.push(diagnostic))
  if (!document) {
    expect(found.filter(({severity}) => severity === 'error')).not.toEqual([])
    return
  }
  expect(restoreRaw(document.text, document.edits)).toBe(raw)
  const record = toRecord(document)
  expect(restoreRaw(textOf(record.text), record.edits as never)).toBe(raw)
  const flaws: Diagnostic[] = []
  valid(record, (flaw) => flaws.push(flaw))
  expect(flaws).toEqual([])
}

/** Pieces of news pages, dirt, and any Unicode whatever, joined at random. */
const piece = fc.oneof(
  fc.constantFrom(
    'می',
    ' می ',
    'خانه',
    'ها',
    '\u200c',
    'ي',
    'ك',
    '۱۲',
    '3.5',
    ' درصد',
    '،',
    '.',
    '«',
    '»',
    '؟',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\u00a0',
    '\ufeff',
    '\u200f',
    'ـ',
    '😀',
    '\u0000',
    'ﻻ',
    'ۀ',
    'انتهای پیام/',
    'به گزارش ایسنا، ',
    'صد و ',
    'سال ۱۴۰۲',
    '\t',
    'e\u0301',
    '\u2028',
    '(',
    ')',
    '!',
    '?',
    '…',
    'کرد',
    'https://a.ir/ب',
    'www.a.ir/x',
    'a@b.ir',
  ),
  fc.string({unit: 'binary', maxLength: 6}).filter((s) => s.isWellFormed()),
  fc.string({unit: 'grapheme', maxLength: 6}),
)
const raws = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(''))

test.each([0, 1])('random Unicode, pipeline %i', (k) => {
  fc.assert(
    fc.property(raws, (raw) => check(raw, pipelines[k]!)),
    {numRuns: 2_000},
  )
})

test('a text of many astral characters keeps its offsets', () => {
  check(`${'😀🌧 باران آمد. '.repeat(200)}\n«۱۲ نفر 😀» رسیدند.`, pipelines[0]!)
})

const folder = join(import.meta.dirname, '../../datasets/sample/raw')

test('every sample page', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  expect(pages.length).toBeGreaterThan(40)
  for (const page of pages) for (const pipeline of pipelines) check(readFileSync(join(folder, page), 'utf8'), pipeline)
})

const fars = join(import.meta.dirname, '../../../shared/data/raw/fars')

test.skipIf(!existsSync(fars))('300 real articles (needs ../shared/data)', () => {
  const rows = JSON.parse(readFileSync(join(fars, 'fars-news-1.json'), 'utf8')) as {
    title: string
    abstract: string
    paragraphs: string[]
  }[]
  for (const {title, abstract, paragraphs} of rows.slice(0, 300))
    check([title, abstract, ...paragraphs].join('\n\n'), pipelines[1]!)
})
