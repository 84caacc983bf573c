import type {CommandModule} from 'yargs'
import {
  type Annotated,
  annotateRows,
  jsonl,
  type LayerName,
  layerNames,
  loadResources,
  ModelError,
  readers,
  readFile,
  readSource,
  type StructureMode,
  streamSource,
  structureModes,
  uniqueIds,
  withRefusals,
} from '../index.js'
import {raiseExitCode} from './exit.js'
import {explained} from './explain.js'
import {explainedZwnj} from './explain-zwnj.js'
import {type LayoutOptions, layoutOptions, readOptions} from './layout.js'
import {reportToStderr, writeOut} from './output.js'

interface Options extends LayoutOptions {
  files?: string[] | undefined
  structure: StructureMode
  only?: LayerName[] | undefined
  jobs?: number | undefined
  explain?: string | undefined
  model?: string | undefined
}

/** What `--explain` explains. */
const explainers = {numbers: explained, zwnj: explainedZwnj} as const

/** The subject of `--explain` and the files: in `--explain page.txt` what follows is a file, and the subject numbers. */
function explaining(explain: string, files: readonly string[]): {subject: keyof typeof explainers; files: string[]} {
  if (explain === 'numbers' || explain === 'zwnj') return {subject: explain, files: [...files]}
  return {subject: 'numbers', files: explain === '' ? [...files] : [explain, ...files]}
}

/** What `--model` takes for lexicons and patterns alone. */
const RULES = 'rules'

export const annotate: CommandModule<object, Options> = {
  command: 'annotate [files..]',
  describe: 'Raw pages in, one annotated record a line out',
  builder: (yargs) =>
    yargs
      .positional('files', {
        type: 'string',
        array: true,
        describe:
          'Pages (.txt, .html), rows (.jsonl, .json, .csv, .tsv, .parquet, .xlsx, .xml) or archives (.warc, .wet, .zip, .tar), also compressed (.gz, .zst). Without any: JSON lines from stdin, {"id","text"} or {"id","html"}, with title, published_at, url, source where known',
      })
      .option('structure', {
        choices: structureModes,
        default: 'news' as const,
        describe: 'news: find title, lead, paragraphs and boilerplate; none: every line is a paragraph',
      })
      .options(layoutOptions)
      .option('only', {choices: layerNames, array: true, describe: 'Layers to make; all if absent'})
      .option('model', {
        type: 'string',
        describe: 'Folder of an entity model (khabar train, or ONNX), or "rules"; the shipped one if absent',
      })
      .option('jobs', {type: 'number', describe: 'Worker threads; as many as processors if absent'})
      .option('explain', {
        type: 'string',
        describe:
          'Print, instead of records: "numbers" (if nothing is named), every number of the text with the kind of fact that it is part of, or why it is none; "zwnj", every restored ZWNJ with the reading that asked for it',
      })
      .check(
        ({jobs}) => jobs === undefined || (Number.isInteger(jobs) && jobs > 0) || '--jobs must be a positive integer.',
      )
      .check(
        ({explain, only, jobs}) =>
          explain === undefined ||
          (only === undefined && jobs === undefined) ||
          '--explain takes neither --only nor --jobs.',
      )
      .check((said) => {
        const options = readOptions(said as LayoutOptions, said.structure)
        return typeof options !== 'string' || options
      })
      .example('$0 annotate page.txt', 'annotates one page')
      .example('$0 annotate --explain numbers page.txt', 'shows what became of each number')
      .example('$0 annotate --explain zwnj page.txt', 'shows why each ZWNJ was restored')
      .example('$0 annotate --structure none < rows.jsonl > records.jsonl', 'annotates rows as they are'),
  async handler({files: given = [], structure, only, jobs, explain, model, fields, preset, inputFormat}) {
    const {subject, files} = explain === undefined ? {subject: undefined, files: given} : explaining(explain, given)
    if (model !== undefined && model !== RULES && !loads(model)) return
    const options = readOptions({fields, preset, inputFormat}, structure)
    if (typeof options === 'string') throw new TypeError(options)
    const rows = withRefusals(async function* (report) {
      if (files.length === 0) {
        const reader = readers.find(({format}) => format === options.format) ?? jsonl
        yield* readSource(reader, {...options, ...streamSource('stdin', process.stdin)}, report)
      }
      for (const file of files) yield* readFile(file, {...options, name: file}, report)
    }, reportToStderr)
    if (subject) {
      await writeOut(explainers[subject](uniqueIds(rows), structure))
      return
    }
    const annotated = annotateRows(uniqueIds(rows), {
      structure,
      ...(only && {only}),
      ...(jobs !== undefined && {jobs}),
      ...(model !== undefined && {model: model === RULES ? null : model}),
    })
    await writeOut(lines(annotated))
  },
}

/** Whether a model can be loaded; else the reason is reported. */
function loads(model: string): boolean {
  try {
    loadResources({model})
    return true
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    reportToStderr(error.diagnostic)
    return false
  }
}

async function* lines(annotated: AsyncIterable<Annotated>): AsyncGenerator<string> {
  for await (const {line, rejected, diagnostics} of annotated) {
    for (const found of diagnostics) reportToStderr(found)
    if (rejected) raiseExitCode(1)
    yield line
  }
}
