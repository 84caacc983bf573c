import {nearestName} from '../index.js'

/**
 * What a usage error prints: what is wrong, what may have been meant, and where the right help is. `help` is the help of the
 * command that was given, whose options it names.
 */
export function usageMessage(message: string, words: readonly string[], help: string): string {
  message = message
    .replace(/^Missing required argument(s?): (.+)$/, (_, _s, names: string) => `${optionsOf(names)} must be given`)
    .replace(/^Not enough arguments following: (\S+)$/, (_, name: string) => `${optionsOf(name)} needs a value`)
  const [, nearCommand] = /^Did you mean (\S+)\?$/.exec(message) ?? []
  if (nearCommand !== undefined) message = `there is no command ${words[0]}. ${message}`
  message = wrongChoice(message) ?? message
  const options = [...help.matchAll(/--([a-z][\w-]*)/g)].map(([, name]) => name!)
  const [usage] = /^khabar .*/m.exec(help) ?? []
  let [, unknown] = /^Unknown arguments?: (\S+?)(?:,|$)/.exec(message) ?? []
  const misnamed = words
    .flatMap((word) => /^--([a-z][\w-]*)/.exec(word)?.[1] ?? [])
    .find((name) => !options.includes(name.replace(/^no-/, '')))
  if (/^Not enough non-option/.test(message) && usage) {
    message = `an argument is missing: ${usage}`
    // An option that there is not takes the argument after it.
    unknown = misnamed
  }
  // One that must be given was given by another name.
  if (/must be given$/.test(message)) unknown = misnamed
  const isOption = unknown !== undefined && words.some((word) => word.startsWith(`--${unknown}`))
  if (isOption) message = `there is no option --${unknown}`
  else if (unknown !== undefined && unknown === words[0]) message = `there is no command ${unknown}`
  else if (unknown?.length === 1 && words.some((word) => /^-[a-zA-Z]/.test(word) && word.includes(unknown)))
    message = `there is no option -${unknown}`
  else if (unknown !== undefined) message = `there is no argument ${unknown}`
  const near = isOption && unknown !== undefined ? nearestName(unknown, options) : undefined
  const [, command] = /^khabar (\w+)/m.exec(help) ?? []
  const advice = near ? ` Did you mean --${near}?` : ''
  const where = command && words[0] === command ? `khabar ${command} --help` : 'khabar --help'
  return `khabar: ${message}${/[.?!]$/.test(message) ? '' : '.'}${advice}\nSee ${where}.\n`
}

/** `structure`, `"nwes"` and `"news", "none"` as a sentence. */
function choiceText(name: string, given: string, choices: string): string {
  const [typed = '', ...names] = [given, ...choices.split(', ')].map((quoted) => quoted.replace(/^"|"$/g, ''))
  const near = nearestName(typed, names)
  return `--${name} must be one of ${names.join(', ')}; ${typed || 'nothing'} was given.${near ? ` Did you mean ${near}?` : ''}`
}

/** `out, to` as `--out, --to`. */
const optionsOf = (names: string): string =>
  names
    .split(', ')
    .map((name) => (name.length > 1 ? `--${name}` : `-${name}`))
    .join(', ')

const WRONG_CHOICE = 'Invalid values:\n  Argument: '

/** What yargs says of a value that is none of an option's choices, as text of ours; undefined for other messages. */
function wrongChoice(message: string): string | undefined {
  if (!message.startsWith(WRONG_CHOICE)) return undefined
  const given = message.indexOf(', Given: ')
  const choices = message.indexOf(', Choices: ', given)
  if (given < 0 || choices < 0) return undefined
  return choiceText(
    message.slice(WRONG_CHOICE.length, given),
    message.slice(given + ', Given: '.length, choices),
    message.slice(choices + ', Choices: '.length),
  )
}
