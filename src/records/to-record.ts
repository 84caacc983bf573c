import type {Metadata} from '../document/article.js'
import type {Annotator, Document, Section} from '../document/document.js'
import type {Entity, Extension, Fact, LayerName, Morphology, PluginName} from '../document/layers.js'
import type {Edit} from '../text/edits.js'
import type {Span} from '../text/span.js'
import type {
  AnnotatorRecord,
  ArticleRecord,
  EditRecord,
  EntityRecord,
  ExtensionRecord,
  FactRecord,
  SectionRecord,
  TokenRecord,
} from './types.js'

/**
 * A document as a plain record of schema 1.2, its keys in the order of the schema; `cluster` and `split` are the
 * release's to set. A layer that the document lacks, or that `only` does not name, is an empty list without annotator.
 */
export function toRecord(document: Document, only?: readonly (LayerName | PluginName)[]): ArticleRecord {
  const {id, sha256, redacted, metadata, text, edits, sections, annotators} = document
  const layers = only ? pick(document, only) : document.layers
  return {
    schema_version: '1.2.0',
    id,
    source: {
      name: metadata.sourceName,
      url: metadata.url,
      file: metadata.file,
      sha256,
      license: metadata.license,
      redacted: redacted ?? null,
    },
    language: document.language ?? 'fa',
    offset_unit: 'unicode_code_point',
    agency: metadata.agency,
    dateline: metadata.dateline,
    published_at: metadata.publishedAt,
    ...described(metadata),
    text: text.string,
    sections: sections.map(sectionRecord),
    sentences: (layers.sentences ?? []).map(spanRecord),
    tokens: (layers.tokens ?? []).map((token, i) => tokenRecord(token, layers.morphology?.[i])),
    entities: (layers.entities ?? []).map(entityRecord),
    facts: (layers.facts ?? []).map(factRecord),
    extensions: (document.extensions ?? []).map(extensionRecord),
    edits: edits.map(editRecord),
    annotators: annotators
      .filter(
        ({layer}) =>
          layer === 'sections' || layer.startsWith('x-') || layer === 'edits' || Object.hasOwn(layers, layer),
      )
      .map(annotatorRecord),
    cluster: null,
    split: null,
  }
}

/** A record as one line of JSON Lines, with its line break. Lone surrogates are escaped, so that the line is UTF-8. */
export const recordLine = (record: ArticleRecord): string => `${JSON.stringify(record)}\n`

/** The layers to keep. Part of speech and lemma are fields of tokens: who wants them gets the tokens too. */
function pick(document: Document, only: readonly (LayerName | PluginName)[]): Document['layers'] {
  const kept = new Set<string>(only.includes('morphology') ? [...only, 'tokens'] : only)
  return Object.fromEntries(Object.entries(document.layers).filter(([name]) => kept.has(name)))
}

const spanRecord = ({start, end}: Span) => ({start, end})
/** Part of speech and lemma are null where the layer morphology was not made. */
const tokenRecord = ({start, end}: Span, word?: Morphology): TokenRecord => ({
  start,
  end,
  upos: word?.upos ?? null,
  lemma: word?.lemma ?? null,
})
const sectionRecord = ({start, end, kind}: Section): SectionRecord => ({start, end, kind})
const extensionRecord = ({layer, start, end, text, label, value}: Extension): ExtensionRecord => ({
  layer,
  start,
  end,
  text,
  label,
  value,
})
const editRecord = ({start, end, raw, rule}: Edit): EditRecord => ({start, end, raw, rule})
const annotatorRecord = ({layer, name, version}: Annotator): AnnotatorRecord => ({layer, name, version})

/** What the source says of the article. Strings of nothing but white space say nothing. */
function described(metadata: Metadata) {
  return {
    updated_at: metadata.updated_at ?? null,
    canonical_url: metadata.canonical_url ?? null,
    category: filled(metadata.category),
    tags: filled(metadata.tags),
    authors: filled(metadata.authors),
    summary: metadata.summary?.trim() ? metadata.summary : null,
    page_type: metadata.page_type?.trim() ? metadata.page_type : null,
    images: (metadata.images ?? []).map(({url, caption}) => ({
      url,
      caption: caption && {start: caption.start, end: caption.end},
    })),
  }
}

const filled = (list: readonly string[] = []) => list.filter((string) => string.trim() !== '')

function entityRecord({id, start, end, text, label, cluster, ref, annotator, score}: Entity): EntityRecord {
  return {id, start, end, text, label, cluster, ref, annotator, score}
}

function factRecord(fact: Fact): FactRecord {
  const {item, timex} = fact
  return {
    id: fact.id,
    start: fact.start,
    end: fact.end,
    text: fact.text,
    kind: fact.kind,
    value: fact.value,
    min: fact.min,
    max: fact.max,
    modifier: fact.modifier,
    unit: fact.unit,
    per: fact.per,
    currency: fact.currency,
    currency_value: fact.currency_value,
    currency_min: fact.currency_min,
    currency_max: fact.currency_max,
    item: item && {start: item.start, end: item.end, text: item.text},
    change: fact.change,
    role: fact.role,
    calendar: fact.calendar,
    iso: fact.iso,
    timex: timex && {type: timex.type, value: timex.value},
    parts: [...fact.parts],
    within: fact.within,
  }
}
