import {asyncBufferFromFile, parquetMetadataAsync} from 'hyparquet'

/** What a Parquet file says of itself. */
export interface ParquetSummary {
  readonly rows: number
  /** Its schema, in a form that can be compared. */
  readonly columns: string
}

/** Reads the footer of a Parquet file; undefined where it has none that can be read (a truncated file). */
export async function parquetSummary(path: string): Promise<ParquetSummary | undefined> {
  const buffer = await asyncBufferFromFile(path)
  try {
    const {num_rows, schema} = await parquetMetadataAsync(buffer)
    return {rows: Number(num_rows), columns: JSON.stringify(schema)}
  } catch {
    return undefined
  }
}
