import type {CommandModule} from 'yargs'
import {exporters, exportRecords, recordFiles} from '../index.js'
import {reportToStderr} from './output.js'

interface Options {
  path: string
  to: string
  out: string
}

export const exportCommand: CommandModule<object, Options> = {
  command: 'export <path>',
  describe: 'One more format from a release or records',
  builder: (yargs) =>
    yargs
      .positional('path', {
        type: 'string',
        demandOption: true,
        describe: 'Release folder, dataset folder (its newest release), or file of records (.jsonl)',
      })
      .option('to', {choices: exporters.map(({format}) => format), demandOption: true, describe: 'The format'})
      .option('out', {
        alias: 'o',
        type: 'string',
        demandOption: true,
        describe: 'File to write; a folder for csv, which has four tables',
      })
      .example('$0 export records.jsonl --to parquet -o records.parquet', 'writes one Parquet file'),
  async handler({path, to, out}) {
    const files = await recordFiles(path, reportToStderr)
    if (!files) return
    await exportRecords(files, exporters.find(({format}) => format === to)!, out, reportToStderr)
  },
}
