import {appendFileSync} from 'node:fs'
import type {CommandModule} from 'yargs'
import {createSummary, printers, type Report, schemas, validatePath} from '../index.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {reportToStdout} from './output.js'

interface Options {
  paths?: string[] | undefined
  format: string
  'max-errors'?: number | undefined
  schema: boolean
}

export const validate: CommandModule<object, Options> = {
  command: 'validate [paths..]',
  describe: 'Check records, releases or dataset.json: form, offsets, values, checksums',
  builder: (yargs) =>
    yargs
      .positional('paths', {
        type: 'string',
        array: true,
        describe: 'Release folders, datasets, or files of records (.jsonl)',
      })
      .option('format', {
        choices: printers.map(({format}) => format),
        default: 'text',
        describe: 'How findings are printed',
      })
      .option('max-errors', {type: 'number', describe: 'Print so many errors at the most; all are counted'})
      .option('schema', {type: 'boolean', default: false, describe: 'Print the JSON Schema of a record and end'})
      .check(
        ({'max-errors': most}) =>
          most === undefined || (Number.isInteger(most) && most >= 0) || '--max-errors takes a whole number.',
      )
      .check(({paths, schema}) => schema || (paths ?? []).length > 0 || 'Name what to validate.')
      .example('$0 validate datasets/sample', 'checks dataset.json and every release of it')
      .example('$0 validate --format github records.jsonl', 'annotates a pull request'),
  async handler({paths = [], format, 'max-errors': most, schema}) {
    if (schema) {
      process.stdout.write(`${JSON.stringify(schemas.record, null, 2)}\n`)
      return
    }
    const printing = reportToStdout(format, most)
    const summary = createSummary(`khabar validate ${paths.join(' ')}`)
    const report: Report = (found) => {
      summary.add(found)
      printing.report(found)
    }
    for (const path of paths) {
      if (!(await validatePath(path, report))) raiseExitCode(exitCodes.findings)
    }
    printing.finish()
    // GitHub shows what is written to this file on the page of the run.
    const {GITHUB_STEP_SUMMARY: summaryFile} = process.env
    if (format === 'github' && summaryFile) appendFileSync(summaryFile, summary.markdown())
    const {error, warning} = printing.counts()
    if (format === 'text') {
      const verdict = error === 0 ? 'valid' : 'not valid'
      process.stdout.write(`${paths.join(', ')}: ${verdict}, ${error} errors, ${warning} warnings\n`)
    }
  },
}
