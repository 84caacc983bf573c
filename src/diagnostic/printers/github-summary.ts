import type {Code} from '../codes.js'
import type {Diagnostic} from '../diagnostic.js'
import {placeLine} from '../place.js'
import {visibleLine} from '../visible.js'

/** Examples of one code in the summary: it stays far below GitHub's limit of 1 MiB a step. */
const EXAMPLES = 5

/** Gathers findings for the summary of a workflow run, where the limit of annotations does not hold. */
export interface Summary {
  add(found: Diagnostic): void
  /** Markdown: how many there are of each code, with the first places. */
  markdown(): string
}

/** A summary of nothing yet. Memory holds a few places of each code. */
export function createSummary(title: string): Summary {
  const codes = new Map<Code, {count: number; severity: string; places: string[]}>()
  return {
    add({code, severity, place, message}) {
      const entry = codes.get(code) ?? {count: 0, severity, places: []}
      codes.set(code, entry)
      entry.count++
      if (entry.places.length < EXAMPLES) entry.places.push(cell(placeLine(place) || message))
    },
    markdown() {
      if (codes.size === 0) return `### ${title}: valid\n`
      const rows = [...codes]
        .sort(([, a], [, b]) => b.count - a.count)
        .map(([code, {count, severity, places}]) => {
          const more = count > places.length ? ` and ${count - places.length} more` : ''
          return `| ${severity} | \`${code}\` | ${count} | ${places.join('<br>')}${more} |\n`
        })
      return `### ${title}\n\n| severity | code | found | where |\n| --- | --- | --- | --- |\n${rows.join('')}`
    },
  }
}

/** Text in a cell of a table. */
const cell = (text: string): string =>
  visibleLine(text)
    .replace(/&/g, '&amp;')
    .replace(/[\\|`<>*_[\]]/g, (sign) => `\\${sign}`)
    .replace(/\s+/g, ' ')
    .slice(0, 200)
