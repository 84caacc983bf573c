import {computeStatistics, recordFiles, recordsIn, tableFormats} from '../index.js'
import type {Command} from './command.js'
import {reportToStderr} from './output.js'
import {progressBar, sizeOf} from './progress.js'

interface Options {
  path: string
  format: string
}

export const stats: Command<Options> = {
  builder: (yargs) =>
    yargs
      .positional('path', {
        type: 'string',
        demandOption: true,
        describe: 'Release folder, dataset folder (its newest release), or file of records (.jsonl)',
      })
      .option('format', {
        choices: tableFormats.map(({format}) => format),
        default: 'text',
        describe: 'How tables are printed',
      })
      .example('$0 stats datasets/sample/releases/3.0.0', 'sizes, splits, agencies, lengths, labels, kinds'),
  async handler({path, format}) {
    const files = await recordFiles(path, reportToStderr)
    if (!files) return
    const progress = await progressBar('articles')
    progress.expect(sizeOf(files))
    const tables = await computeStatistics(progress.counting(recordsIn(files, reportToStderr, progress.done)))
    progress.clear()
    const {print} = tableFormats.find((known) => known.format === format)!
    process.stdout.write(print(tables))
  },
}
