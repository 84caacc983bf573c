import {writeFile} from 'node:fs/promises'
import type {CommandModule} from 'yargs'
import {
  computeStatistics,
  droppedIn,
  droppedTable,
  type GroupName,
  groupNames,
  recordFiles,
  sealedRecordsIn,
  statisticsReport,
  tableFormats,
} from '../index.js'
import {reportToStderr} from './output.js'

interface Options {
  path: string
  format: string
  by?: GroupName | undefined
  report?: string | undefined
}

export const stats: CommandModule<object, Options> = {
  command: 'stats <path>',
  describe: 'Tables about a release or records',
  builder: (yargs) =>
    yargs
      .positional('path', {
        type: 'string',
        demandOption: true,
        describe: 'Release folder, dataset folder (its newest release), or file of records (.jsonl)',
      })
      .option('by', {choices: groupNames, describe: 'Computes each table for each group of articles'})
      .option('format', {
        choices: tableFormats.map(({format}) => format),
        default: 'text',
        describe: 'How tables are printed',
      })
      .option('report', {
        type: 'string',
        describe:
          'Writes the tables with plots and a sample of articles as one HTML page (.html) instead; - for stdout',
      })
      .conflicts('report', 'by')
      .example('$0 stats datasets/sample', 'sizes, splits, agencies, lengths, labels, values, edits')
      .example('$0 stats records.jsonl --by agency --format csv', 'the same for each agency')
      .example('$0 stats datasets/sample --report report.html', 'a page to look at'),
  async handler({path, format, by, report}) {
    const files = await recordFiles(path, reportToStderr)
    if (!files) return
    const dropped = await droppedIn(path)
    if (report !== undefined) {
      const options = {title: path, ...(dropped && {dropped: droppedTable(dropped)})}
      const html = await statisticsReport(sealedRecordsIn(files, reportToStderr), options)
      if (report === '-') process.stdout.write(html)
      else await writeFile(report, html)
      return
    }
    const tables = await computeStatistics(sealedRecordsIn(files, reportToStderr), by === undefined ? {} : {by})
    if (dropped && by === undefined) tables.push(droppedTable(dropped))
    const {print} = tableFormats.find((known) => known.format === format)!
    process.stdout.write(print(tables))
  },
}
