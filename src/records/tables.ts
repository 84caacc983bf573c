import {articles} from './tables/articles.js'
import {entities} from './tables/entities.js'
import {facts} from './tables/facts.js'
import {sentences} from './tables/sentences.js'
import type {Table} from './tables/table.js'
import {compareVersions} from './version.js'

export type {Table} from './tables/table.js'

/** The flat tables of a dataset, for CSV and statistics; each is keyed by `article_id`. */
export const tables = {articles, sentences, entities, facts} as const satisfies Readonly<Record<string, Table>>

export type TableName = keyof typeof tables

/** Columns that a version of the record added: what the tables of an older release lack. */
const added: Readonly<Record<string, Partial<Record<TableName, readonly string[]>>>> = {
  '1.1.0': {
    articles: ['updated_at', 'canonical_url', 'category', 'tags', 'authors', 'summary', 'page_type', 'images'],
  },
  '1.2.0': {articles: ['source_redacted', 'extensions']},
}

/** The columns of a table as releases have them whose records are of a version of the schema. */
export function columnNames(table: TableName, version: string): string[] {
  const later = Object.entries(added).flatMap(([since, names]) =>
    compareVersions(since, version) > 0 ? (names[table] ?? []) : [],
  )
  return tables[table].columns.map(({name}) => name).filter((name) => !later.includes(name))
}

export const tableNames = Object.keys(tables) as readonly TableName[]
