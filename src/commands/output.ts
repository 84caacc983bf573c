import {once} from 'node:events'
import {chunked, type Diagnostic, type Printing, printers, printing, type Report} from '../index.js'
import {exitCodeOf, raiseExitCode} from './exit.js'

/** `1 error`, `2 errors`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Writes data to stdout, waiting where the reader is slower. */
export async function writeOut(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of chunked(pieces)) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/** Diagnostics as text on stderr; each raises the exit code as it deserves. */
export const reportToStderr: Report = (found) => {
  raiseExitCode(exitCodeOf(found))
  process.stderr.write(printers[0]!.print(found, 0, 0))
}

/** Diagnostics as data on stdout, in one of the formats; each raises the exit code as it deserves. */
export function reportToStdout(format: string, most?: number): Printing {
  const printer = printers.find((known) => known.format === format) ?? printers[0]!
  const inner = printing(printer, (piece) => process.stdout.write(piece), most)
  return {
    ...inner,
    report(found: Diagnostic) {
      raiseExitCode(exitCodeOf(found))
      inner.report(found)
    },
  }
}

/** A counter that stays on one line of a terminal; silent elsewhere. */
export function progressLine(noun: string): {show: (count: number) => void; clear: () => void} {
  const {isTTY} = process.stderr
  let last = 0
  return {
    show(count) {
      if (!isTTY || count - last < 50) return
      last = count
      process.stderr.write(`\r${count.toLocaleString('en')} ${noun}`)
    },
    clear: () => {
      if (isTTY && last > 0) process.stderr.write('\r\u001b[K')
    },
  }
}
