import type {Diagnostic, Report} from '../diagnostic.js'
import {github} from './github.js'
import {json, ndjson} from './json.js'
import {junit} from './junit.js'
import type {Counts, Printer} from './printer.js'
import {sarif} from './sarif.js'
import {text} from './text.js'

/** Every form that diagnostics can be printed in; the first is the default. */
export const printers: readonly Printer[] = [text, json, ndjson, junit, sarif, github]

/** Diagnostics on their way out: counted all, printed up to a limit. */
export interface Printing {
  readonly report: Report
  readonly counts: () => Counts
  /** Writes what closes the format; call once. */
  finish(): void
}

/** Prints diagnostics through `write` as they come; `most` errors at the most, all others of them only counted. */
export function printing(printer: Printer, write: (piece: string) => void, most = Number.POSITIVE_INFINITY): Printing {
  const counts = {error: 0, warning: 0, info: 0}
  let printed = 0
  const kept: string[] = []
  if (!printer.countsFirst) write(printer.begin(counts))
  return {
    report(found: Diagnostic) {
      counts[found.severity]++
      if (found.severity === 'error' && counts.error > most) return
      const piece = printer.print(found, printed++, counts[found.severity] - 1)
      if (printer.countsFirst) kept.push(piece)
      else write(piece)
    },
    counts: () => counts,
    finish() {
      if (printer.countsFirst) {
        write(printer.begin(counts))
        for (const piece of kept) write(piece)
      }
      write(printer.end(counts))
    },
  }
}
