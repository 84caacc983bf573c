import {type DumpLine, dumpLine} from './dump-line.js'

const DASHED = /^- (?=[\p{L}\p{N}«"(])/u
const FEWEST = 2
const STOP = /[.؟?!…]["»”)]*$/

/**
 * The lines of a text in which a tool wrote the items of lists with a hyphen, as trafilatura does; undefined for any other. Turns
 * of an interview begin so too: they stand alone, or ask.
 */
export function dashedLines(rows: readonly string[]): DumpLine[] | undefined {
  const items = new Set<number>()
  for (let from = 0; from < rows.length; from++) {
    if (!DASHED.test(rows[from]!)) continue
    let to = from
    while (to < rows.length && DASHED.test(rows[to]!)) to++
    const list = rows.slice(from, to)
    let before = from - 1
    while (before >= 0 && rows[before]!.trim() === '') before--
    const above = rows[before]
    const isList =
      list.length >= FEWEST && above !== undefined && (above.trimEnd().endsWith(':') || STOP.test(above.trimEnd()))
    if (isList && !list.some((row) => /[؟?]\s*$/.test(row))) for (let i = from; i < to; i++) items.add(i)
    from = to
  }
  if (items.size === 0) return undefined
  let gap = false
  return rows.flatMap((row, i) => {
    if (row.trim() === '') {
      gap = true
      return []
    }
    const line = dumpLine(items.has(i) ? row.replace(DASHED, '') : row, {gap, isItem: items.has(i)})
    gap = false
    return [line]
  })
}
