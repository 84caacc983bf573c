import {articles} from './tables/articles.js'
import {entities} from './tables/entities.js'
import {facts} from './tables/facts.js'
import {sentences} from './tables/sentences.js'
import type {Table} from './tables/table.js'

export type {PlainRow, Table} from './tables/table.js'

/** The flat tables of a dataset, for CSV and statistics; each is keyed by `article_id`. */
export const tables = {articles, sentences, entities, facts} as const satisfies Readonly<Record<string, Table>>

export type TableName = keyof typeof tables

export const tableNames = Object.keys(tables) as readonly TableName[]
