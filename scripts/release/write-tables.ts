import {writeFileSync} from 'node:fs'
import {builtLexicons} from '../../src/pipeline/resources.js'
import {packTables} from '../../src/pipeline/tables/standard-tables.js'

/** Writes the packed tables of the lexicons and models that ship; a `compact` file is smaller and takes longer to read. */
export function writeTables(file: string, compact = false): void {
  const {lexicons, tables} = builtLexicons()
  const heads = [...lexicons.values()].map(({name, version, columns, sha256}) => ({name, version, columns, sha256}))
  writeFileSync(file, packTables(tables, heads, compact))
}
