#!/usr/bin/env node
import yargs from 'yargs'
import {hideBin} from 'yargs/helpers'
import {annotate} from './commands/annotate.js'
import {build} from './commands/build.js'
import {diff} from './commands/diff.js'
import {exitCodes} from './commands/exit.js'
import {exportCommand} from './commands/export.js'
import {find} from './commands/find.js'
import {init} from './commands/init.js'
import {presets} from './commands/presets.js'
import {stats} from './commands/stats.js'
import {trainCommand} from './commands/train.js'
import {usageMessage} from './commands/usage.js'
import {validate} from './commands/validate.js'
import {view} from './commands/view.js'
import {toolkitVersion} from './index.js'

// A reader that closes early (`khabar annotate … | head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exitCodes.fine : exitCodes.unreadable),
)
process.on('SIGINT', () => process.exit(exitCodes.interrupted))

/** `help build` is `build --help`; nothing at all is the help. */
function wordsOf(words: readonly string[]): string[] {
  if (words.length === 0) return ['--help']
  return words[0] === 'help' ? [...words.slice(1), '--help'] : [...words]
}

const words = wordsOf(hideBin(process.argv))

const parser = yargs(words)
  .scriptName('khabar')
  .usage('$0 <command>\n\nTurns raw Persian news pages into an annotated, versioned, validated dataset.')
  .version(toolkitVersion)
  .alias('V', 'version')
  // Every command, in the order of the help.
  .command(init)
  .command(annotate)
  .command(build)
  .command(validate)
  .command(diff)
  .command(stats)
  .command(view)
  .command(find)
  .command(exportCommand)
  .command(trainCommand)
  .command(presets)
  .completion('completion', 'Print a completion script for bash or zsh')
  .option('quiet', {alias: 'q', type: 'boolean', describe: 'No warnings, no progress, no summary'})
  .help()
  .alias('h', 'help')
  .locale('en')
  .strict()
  .demandCommand(1, 'Give a command.')
  .recommendCommands()
  .wrap(Math.min(100, process.stdout.columns ?? 100))
  .epilogue('Exit codes: 0 fine, 1 findings, 2 usage or configuration, 3 input unreadable, 130 interrupted.')
  .fail((message, error) => {
    // What yargs itself finds wrong is a usage error; what a command throws is none.
    if (error instanceof Error && error.name !== 'YError') throw error
    throw Object.assign(new Error(message ?? String(error)), {help: () => parser.getHelp()})
  })

try {
  await parser.parseAsync()
} catch (error) {
  const {code, syscall, message, help} = error as NodeJS.ErrnoException & {help?: () => Promise<string>}
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
