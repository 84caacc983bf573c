import {once} from 'node:events'
import {type Diagnostic, type Printing, printers, printing, type Report} from '../index.js'
import {exitCodeOf, raiseExitCode} from './exit.js'

/** `1 error`, `2 errors`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Pieces are joined up to this many UTF-16 units: a system call for each would cost more than the writing. */
const CHUNK = 1 << 16

/**
 * Writes data to stdout, waiting where the reader is slower. What is ready at once is joined into one chunk; nothing is kept back
 * while the next piece is awaited, so that whoever writes a row to stdin and reads its record from stdout gets it.
 */
export async function writeOut(pieces: AsyncIterable<string>): Promise<void> {
  let ready: string[] = []
  let length = 0
  let scheduled: NodeJS.Immediate | undefined
  let drained: Promise<unknown> | undefined
  const flush = () => {
    clearImmediate(scheduled)
    scheduled = undefined
    if (length === 0) return
    const chunk = ready.join('')
    ready = []
    length = 0
    if (!process.stdout.write(chunk)) drained = once(process.stdout, 'drain')
  }
  for await (const piece of pieces) {
    ready.push(piece)
    length += piece.length
    if (length >= CHUNK) flush()
    else scheduled ??= setImmediate(flush)
    if (drained) {
      await drained
      drained = undefined
    }
  }
  flush()
  await drained
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
