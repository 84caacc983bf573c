/** Some rows of a file, and the number of the first, from 0. By column: so they are handed to another thread in less time. */
export interface Batch {
  readonly start: number
  readonly rows: number
  readonly columns: readonly {readonly name: string; readonly cells: readonly unknown[]}[]
}

/** The rows of a batch, each made when it is asked for. */
export function* rowsOf({rows, columns}: Batch): Generator<Record<string, unknown>> {
  for (let i = 0; i < rows; i++) {
    const row: Record<string, unknown> = {}
    for (const {name, cells} of columns) row[name] = cells[i]
    yield row
  }
}

/** Rows of one file by column; each has the same names. */
export function batchOf(start: number, rows: readonly Record<string, unknown>[]): Batch {
  const columns = Object.keys(rows[0] ?? {}).map((name) => ({name, cells: rows.map((row) => row[name])}))
  return {start, rows: rows.length, columns}
}
