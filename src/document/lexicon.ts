/** A word list of datasets/lexicons: a table of strings. Loaded outside the stages, handed to them. */
export interface Lexicon {
  readonly name: string
  readonly version: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * Reads a lexicon from entries.tsv: first line `# name version`, second the column names, then one entry a line, tab between.
 * Throws a SyntaxError with the line where a row has another number of columns than the header.
 */
export function parseLexicon(tsv: string): Lexicon {
  const lines = tsv.split('\n')
  const [, name = '', version = ''] = /^# (\S+) (\S+)$/.exec(lines[0] ?? '') ?? []
  if (!name) throw new SyntaxError(`line 1: expected "# name version", found ${JSON.stringify(lines[0] ?? '')}`)
  const columns = (lines[1] ?? '').split('\t')
  const rows: string[][] = []
  for (let i = 2; i < lines.length; i++) {
    const line = lines[i]!
    if (line === '') continue
    const row = line.split('\t')
    if (row.length !== columns.length) {
      throw new SyntaxError(`${name}, line ${i + 1}: ${row.length} columns, the header has ${columns.length}`)
    }
    rows.push(row)
  }
  return {name, version, columns, rows}
}
