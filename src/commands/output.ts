import {once} from 'node:events'
import pico from 'picocolors'
import {type Diagnostic, type Printing, printers, printing, type Report} from '../index.js'
import {exitCodeOf, exitCodes, raiseExitCode} from './exit.js'

export {counted} from '../index.js'

/** Whether warnings, progress and summaries are left out: `--quiet`. */
export const isQuiet = process.argv.includes('--quiet') || process.argv.includes('-q')

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
    if (process.stdout.write(chunk)) return
    drained = once(process.stdout, 'drain')
    // An error of stdout is dealt with where it is heard (cli.ts), whether somebody waits here or not.
    drained.catch(() => {})
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

const colors = pico.createColors(Boolean(process.stderr.isTTY) && !process.env.NO_COLOR)
const paint = {error: colors.red, warning: colors.yellow, info: colors.cyan} as const

/** On a terminal there may be a progress bar on the line: it is overwritten, and drawn again below. */
const startOfLine = process.stderr.isTTY ? '\r\u001b[K' : ''

/** Warnings of one code that are printed; the rest are counted, so that a thousand rows of one kind do not bury an error. */
const MOST_WARNINGS = 20
const warnings = new Map<string, number>()

/** How many warnings of each code were not printed, when all is done. */
process.once('exit', () => {
  for (const [code, count] of warnings)
    if (count > MOST_WARNINGS)
      process.stderr.write(`${count - MOST_WARNINGS} more of the warnings ${code} are not printed\n`)
})

/** Findings about the columns of a file: files of one kind have the same ones. */
const COMMON: ReadonlySet<string> = new Set(['input/guessed-fields', 'input/unused-columns'])
/** What is only to be known, and is the same for many files of a kind: said once. */
const saidInfos = new Set<string>()

/** The remedy that was printed last for a code: said again, it would only make lines. */
const lastHelp = new Map<string, string | undefined>()

/** Diagnostics as text on stderr, equal ones in short; each raises the exit code as it deserves. Errors are all printed. */
export const reportToStderr: Report = (found) => {
  raiseExitCode(exitCodeOf(found))
  if (isQuiet && found.severity !== 'error') return
  const {severity, code, help, ...rest} = found
  if (severity === 'warning') {
    const count = (warnings.get(code) ?? 0) + 1
    warnings.set(code, count)
    if (count > MOST_WARNINGS) return
  }
  if (severity === 'info' && COMMON.has(code)) {
    if (saidInfos.has(code + rest.message)) return
    saidInfos.add(code + rest.message)
  }
  const isSaid = lastHelp.get(code) === help
  lastHelp.set(code, help)
  const text = printers[0]!.print(isSaid ? {severity, code, ...rest} : found, 0, 0)
  process.stderr.write(
    startOfLine + text.replace(`${severity}  ${code}`, () => `${paint[severity](severity)}  ${code}`),
  )
}

/** Diagnostics as data on stdout, in one of the formats; each raises the exit code as it deserves. */
export function reportToStdout(format: string, most?: number): Printing {
  const printer = printers.find((known) => known.format === format) ?? printers[0]!
  const inner = printing(printer, (piece) => process.stdout.write(piece), most)
  return {
    ...inner,
    report(found: Diagnostic) {
      raiseExitCode(exitCodeOf(found))
      if (isQuiet && found.severity !== 'error') return
      inner.report(found)
    },
  }
}

/** A line for people at a terminal; nothing elsewhere or with --quiet. */
export function note(line: string): void {
  if (process.stderr.isTTY && !isQuiet) process.stderr.write(`${startOfLine}${line}\n`)
}

/** What a command has to say of its result besides its data: a line on stderr, none with --quiet. */
export function say(line: string): void {
  if (!isQuiet) process.stderr.write(`${startOfLine}${line}\n`)
}

/** A size in bytes for people: 812 B, 45 kB, 1.2 MB. */
export const sizeText = (bytes: number): string =>
  bytes < 1000 ? `${bytes} B` : bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`

/** A usage error that only a handler can find: what is wrong, and whose help says more. */
export function usageError(message: string, command: string): void {
  process.stderr.write(`khabar: ${message}\nSee khabar ${command} --help.\n`)
  raiseExitCode(exitCodes.usage)
}
