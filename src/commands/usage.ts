import {nearestName} from '../index.js'

/**
 * What a usage error prints: what is wrong, what may have been meant, and where the right help is. `help` is the help of the
 * command that was given, whose options it names.
 */
export function usageMessage(message: string, words: readonly string[], help: string): string {
  const [, unknown] = /^Unknown arguments?: (\S+?)(?:,|$)/.exec(message) ?? []
  const [usage] = /^khabar .*/m.exec(help) ?? []
  if (/^Not enough non-option/.test(message) && usage) message = `an argument is missing: ${usage}`
  const options = [...help.matchAll(/--([a-z][\w-]*)/g)].map(([, name]) => name!)
  const near =
    unknown && words.some((word) => word.startsWith(`--${unknown}`)) ? nearestName(unknown, options) : undefined
  const [, command] = /^khabar (\w+)/m.exec(help) ?? []
  const advice = near ? ` Did you mean --${near}?` : ''
  const where = command && words[0] === command ? `khabar ${command} --help` : 'khabar --help'
  return `khabar: ${message}${/[.?!]$/.test(message) ? '' : '.'}${advice}\nSee ${where}.\n`
}
