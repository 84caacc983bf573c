import {type Column, type PlainColumn, type Row, recordColumns} from './columns.js'
import type {ArticleRecord} from './types.js'

/** `published_at` as readers of tables compare and sort it. */
const publishedUtc: PlainColumn = {
  name: 'published_at_utc',
  type: 'timestamp',
  nullable: true,
  description:
    '`published_at` as a timestamp in UTC, or null; a day without a time becomes 00:00 UTC. Only in Parquet.',
}

/** What a person looks at first in a table. */
const first: readonly string[] = ['id', 'text']

/**
 * The columns of an article in Parquet, card and Croissant: those of the record, `text` after `id`, and the moment of
 * publication beside its string.
 */
export const articleRowColumns: readonly Column[] = [
  ...first.flatMap((name) => recordColumns.filter((column) => column.name === name)),
  ...recordColumns
    .filter(({name}) => !first.includes(name))
    .flatMap((column) => (column.name === 'published_at' ? [column, publishedUtc] : [column])),
]

/** An article as one row of these columns. */
export const articleRow = (record: ArticleRecord): Row =>
  ({...record, published_at_utc: utcOf(record.published_at)}) as unknown as Row

/** The moment of a day or time in ISO 8601; ECMAScript takes a day alone for its first moment in UTC. */
const utcOf = (moment: string | null): Date | null => (moment === null ? null : new Date(moment))
