import {commands} from './commands.js'
import {exitCodes} from './exit.js'
import {fail} from './fail.js'
import {parserOf, type UsageError} from './parser.js'
import {usageMessage} from './usage.js'

/** What the build asks for the help of each command. */
export {parserOf}
export const commandNames: readonly string[] = commands.map(({name}) => name)

/** Runs the command that the words give; ends the process where that fails, with the message and the exit code that fit. */
export async function run(words: readonly string[], width: number): Promise<void> {
  try {
    let command: (() => void | Promise<void>) | undefined
    const parser = await parserOf(words, width, (wanted) => {
      command = wanted
    })
    await parser.parseAsync()
    await command?.()
  } catch (error) {
    const {message, help} = error as Error & Partial<UsageError>
    if (help) {
      process.stderr.write(usageMessage(message, words, await help()))
      process.exit(exitCodes.usage)
    }
    fail(error)
  }
}
