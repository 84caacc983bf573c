import yargs, {type Argv} from 'yargs'
import {toolkitVersion} from '../index.js'
import {commands} from './commands.js'
import {HELP_WIDTH} from './prepared-help.js'

/** An error of usage: what yargs found wrong, and the help that belongs to it. */
export interface UsageError extends Error {
  help(): Promise<string>
}

/**
 * The parser of a command line, without the name of the program. Commands that the words do not name are listed in the help
 * and not loaded. What is to be done is handed to `run`. A usage error is thrown as a UsageError.
 */
export async function parserOf(
  words: readonly string[],
  width: number,
  run: (command: () => void | Promise<void>) => void,
): Promise<Argv> {
  const parser = yargs(words)
    .scriptName('khabar')
    .usage('$0 <command>\n\nTurns raw Persian news pages into an annotated, versioned, validated dataset.')
    .version(toolkitVersion)
    .alias('V', 'version')
  for (const {name, usage, describe, add} of commands) {
    if (words.includes(name)) await add(parser, run)
    else parser.command(usage, describe)
  }
  return parser
    .completion('completion', 'Print a completion script for bash or zsh')
    .option('quiet', {alias: 'q', type: 'boolean', describe: 'Print no warnings, progress or summary'})
    .help()
    .alias('h', 'help')
    .locale('en')
    .strict()
    .demandCommand(1, 'Give a command.')
    .recommendCommands()
    .wrap(Math.min(HELP_WIDTH, width))
    .epilogue('Exit codes: 0 fine, 1 findings, 2 usage or configuration, 3 input unreadable, 130 interrupted.')
    .fail((message, error) => {
      // What yargs itself finds wrong is a usage error; what a command throws is none.
      if (error instanceof Error && error.name !== 'YError') throw error
      throw Object.assign(new Error(message ?? String(error)), {help: () => parser.getHelp()}) satisfies UsageError
    })
}
