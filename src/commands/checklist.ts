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
  examples: [['khabar checklist my-news', 'shows what is present, what is missing, and how to add it']],
  builder: (yargs) =>
    yargs
      .positional('release', {
        type: 'string',
        demandOption: true,
        describe: 'Release folder, or dataset folder (its newest release)',
      })
      .option('format', {choices: ['text', 'json'], default: 'text', describe: 'Output format'}),
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

/** Most names of missing fields on one line. */
const WIDTH = 100

/** What is met in a line each, then what is missing with its fields, then each remedy once, for all items that it is for. */
function* lines(items: readonly ChecklistItem[]): Generator<string> {
  const open = items.filter(({met}) => !met)
  for (const {asked, met} of items) if (met) yield `met      ${asked}`
  for (const {asked, missing} of open) {
    yield `MISSING  ${asked}`
    for (const line of wrapped(byParent(missing))) yield `           ${line}`
  }
  const remedies = new Map<string, string[]>()
  for (const {name, give} of open) remedies.set(give ?? '', [...(remedies.get(give ?? '') ?? []), name])
  if (remedies.size > 0) yield ''
  for (const [give, of] of remedies) yield `${of.join(', ')}: ${give}`
  yield open.length === 0 ? `all ${items.length} met` : `${items.length - open.length} of ${items.length} met`
}

/** Fields of one object with its name once: `datasheet.uses: used, impact`. */
function byParent(names: readonly string[]): readonly (readonly [parent: string, names: readonly string[]])[] {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const at = /^[\w.[\]]+$/.test(name) ? name.lastIndexOf('.') : -1
    const parent = name.slice(0, Math.max(0, at))
    groups.set(parent, [...(groups.get(parent) ?? []), name.slice(at + 1)])
  }
  return [...groups].map(([parent, own]) =>
    own.length === 1 && parent !== '' ? ['', [`${parent}.${own[0]}`]] : [parent, own],
  )
}

function* wrapped(groups: ReturnType<typeof byParent>): Generator<string> {
  for (const [parent, names] of groups) {
    let line = parent === '' ? '' : `${parent}: `
    for (const [i, name] of names.entries()) {
      const piece = `${name}${i < names.length - 1 ? ', ' : ''}`
      if (line.length + piece.length > WIDTH) {
        yield line.trimEnd()
        line = '  '
      }
      line += piece
    }
    yield line
  }
}
