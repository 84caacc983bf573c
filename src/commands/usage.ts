import {nearestName} from '../index.js'

/**
 * What a usage error prints: what is wrong, what may have been meant, and where the right help is. `help` is the help of the
 * command that was given, whose options it names.
 */
export function usageMessage(message: string, words: readonly string[], help: string): string {
  message = message
    .replace(/^Missing required argument(s?): (.+)$/, (_, _s, names: string) => `${optionsOf(names)} must be given`)
    .replace(/^Not enough arguments following: (\S+)$/, (_, name: string) => `${optionsOf(name)} needs a value`)
  const [, unknown] = /^Unknown arguments?: (\S+?)(?:,|$)/.exec(message) ?? []
  const [usage] = /^khabar .*/m.exec(help) ?? []
  if (/^Not enough non-option/.test(message) && usage) message = `an argument is missing: ${usage}`
  const isOption = unknown !== undefined && words.some((word) => word.startsWith(`--${unknown}`))
  if (isOption) message = `there is no option --${unknown}`
  const options = [...help.matchAll(/--([a-z][\w-]*)/g)].map(([, name]) => name!)
  const near = isOption ? nearestName(unknown, options) : undefined
  const [, command] = /^khabar (\w+)/m.exec(help) ?? []
  const advice = near ? ` Did you mean --${near}?` : ''
  const where = command && words[0] === command ? `khabar ${command} --help` : 'khabar --help'
  return `khabar: ${message}${/[.?!]$/.test(message) ? '' : '.'}${advice}\nSee ${where}.\n`
}

/** `out, to` as `--out, --to`. */
const optionsOf = (names: string): string =>
  names
    .split(', ')
    .map((name) => (name.length > 1 ? `--${name}` : `-${name}`))
    .join(', ')
