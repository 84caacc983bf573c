import {writeFile} from 'node:fs/promises'
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
  titleOf,
} from '../index.js'
import type {Command} from './command.js'
import {reportToStderr, say, sizeText} from './output.js'
import {progressBar, sizeOf} from './progress.js'

interface Options {
  path: string
  format: string
  by?: GroupName | undefined
  report?: string | undefined
}

export const stats: Command<Options> = {
  examples: [
    ['khabar stats my-news', 'sizes, splits, agencies, lengths, labels, values, edits'],
    ['khabar stats records.jsonl --by agency --format csv', 'the same for each agency'],
    ['khabar stats my-news --report report.html', 'writes an HTML page with plots'],
  ],
  builder: (yargs) =>
    yargs
      .positional('path', {
        type: 'string',
        demandOption: true,
        describe: 'Release folder, dataset folder (its newest release), or file of records (.jsonl)',
      })
      .option('by', {choices: groupNames, describe: 'Group the articles, with one table per group'})
      .option('format', {
        choices: tableFormats.map(({format}) => format),
        default: 'text',
        describe: 'Output format',
      })
      .option('report', {
        type: 'string',
        describe: 'HTML file to write instead, with plots and sample articles',
      })
      .conflicts('report', 'by'),
  async handler({path, format, by, report}) {
    const files = await recordFiles(path, reportToStderr)
    if (!files) return
    const dropped = await droppedIn(path)
    const progress = await progressBar('articles')
    progress.expect(sizeOf(files))
    const records = progress.counting(sealedRecordsIn(files, reportToStderr, progress.done))
    if (report !== undefined) {
      const html = await statisticsReport(records, {
        title: await titleOf(path),
        ...(dropped && {dropped: droppedTable(dropped)}),
      })
      progress.clear()
      await writeFile(report, html)
      say(`${report} written (${sizeText(Buffer.byteLength(html))})`)
      return
    }
    const tables = await computeStatistics(records, by === undefined ? {} : {by})
    progress.clear()
    if (dropped && by === undefined) tables.push(droppedTable(dropped))
    const {print} = tableFormats.find((known) => known.format === format)!
    process.stdout.write(print(tables))
  },
}
