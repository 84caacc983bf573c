import {join} from 'node:path'
import {counted} from '../../diagnostic/counted.js'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {csvSummary} from '../../formats/csv-summary.js'
import {parquetSummary} from '../../formats/parquet/summary.js'
import {columnNames, tableNames} from '../../records/tables.js'
import type {ReleaseManifest} from '../../records/types.js'
import {splitNames} from '../contents/splits.js'

type Counts = ReleaseManifest['counts']

/** What a row is in each Parquet configuration. */
const configurations = [
  ['data', 'articles'],
  ['ner', 'sentences'],
] as const

/** Every Parquet shard is whole, has the columns of the first, and together they have the rows of the records. */
export async function checkParquet(
  folder: string,
  files: readonly string[],
  counts: Counts,
  report: Report,
): Promise<void> {
  for (const [configuration, unit] of configurations) {
    let columns: string | undefined
    for (const split of splitNames) {
      const shards = files.filter((file) => file.startsWith(`${configuration}/${split}-`))
      if (shards.length === 0 && counts[split].articles > 0)
        report(diagnostic('release/missing-file', `there is no file of ${split}`, {file: join(folder, configuration)}))
      let rows = 0
      for (const shard of shards) {
        const file = join(folder, shard)
        const summary = await parquetSummary(file)
        if (!summary) {
          const message = 'the file is not a complete Parquet file: its footer cannot be read'
          report(diagnostic('release/unreadable-shard', message, {file}))
          rows = Number.NaN
          continue
        }
        rows += summary.rows
        columns ??= summary.columns
        if (summary.columns !== columns)
          report(
            diagnostic(
              'release/columns-differ',
              `its columns differ from those of the first file of ${configuration}`,
              {file},
            ),
          )
      }
      // Where a file cannot be read, that is the error.
      if (shards.length === 0 || Number.isNaN(rows) || rows === counts[split][unit]) continue
      const message = `${split} has ${counted(rows, 'row')}, but the records have ${counts[split][unit]} ${unit}`
      const details = {expected: String(counts[split][unit]), actual: String(rows)}
      report(diagnostic('release/count-differs', message, {file: join(folder, shards[0]!)}, details))
    }
  }
}

/** The CSV tables have their columns, and the rows of the records. */
export async function checkCsv(
  folder: string,
  files: readonly string[],
  {total}: Counts,
  schemaVersion: string,
  report: Report,
): Promise<void> {
  for (const table of tableNames) {
    const name = `csv/${table}.csv`
    const file = join(folder, name)
    if (!files.includes(name)) {
      report(diagnostic('release/missing-file', `there is no table of ${table}`, {file}))
      continue
    }
    const {header, rows} = await csvSummary(file)
    const wanted = columnNames(table, schemaVersion).join(',')
    if (header !== wanted) {
      const message = `its columns are ${header}, expected ${wanted}`
      report(diagnostic('release/columns-differ', message, {file, line: 1}, {expected: wanted, actual: header}))
    }
    if (rows !== total[table]) {
      const message = `it has ${counted(rows, 'row')}, but the records have ${total[table]} ${table}`
      const details = {expected: String(total[table]), actual: String(rows)}
      report(diagnostic('release/count-differs', message, {file}, details))
    }
  }
}
