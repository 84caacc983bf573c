import {commands} from './commands.js'
import {exitCodes} from './exit.js'
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
    const {code, syscall, message, help} = error as NodeJS.ErrnoException & Partial<UsageError>
    if (help) {
      process.stderr.write(usageMessage(message, words, await help()))
      process.exit(exitCodes.usage)
    }
    // A disk that is full, a folder that is read-only: the world's fault. Anything else is a bug, and says where.
    if (code !== undefined && syscall !== undefined) {
      process.stderr.write(
        `error  output/unwritable\n  ${message}\n  Free some space or choose another folder; no release has changed.\n`,
      )
    } else {
      process.stderr.write(
        `khabar: this is a bug; please report it with the input that caused it.\n${(error as Error).stack}\n`,
      )
    }
    process.exit(exitCodes.unreadable)
  }
}
