import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {Report} from '../diagnostic/diagnostic.js'
import type {Exporter} from '../formats/exporter.js'
import {type Row, recordColumns} from '../records/columns.js'
import {tableNames} from '../records/tables.js'
import {recordsIn} from './read-records.js'
import {writeTable} from './write.js'

/**
 * Writes the valid records of JSONL files in one more format: a nested one to the file `out`, a flat one to four tables
 * in the folder `out`. Throws as the file system does.
 */
export async function exportRecords(
  files: readonly string[],
  exporter: Exporter,
  out: string,
  report: Report,
): Promise<void> {
  if (exporter.shape === 'nested') {
    await exporter.write(recordsIn(files, report) as AsyncIterable<unknown> as AsyncIterable<Row>, recordColumns, out)
    return
  }
  await mkdir(out, {recursive: true})
  let reportOnce = report
  for (const table of tableNames) {
    const path = join(out, `${table}.${exporter.extension}`)
    await writeTable(() => recordsIn(files, reportOnce), table, exporter, path)
    // The files are read once a table; what is wrong with them is said once.
    reportOnce = () => {}
  }
}
