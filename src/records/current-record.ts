import {schemaVersion} from './schemas.js'
import type {ArticleRecord} from './types.js'

/** A record in which no field may be absent. */
export type CurrentRecord = Required<ArticleRecord>

/**
 * A record of any version that is read, in the form that is written: fields that its version did not have, or that it
 * leaves out, are null or empty. Nothing else changes.
 */
export const currentRecord = (record: ArticleRecord): CurrentRecord => {
  const tokens = record.tokens.map(({start, end, upos, lemma}) => ({
    start,
    end,
    upos: upos ?? null,
    lemma: lemma ?? null,
  }))
  return {...withAllFields(record), tokens}
}

/** The same but for its tokens, which may leave out what is null: for tables, where that is one. They are most of a record. */
export function withAllFields(record: ArticleRecord): CurrentRecord {
  const {id, source, language, offset_unit, agency, dateline, published_at, text, tokens, ...rest} = record
  const {updated_at, canonical_url, category, tags, authors, summary, page_type, images, extensions, ...layers} = rest
  return {
    ...layers,
    schema_version: schemaVersion,
    id,
    source: {...source, redacted: source.redacted ?? null},
    language,
    offset_unit,
    agency,
    dateline,
    published_at,
    updated_at: updated_at ?? null,
    canonical_url: canonical_url ?? null,
    category: category ?? [],
    tags: tags ?? [],
    authors: authors ?? [],
    summary: summary ?? null,
    page_type: page_type ?? null,
    images: images ?? [],
    text,
    sections: layers.sections,
    sentences: layers.sentences,
    tokens,
    entities: layers.entities,
    facts: layers.facts,
    extensions: extensions ?? [],
    edits: layers.edits,
    annotators: layers.annotators,
    cluster: layers.cluster,
    split: layers.split,
  }
}
