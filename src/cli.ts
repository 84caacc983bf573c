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
import {reportToStderr} from './commands/output.js'
import {presets} from './commands/presets.js'
import {stats} from './commands/stats.js'
import {KEPT, systemFailure} from './commands/system-failure.js'
import {trainCommand} from './commands/train.js'
import {usageMessage} from './commands/usage.js'
import {validate} from './commands/validate.js'
import {view} from './commands/view.js'
import {ModelError, toolkitVersion, visibleLine} from './index.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes early (`khabar annotate … | head`) has what it wanted.
  if (error.code === 'EPIPE') process.exit()
  fail(error)
})
// Whoever closes stderr does not want to read it; the work goes on.
process.stderr.on('error', () => {})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    process.stderr.write(`khabar: interrupted by ${signal}. ${KEPT}\n`)
    process.exit(exitCodes.interrupted)
  })

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
  const {message, help} = error as Error & {help?: () => Promise<string>}
  if (help) {
    process.stderr.write(usageMessage(message, words, await help()))
    process.exit(exitCodes.usage)
  }
  fail(error)
}

/** Says what went wrong, and ends. What the operating system refused is the world's fault; anything else is a bug, and says where. */
function fail(error: unknown): never {
  if (error instanceof ModelError) {
    reportToStderr(error.diagnostic)
    process.exit()
  }
  const failure = systemFailure(error)
  process.stderr.write(
    failure
      ? `error  ${failure.code}\n  ${visibleLine(failure.message)}\n  ${failure.help}\n`
      : `khabar: this is a bug; please report it with the input that caused it.\n${(error as Error).stack}\n`,
  )
  process.exit(exitCodes.unreadable)
}
