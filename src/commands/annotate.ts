import type {CommandModule} from 'yargs'
import {
  type Annotated,
  annotateRows,
  jsonl,
  type LayerName,
  layerNames,
  loadResources,
  ModelError,
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
import {reportToStderr, writeOut} from './output.js'

interface Options {
  files?: string[] | undefined
  structure: StructureMode
  only?: LayerName[] | undefined
  jobs?: number | undefined
  explain: boolean
  model?: string | undefined
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
          'Pages (.txt, .html), rows (.jsonl, .json, .csv) or web archives (.warc, .wet), also compressed (.gz, .zst). Without any: JSON lines from stdin, {"id","text"} or {"id","html"}, with title, published_at, url, source where known',
      })
      .option('structure', {
        choices: structureModes,
        default: 'news' as const,
        describe: 'news: find title, lead, paragraphs and boilerplate; none: every line is a paragraph',
      })
      .option('only', {choices: layerNames, array: true, describe: 'Layers to make; all if absent'})
      .option('model', {
        type: 'string',
        describe: 'Folder of an entity model (khabar train, or ONNX), or "rules"; the shipped one if absent',
      })
      .option('jobs', {type: 'number', describe: 'Worker threads; as many as processors if absent'})
      .option('explain', {
        type: 'boolean',
        default: false,
        describe:
          'Print, instead of records, every number of the text with the kind of fact that it is part of, or why it is none',
      })
      .check(
        ({jobs}) => jobs === undefined || (Number.isInteger(jobs) && jobs > 0) || '--jobs must be a positive integer.',
      )
      .check(
        ({explain, only, jobs}) =>
          !explain || (only === undefined && jobs === undefined) || '--explain takes neither --only nor --jobs.',
      )
      .example('$0 annotate page.txt', 'annotates one page')
      .example('$0 annotate --explain page.txt', 'shows what became of each number')
      .example('$0 annotate --structure none < rows.jsonl > records.jsonl', 'annotates rows as they are'),
  async handler({files = [], structure, only, jobs, explain, model}) {
    if (model !== undefined && model !== RULES && !loads(model)) return
    const rows = withRefusals(async function* (report) {
      if (files.length === 0) yield* readSource(jsonl, streamSource('stdin', process.stdin), report)
      for (const file of files) yield* readFile(file, {name: file}, report)
    }, reportToStderr)
    if (explain) {
      await writeOut(explained(uniqueIds(rows), structure))
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
