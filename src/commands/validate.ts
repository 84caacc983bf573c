import {appendFileSync, existsSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import {
  createSummary,
  type Proof,
  printers,
  proveRelease,
  type Report,
  recordFiles,
  releaseOf,
  schemas,
  validatePath,
  visibleLine,
} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {counted, isQuiet, note, reportToStdout} from './output.js'
import {progressBar, sizeOf} from './progress.js'

interface Options {
  paths?: string[] | undefined
  format: string
  'max-errors'?: number | undefined
  schema?: string | undefined
  all: boolean
  deep: boolean
  inputs?: string | undefined
}

export const validate: Command<Options> = {
  examples: [
    ['khabar validate my-news', 'checks dataset.json and its newest release'],
    ['khabar validate --format github records.jsonl', 'annotates a pull request'],
  ],
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
        describe: 'Output format of the findings',
      })
      .option('max-errors', {type: 'number', describe: 'Maximum number of errors to print; all are counted'})
      .option('all', {
        type: 'boolean',
        default: false,
        describe: 'Check every release of a dataset, not only the newest',
      })
      .option('deep', {
        type: 'boolean',
        default: false,
        describe: 'Also verify a release against its raw inputs: checksums, raw texts, texts and edits',
      })
      .option('inputs', {
        type: 'string',
        requiresArg: true,
        describe: 'With --deep: folder of the inputs; the dataset folder by default',
      })
      .option('schema', {
        type: 'string',
        describe: 'Print a JSON Schema and exit: record (the default), dataset or manifest',
      })
      .check(
        ({'max-errors': most}) =>
          most === undefined || (Number.isInteger(most) && most >= 0) || '--max-errors must be a non-negative integer.',
      )
      .check(
        ({schema}) =>
          !schema || Object.hasOwn(schemas, schema) || `--schema must be one of ${Object.keys(schemas).join(', ')}.`,
      )
      .check(
        ({paths, schema}) =>
          schema !== undefined || (paths ?? []).length > 0 || 'Give at least one path to validate, or --schema.',
      ),
  async handler({paths = [], format, 'max-errors': most, schema, all, deep, inputs}) {
    if (schema !== undefined) {
      const name = (schema || 'record') as keyof typeof schemas
      process.stdout.write(`${JSON.stringify(schemas[name], null, 2)}\n`)
      return
    }
    const printing = reportToStdout(format, most)
    const summary = createSummary(`khabar validate ${paths.join(' ')}`)
    const report: Report = (found) => {
      summary.add(found)
      printing.report(found)
    }
    const progress = await progressBar()
    if (!all) {
      // What cannot be read is reported below.
      const files = await Promise.all(
        paths.map((path) => recordFiles(basename(path) === 'dataset.json' ? dirname(path) : path, () => {})),
      )
      progress.expect(sizeOf(files.flatMap((some) => some ?? [])))
    }
    for (const path of paths) {
      if (!(await validatePath(path, report, {all, onRead: progress.done}))) raiseExitCode(exitCodes.findings)
    }
    const proofs: string[] = []
    for (const path of deep ? paths : []) {
      const proof = await proveRelease(path, {inputs}, report)
      if (proof) proofs.push(...proofLines(path, proof))
    }
    progress.clear()
    printing.finish()
    // GitHub shows what is written to this file on the page of the run.
    const {GITHUB_STEP_SUMMARY: summaryFile} = process.env
    if (format === 'github' && summaryFile) appendFileSync(summaryFile, summary.markdown())
    const {error, warning} = printing.counts()
    if (format === 'text' && !isQuiet) {
      const verdict = error === 0 ? 'valid' : 'not valid'
      const names = await Promise.all(paths.map((path) => described(path, all)))
      const line = `${names.join(', ')}: ${verdict}, ${counted(error, 'error')}, ${counted(warning, 'warning')}`
      for (const one of [line, ...proofs]) process.stdout.write(`${visibleLine(one)}\n`)
      note(`done in ${progress.seconds().toFixed(1)} s`)
    }
  },
}

/** A path, and of a dataset what was validated: dataset.json with its newest release, or with all of them. */
async function described(path: string, all: boolean): Promise<string> {
  const folder = basename(path) === 'dataset.json' ? dirname(path) : path
  const release = await releaseOf(folder)
  if (release === folder || !existsSync(folder)) return path
  if (release === undefined) return `${path} (dataset.json; there is no release yet)`
  const version = basename(release)
  return `${path} (dataset.json and ${all ? `every release up to ${version}` : `release ${version}`})`
}

function* proofLines(path: string, {inputs, articles, raw, text, absent}: Proof): Generator<string> {
  const rest = [
    [inputs.differ, 'differ'],
    [inputs.absent, 'not there'],
    [inputs.unrecorded, 'there, without a checksum in the manifest (redacted)'],
  ] as const
  const others = rest.flatMap(([count, what]) => (count > 0 ? [`, ${count} ${what}`] : []))
  yield `${path}: verified against its inputs`
  yield `  inputs     ${inputs.proved} of ${inputs.total} have their checksum${others.join('')}`
  yield `  raw texts  ${raw} of ${articles} have their checksum, and edits restore them${absent > 0 ? `, ${absent} not there` : ''}`
  yield `  texts      ${text} of ${articles} come out the same, with sections and edits`
}
