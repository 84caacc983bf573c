import {type ChecklistItem, checklist as check, visibleLine} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {reportToStderr} from './output.js'

interface Options {
  release: string
  format: string
}

/** The command `khabar checklist`. */
export const checklist: Command<Options> = {
  builder: (yargs) =>
    yargs
      .positional('release', {
        type: 'string',
        demandOption: true,
        describe: 'Release folder, or dataset folder (its newest release)',
      })
      .option('format', {choices: ['text', 'json'], default: 'text', describe: 'How the list is printed'})
      .example('$0 checklist datasets/sample', 'what is met, what is missing, and how to give it'),
  async handler({release, format}) {
    const found = await check(release, reportToStderr)
    if (!found) {
      raiseExitCode(exitCodes.findings)
      return
    }
    const {items} = found
    if (format === 'json') process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
    else for (const line of lines(items)) process.stdout.write(`${visibleLine(line)}\n`)
    if (items.some(({met}) => !met)) raiseExitCode(exitCodes.findings)
  },
}

function* lines(items: readonly ChecklistItem[]): Generator<string> {
  for (const {name, asked, met, missing, give} of items) {
    yield `${met ? 'met    ' : 'MISSING'}  ${name}: ${asked}`
    if (met) continue
    for (const one of missing) yield `           ${one}`
    yield `         ${give}`
  }
  const open = items.filter(({met}) => !met).map(({name}) => name)
  yield open.length === 0
    ? `all ${items.length} met`
    : `${items.length - open.length} of ${items.length} met; missing: ${open.join(', ')}`
}
