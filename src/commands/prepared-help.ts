import {existsSync, readFileSync} from 'node:fs'

/** Columns of the help where the terminal has more, and where there is none. */
export const HELP_WIDTH = 100

/** Beside the built command; running from source there is none. */
const FILE = new URL('./help.json', import.meta.url)
const asked: ReadonlySet<string | undefined> = new Set(['--help', '-h'])

/**
 * The help that these words ask for, as the build has written it down: printed at once, where the parser would take as long to load
 * as to print. Undefined where there is no such help, and for terminals narrower than it is.
 */
export function preparedHelp(words: readonly string[], width: number): string | undefined {
  const [command = '', ...rest] = asked.has(words[0]) ? ['', ...words] : words
  if (width < HELP_WIDTH || rest.length !== 1 || !asked.has(rest[0]) || !existsSync(FILE)) return undefined
  const prepared = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>
  return Object.hasOwn(prepared, command) ? prepared[command] : undefined
}
