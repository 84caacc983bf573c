#!/usr/bin/env node
import * as nodeModule from 'node:module'
import {exitCodes} from './commands/exit.js'
import {HELP_WIDTH, preparedHelp} from './commands/prepared-help.js'
import {KEPT} from './commands/system-failure.js'
import {toolkitVersion} from './index.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes early (`khabar annotate … | head`) has what it wanted.
  if (error.code === 'EPIPE') process.exit()
  import('./commands/fail.js').then(({fail}) => fail(error))
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

// Node has it since 22.1 and keeps what it compiled in the system's folder for temporary files; NODE_DISABLE_COMPILE_CACHE=1 says no.
const {enableCompileCache} = nodeModule as {enableCompileCache?: () => unknown}
enableCompileCache?.()

const words = wordsOf(process.argv.slice(2))
const width = process.stdout.columns ?? HELP_WIDTH

// The parser, and the command with what it needs, are loaded only for work: these two are answered at once.
const isVersion = words.length === 1 && (words[0] === '--version' || words[0] === '-V')
const answer = isVersion ? toolkitVersion : preparedHelp(words, width)
if (answer !== undefined) process.stdout.write(`${answer}\n`)
else await (await import('./commands/run.js')).run(words, width)
