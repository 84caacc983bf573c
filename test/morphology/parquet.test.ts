import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DuckDBInstance} from '@duckdb/node-api'
import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {parquet} from '../../src/formats/parquet/parquet.js'
import {loadResources} from '../../src/pipeline/resources.js'
import {standardPipeline} from '../../src/pipeline/standard.js'
import {type Row, recordColumns} from '../../src/records/columns.js'
import {toRecord} from '../../src/records/to-record.js'

test('parts of speech and lemmas come back from Parquet, and null where they were not made', async () => {
  const pipeline = standardPipeline(loadResources(), {structure: 'none', only: ['morphology']})
  const raw = 'کتاب‌های تازه‌ای در تهران چاپ شد. 😀'
  const document = pipeline({id: '1', raw, metadata: noMetadata}, () => {})!
  const records = [toRecord(document, ['morphology']), {...toRecord(document, ['tokens']), id: '2'}]
  const folder = mkdtempSync(join(tmpdir(), 'khabar-morphology-'))
  try {
    const path = join(folder, 'records.parquet')
    async function* rows() {
      yield* records as unknown as Row[]
    }
    await parquet.write(rows(), recordColumns, path)
    const connection = await (await DuckDBInstance.create()).connect()
    const read = await connection.runAndReadAll(`select tokens from read_parquet('${path}') order by id`)
    expect(read.getRowObjectsJson()).toEqual(records.map(({tokens}) => ({tokens})))
  } finally {
    rmSync(folder, {recursive: true})
  }
})
