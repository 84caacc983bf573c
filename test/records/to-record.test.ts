import {expect, test} from 'vitest'
import type {Document} from '../../src/document/document.js'
import type {Layers} from '../../src/document/layers.js'
import {recordLine, toRecord} from '../../src/records/to-record.js'
import type {ArticleRecord} from '../../src/records/types.js'
import {createValidator} from '../../src/records/validate.js'
import {textOf} from '../../src/text/text.js'
import {example} from './example.js'

/** The document that a record was made of; JSON's offsets are those of the layers. */
function documentOf(record: ArticleRecord): Document<keyof Layers> {
  const {id, source, text, edits, sections, sentences, tokens, entities, facts, annotators} = record
  const plain = {
    id,
    sha256: source.sha256,
    metadata: {
      sourceName: source.name,
      url: source.url,
      file: source.file,
      license: source.license,
      agency: record.agency,
      dateline: record.dateline,
      publishedAt: record.published_at,
      updated_at: record.updated_at,
      canonical_url: record.canonical_url,
      category: record.category,
      tags: record.tags,
      authors: record.authors,
      summary: record.summary,
      page_type: record.page_type,
      images: record.images,
    },
    text: textOf(text),
    edits,
    sections,
    layers: {sentences, tokens, entities, facts},
    annotators,
  }
  return plain as unknown as Document<keyof Layers>
}

/** Names of the fields at every depth, in their order. */
const keysOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(keysOf)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, inner]) => [key, keysOf(inner)])
      : null

test.each(['everything', 'one-of-each-kind', 'no-layers'])(
  '%s: document and record say the same, in the order of the schema',
  (name) => {
    const record = example(name)
    const made = toRecord(documentOf(record))
    expect(made).toEqual(record)
    expect(keysOf(made)).toEqual(keysOf(record))
  },
)

test('what a layer carries besides the contract stays out', () => {
  const document = documentOf(example('everything'))
  const [first, ...others] = document.layers.entities
  const entities = [{...first!, candidates: 3}, ...others]
  const record = toRecord({...document, layers: {...document.layers, entities}})
  expect(record).toEqual(example('everything'))
})

test('a layer that is not wanted or not there is an empty list without annotator', () => {
  const document = documentOf(example('everything'))
  const only = toRecord(document, ['tokens'])
  expect(only.tokens.length).toBeGreaterThan(0)
  expect([only.sentences, only.entities, only.facts]).toEqual([[], [], []])
  expect(only.annotators.map(({layer}) => layer)).toEqual(['sections', 'edits', 'tokens'])
  const {facts: _, ...layers} = document.layers
  expect(toRecord({...document, layers}).facts).toEqual([])
  expect(createValidator()(only, (found) => expect.unreachable(found.message))).toBe(true)
})

test('a line ends with its only line break, and escapes what UTF-8 cannot carry', () => {
  const line = recordLine({...example('no-layers'), text: 'a\nb\ud83c'})
  expect(line.indexOf('\n')).toBe(line.length - 1)
  expect(line).toContain('a\\nb\\ud83c')
  expect(JSON.parse(line)).toHaveProperty('text', 'a\nb\ud83c')
})
