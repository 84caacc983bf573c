// Puts a record together from text with its changes, and from annotations that are named by their words.
import {createHash} from 'node:crypto'

const sha256 = (string: string) => createHash('sha256').update(string).digest('hex')
const points = (string: string) => Array.from(string).length

/** A stretch of a text with whatever else is said of it. */
export interface Part {
  start: number
  end: number
  [field: string]: unknown
}

/** A record as it is put together, and spoilt for the invalid examples: its fields may hold anything. */
export interface ExampleRecord {
  id: string
  text: string
  sections: Part[]
  sentences: Part[]
  tokens: Part[]
  entities: Part[]
  facts: Part[]
  edits: Part[]
  annotators: {layer: string; name: string; version: string}[]
  [field: string]: unknown
}

/** What raw and text share, or a change. */
export type Piece = string | {readonly raw: string; readonly text: string; readonly rule: string}

/** Words, label, cluster, ref, and the words that they follow. */
export type EntityRow = readonly (string | null)[]

/** Words, the fields of the fact, and the words that they follow. */
export type FactRow = readonly [words: string, fields: Readonly<Record<string, unknown>>, behind?: string | undefined]

/**
 * A record without layers. `pieces` are strings that stand in raw and text alike, or `{raw, text, rule}` where they
 * differ; `kinds` are those of the lines, in order.
 */
export function bareRecord(
  id: string,
  kinds: readonly string[],
  pieces: readonly Piece[],
  metadata: object = {},
): ExampleRecord {
  let raw = ''
  let text = ''
  const edits: Part[] = []
  for (const piece of pieces) {
    const change = typeof piece === 'string' ? {raw: piece, text: piece, rule: ''} : piece
    if (change.rule) {
      edits.push({start: points(text), end: points(text + change.text), raw: change.raw, rule: change.rule})
    }
    raw += change.raw
    text += change.text
  }
  let at = 0
  const sections = text.split('\n').map((line, i) => {
    const section = {start: at, end: at + points(line), kind: kinds[i]}
    at = section.end + 1
    return section
  })
  return {
    schema_version: '1.2.0',
    id,
    source: {name: 'sample', url: null, file: `raw/${id}.txt`, sha256: sha256(raw), license: 'CC0-1.0', redacted: null},
    language: 'fa',
    offset_unit: 'unicode_code_point',
    agency: null,
    dateline: null,
    published_at: null,
    updated_at: null,
    canonical_url: null,
    category: [],
    tags: [],
    authors: [],
    summary: null,
    page_type: null,
    images: [],
    ...metadata,
    text,
    sections,
    sentences: [],
    tokens: [],
    entities: [],
    facts: [],
    extensions: [],
    edits,
    annotators: [
      {layer: 'sections', name: 'structure-news', version: '1.0.0'},
      {layer: 'edits', name: 'normalize', version: '1.0.0'},
    ],
    cluster: null,
    split: null,
  }
}

/** The record with sentences, which end at a full stop or a newline, and tokens, which spaces and marks divide. */
export function segmented(record: ExampleRecord): ExampleRecord {
  const by = (pattern: RegExp) =>
    [...record.text.matchAll(pattern)].map(({0: found, index}) => {
      const start = points(record.text.slice(0, index))
      return {start, end: start + points(found)}
    })
  return {
    ...record,
    sentences: by(/\S[^.\n]*\.?/gu),
    tokens: by(/[\p{L}\p{M}\p{Nd}\u200c]+|[^\s\p{L}\p{M}\p{Nd}\u200c]/gu).map((token) => ({
      ...token,
      upos: null,
      lemma: null,
    })),
    annotators: [
      ...record.annotators,
      {layer: 'sentences', name: 'sentences', version: '1.0.0'},
      {layer: 'tokens', name: 'tokens', version: '1.0.0'},
    ],
  }
}

/** Where words stand in a text for the first time behind another piece of it. */
function spanOf(text: string, words: string, behind = ''): Part & {text: string} {
  const from = behind ? text.indexOf(behind) + behind.length : 0
  const index = text.indexOf(words, from)
  if (index < 0) throw new Error(`«${words}» does not stand in the text`)
  const start = points(text.slice(0, index))
  return {start, end: start + points(words), text: words}
}

/** The record with entities, given as `[words, label, cluster, ref, behind]` in order. */
export function withEntities(record: ExampleRecord, entities: readonly EntityRow[]): ExampleRecord {
  return {
    ...record,
    entities: entities.map(([words, label, cluster = null, ref = null, behind = ''], i) => ({
      id: `e${i + 1}`,
      ...spanOf(record.text, words!, behind ?? ''),
      label,
      cluster,
      ref,
      annotator: 'gazetteer',
      score: null,
    })),
    annotators: [...record.annotators, {layer: 'entities', name: 'gazetteer', version: '1.0.0'}],
  }
}

/** A fact whose other fields are null. */
export function fact(
  record: ExampleRecord,
  id: string,
  words: string,
  fields: Readonly<Record<string, unknown>>,
  behind = '',
): Part {
  const {item = null, ...rest} = fields
  return {
    id,
    ...spanOf(record.text, words, behind),
    kind: null,
    value: null,
    min: null,
    max: null,
    modifier: null,
    unit: null,
    per: null,
    currency: null,
    currency_value: null,
    currency_min: null,
    currency_max: null,
    item: typeof item === 'string' ? spanOf(record.text, item, behind) : null,
    change: null,
    role: null,
    calendar: null,
    iso: null,
    timex: null,
    parts: [],
    within: null,
    ...rest,
  }
}

/** The record with facts, given as `[words, fields, behind]` in order. */
export function withFacts(record: ExampleRecord, facts: readonly FactRow[]): ExampleRecord {
  return {
    ...record,
    facts: facts.map(([words, fields, behind], i) => fact(record, `f${i + 1}`, words, fields, behind)),
    annotators: [...record.annotators, {layer: 'facts', name: 'facts', version: '1.0.0'}],
  }
}
