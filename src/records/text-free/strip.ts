import {createHash} from 'node:crypto'
import type {ArticleRecord, EditRecord, EntityRecord, FactRecord, TokenRecord} from '../types.js'

type Without<Part, Key extends keyof Part> = Omit<Part, Key> & Readonly<Record<Key, null>>
type BareFact = Omit<FactRecord, 'text' | 'item'> & {
  readonly text: null
  readonly item: Without<NonNullable<FactRecord['item']>, 'text'> | null
}

/**
 * A record without its text: the same fields in the same order, null (or an empty list) where words of the article were, and
 * the checksums by which the text is proved when it is put back.
 */
export interface TextFreeRecord
  extends Omit<ArticleRecord, 'text' | 'summary' | 'tags' | 'authors' | 'tokens' | 'entities' | 'facts' | 'edits'> {
  readonly text: null
  readonly summary?: null
  readonly tags?: readonly never[]
  readonly authors?: readonly never[]
  readonly tokens: readonly Without<TokenRecord, never>[]
  readonly entities: readonly Without<EntityRecord, 'text'>[]
  readonly facts: readonly BareFact[]
  readonly edits: readonly Without<EditRecord, 'raw'>[]
  /** Code points of the text. */
  readonly text_length: number
  /** SHA-256 of the text in UTF-8. */
  readonly text_sha256: string
  /** SHA-256 of the whole record as compact JSON in UTF-8. */
  readonly record_sha256: string
}

const sha256 = (string: string): string => createHash('sha256').update(string, 'utf8').digest('hex')

/** SHA-256 of a record as compact JSON. */
export const recordSha256 = (record: ArticleRecord): string => sha256(JSON.stringify(record))

export const textSha256 = (text: string): string => sha256(text)

/** Takes the words out of a record. Lemmas go too: in their order they are the text. */
export function withoutText(record: ArticleRecord): TextFreeRecord {
  const {tokens, entities, facts, edits} = record
  return {
    ...record,
    text: null,
    ...('summary' in record && {summary: null}),
    ...('tags' in record && {tags: []}),
    ...('authors' in record && {authors: []}),
    tokens: tokens.map((token) => ('lemma' in token ? {...token, lemma: null} : token)),
    entities: entities.map((entity) => ({...entity, text: null})),
    facts: facts.map((fact) => ({...fact, text: null, item: fact.item && {...fact.item, text: null}})),
    edits: edits.map((edit) => ({...edit, raw: null})),
    text_length: [...record.text].length,
    text_sha256: sha256(record.text),
    record_sha256: recordSha256(record),
  } as unknown as TextFreeRecord
}

/** What the user's own copy of a page gives: the record that khabar makes of it. */
export type Rebuilt = Pick<ArticleRecord, 'text' | 'edits' | 'tokens' | 'summary' | 'tags' | 'authors'>

/**
 * Puts the words back. The spans are those that were released, the words those of the copy; whether the whole is what was released is for
 * the caller to prove by its checksum.
 */
export function withText(bare: TextFreeRecord, rebuilt: Rebuilt): ArticleRecord {
  const {text_length, text_sha256, record_sha256, ...record} = bare
  const points = [...rebuilt.text]
  const slice = ({start, end}: {readonly start: number; readonly end: number}) => points.slice(start, end).join('')
  const hasLemmas = bare.annotators.some(({layer}) => layer === 'morphology')
  return {
    ...record,
    text: rebuilt.text,
    ...('summary' in bare && {summary: rebuilt.summary ?? null}),
    ...('tags' in bare && {tags: rebuilt.tags ?? []}),
    ...('authors' in bare && {authors: rebuilt.authors ?? []}),
    tokens: bare.tokens.map((token, i) => (hasLemmas ? {...token, lemma: rebuilt.tokens[i]?.lemma ?? null} : token)),
    entities: bare.entities.map((entity) => ({...entity, text: slice(entity)})),
    facts: bare.facts.map((fact) => ({
      ...fact,
      text: slice(fact),
      item: fact.item && {...fact.item, text: slice(fact.item)},
    })),
    edits: bare.edits.map((edit, i) => ({...edit, raw: rebuilt.edits[i]?.raw ?? ''})),
  } as ArticleRecord
}
