import type {BoxLine} from './line-builder.js'
import words from './tables.json' with {type: 'json'}

const CHANGE: ReadonlySet<string> = new Set(words.change)

/**
 * Rows of a board of rates, which sites put into items by a template: one column says how each rate changed. Where the
 * line above announces the table by its colon, it is the article's.
 */
export function boardRows(lines: readonly BoxLine[]): ReadonlySet<number> {
  const rows = new Set<number>()
  for (const [i, line] of lines.entries()) {
    if (line.cells < 2) continue
    const above = lines[i - 1]
    const begins = above === undefined || above.cells < 2
    if (begins ? line.cells > 2 && isBoard(line) && !above?.text.endsWith(':') : rows.has(i - 1)) rows.add(i)
  }
  return rows
}

const isBoard = (header: BoxLine): boolean => header.text.split(/[\s()]+/).some((word) => CHANGE.has(word))
