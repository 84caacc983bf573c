import {type Comparison, diff as compare, counted, isAtLeast, stepBetween, summaryOf, versionAfter} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {reportToStderr} from './output.js'

interface Options {
  old: string
  new: string
  format: string
}

export const diff: Command<Options> = {
  examples: [
    ['khabar diff releases/1.0.0 releases/1.1.0', 'lists added, removed and changed records'],
    ['khabar diff --format json old.jsonl new.jsonl', 'the same as JSON'],
  ],
  builder: (yargs) =>
    yargs
      .positional('old', {
        type: 'string',
        demandOption: true,
        describe: 'Release folder, dataset folder (its newest release), or records (.jsonl)',
      })
      .positional('new', {type: 'string', demandOption: true, describe: 'The newer one, of the same kind'})
      .option('format', {choices: ['text', 'json'], default: 'text', describe: 'Output format'}),
  async handler({old, new: fresh, format}) {
    const found = await compare(old, fresh, reportToStderr)
    if (!found) return
    if (format === 'json') process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
    else for (const line of lines(found)) process.stdout.write(`${line}\n`)
    const {versions, step, unrelated} = found
    if (versions && unrelated === null && !isAtLeast(stepBetween(...versions), step)) raiseExitCode(exitCodes.findings)
  },
}

/** Files that are named. */
const NAMED = 10

/** The change for people: one line a record, the verdict last. */
function* lines(found: Comparison) {
  const {added, removed, edited, extended, moved, same, byPart, files, step, versions, unrelated} = found
  for (const id of added) yield `added    ${id}`
  for (const id of removed) yield `removed  ${id}`
  for (const {id, parts} of edited) yield `edited   ${id}  ${parts.join(', ')}`
  for (const id of extended) yield `extended ${id}  new fields only`
  for (const {id, from, to} of moved) yield `moved    ${id}  ${from} → ${to}`
  for (const [part, count] of Object.entries(byPart)) yield `${counted(count, 'record')} changed in ${part}`
  yield `${summaryOf({added, removed, edited, extended, moved})}; ${same} unchanged`
  if (files && files.length > 0) {
    const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : ''
    yield `${counted(files.length, 'file differs', 'files differ')}: ${files.slice(0, NAMED).join(', ')}${more}`
  }
  if (unrelated !== null) {
    yield `no step: ${unrelated}`
    return
  }
  const [before, after] = versions ?? []
  const wanted = before === undefined ? '' : `, at least ${versionAfter(before, step)}`
  if (step === 'none') yield 'step: none'
  else if (before === undefined || after === undefined) yield `step: ${step}`
  else if (isAtLeast(stepBetween(before, after), step)) yield `step: ${step}; ${after} is enough`
  else yield `step: ${step}${wanted}; ${after} is too small a step from ${before}`
}
