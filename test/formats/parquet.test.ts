import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {DuckDBInstance} from '@duckdb/node-api'
import {beforeAll, describe, expect, test} from 'vitest'
import type {ArticleRecord} from '../../src/records/types.js'

const releases = join(import.meta.dirname, '../../datasets/sample/releases')
const version = readdirSync(releases)
  .filter((name) => existsSync(join(releases, name, 'manifest.json')))
  .at(-1)!
const release = join(releases, version)

const records = readdirSync(join(release, 'jsonl'))
  .flatMap((file) => readFileSync(join(release, 'jsonl', file), 'utf8').split('\n'))
  .filter(Boolean)
  .map((line) => JSON.parse(line) as ArticleRecord)

let query: (sql: string) => Promise<Record<string, unknown>[]>
beforeAll(async () => {
  const connection = await (await DuckDBInstance.create()).connect()
  query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[]
})

/** DuckDB's client for Node decodes strings without a byte order mark at their head; the file itself has it. */
const unmarked = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll('\ufeff', ''))

describe('the sample release, read by DuckDB', () => {
  const articles = `read_parquet('${release}/data/*.parquet')`

  test('has every record, with all its columns as JSON has them', async () => {
    const rows = await query(`select * from ${articles}`)
    const byId = new Map(rows.map((row) => [row.id, row]))
    expect(rows).toHaveLength(records.length)
    for (const record of records) {
      // Releases before layout 2 have no moment beside the string.
      const {published_at_utc: _moment, ...row} = byId.get(record.id)!
      expect(unmarked(row)).toEqual(unmarked(record))
    }
  })

  test.each([
    ['entities', 'x'],
    ['facts', 'x'],
    ['facts', 'x.item'],
  ])('every span of %s (%s) is its slice of the text', async (list, span) => {
    const [row] = await query(`
      with spans as (select text, unnest(${list}) as x from ${articles})
      select count(${span}.start) as spans,
        count(*) filter (where ${span}.start is not null and substring(text, ${span}.start + 1, ${span}."end" - ${span}.start) != ${span}.text) as wrong
      from spans`)
    expect(Number(row!.spans)).toBeGreaterThan(100)
    expect(Number(row!.wrong)).toBe(0)
  })

  test('splits, clusters and counts agree', async () => {
    const rows = await query(`select cluster from ${articles} group by cluster having count(distinct split) > 1`)
    expect(rows).toEqual([])
    const [ner] = await query(
      `select count(*) as rows, count(*) filter (where len(tokens) != len(ner_tags)) as wrong from read_parquet('${release}/ner/*.parquet')`,
    )
    expect(Number(ner!.rows)).toBe(records.reduce((sum, {sentences}) => sum + sentences.length, 0))
    expect(Number(ner!.wrong)).toBe(0)
  })

  test('the CSV tables have the same rows', async () => {
    for (const [table, count] of Object.entries({
      articles: records.length,
      entities: records.reduce((sum, {entities}) => sum + entities.length, 0),
      facts: records.reduce((sum, {facts}) => sum + facts.length, 0),
      sentences: records.reduce((sum, {sentences}) => sum + sentences.length, 0),
    })) {
      const [row] = await query(
        `select count(*) as rows from read_csv('${release}/csv/${table}.csv', header = true, all_varchar = true)`,
      )
      expect(Number(row!.rows), table).toBe(count)
    }
  })
})
