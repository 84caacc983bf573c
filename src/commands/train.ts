import {basename, resolve} from 'node:path'
import {type Epoch, goldFormatNames, trainFiles} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {counted, reportToStderr, say} from './output.js'
import {progressBar} from './progress.js'

interface Options {
  data: string[]
  out: string
  format?: string | undefined
  labels?: string[] | undefined
  rename?: string[] | undefined
  seed: number
  epochs: number
}

/** Misaligned names that are shown; the others are counted. */
const MOST_SHOWN = 5

export const trainCommand: Command<Options> = {
  examples: [['khabar train --data gold.txt -o my-ner-1.0.0', 'learns all labels of gold.txt']],
  builder: (yargs) =>
    yargs
      .option('data', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Gold files: tokens with IOB2 tags, records (.jsonl), or text with [name]_PER',
      })
      .option('out', {
        alias: ['o', 'output'],
        type: 'string',
        requiresArg: true,
        demandOption: true,
        describe: 'Folder to write the model to',
      })
      .option('format', {
        choices: goldFormatNames,
        describe: 'Format of the files; detected from their content if absent',
      })
      .option('labels', {type: 'string', array: true, describe: 'Labels to learn; all labels of the data by default'})
      .option('rename', {
        type: 'string',
        array: true,
        describe: 'PERS=PER renames a label, DAT= drops it',
      })
      .option('seed', {
        type: 'number',
        default: 1,
        describe: 'Random seed of the held-out split and of the order of sentences',
      })
      .option('epochs', {type: 'number', default: 40, describe: 'Maximum number of passes over the data'})
      .check(
        ({epochs, seed}) =>
          (Number.isInteger(epochs) && epochs > 0 && Number.isInteger(seed)) ||
          '--epochs must be a positive integer, --seed an integer.',
      )
      .check(({rename = []}) => rename.every((pair) => /^[^=]+=[^=]*$/.test(pair)) || '--rename takes OLD=NEW.'),
  async handler({data, out, format, labels, rename = [], seed, epochs}) {
    const [, name, version] = /^(.+?)(?:-(\d+\.\d+\.\d+))?$/.exec(basename(resolve(out))) ?? []
    let misaligned = 0
    const bar = await progressBar('passes')
    // Both fits may take all their passes.
    bar.expect(2 * epochs)
    const trained = trainFiles(
      {
        files: data,
        output: out,
        name: name!,
        version: version ?? '1.0.0',
        seed,
        epochs,
        rename: Object.fromEntries(rename.map((pair) => pair.split('='))),
        ...(format !== undefined && {format}),
        ...(labels && {labels}),
      },
      (found) => {
        if (found.code !== 'gold/misaligned' || ++misaligned <= MOST_SHOWN) reportToStderr(found)
      },
      (phase, epoch) => {
        if (!epoch) return say('reading')
        bar.count(epoch.epoch)
        bar.done(1)
        say(`${phase === 'stopping' ? 'pass' : 'pass over all'} ${epoch.epoch}${scored(epoch)}`)
      },
    )
    bar.clear()
    if (misaligned > MOST_SHOWN) say(`${misaligned} names in total begin or end inside a word, or cross a sentence`)
    if (!trained) raiseExitCode(exitCodes.findings)
    else say(`best pass ${trained.best.epoch}${scored(trained.best)}; written to ${out}`)
  },
}

const scored = ({scores, f1}: Epoch) => {
  const names = scores.reduce((sum, {gold}) => sum + gold, 0)
  return names === 0 ? '' : `: F1 ${(100 * f1).toFixed(2)} on ${counted(names, 'name')} held out`
}
