import {existsSync, statSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'
import {
  type Annotated,
  annotateRows,
  codes,
  type LanguageMode,
  languageModes,
  layerNames,
  loadResources,
  ModelError,
  type PluginName,
  pluginReaders,
  readers,
  readFile,
  readSource,
  type StructureMode,
  streamSource,
  structureModes,
  uniqueIds,
  withRefusals,
} from '../index.js'
import type {Command} from './command.js'
import {raiseExitCode} from './exit.js'
import {explained} from './explain.js'
import {explainedZwnj} from './explain-zwnj.js'
import {type LayoutOptions, layoutOptions, readOptions} from './layout.js'
import {layersThenFiles, misnamedLayer} from './only.js'
import {counted, note, reportToStderr, usageError, writeOut} from './output.js'
import {pluginOption, pluginsOf} from './plugin.js'
import {progressBar, sizeOf} from './progress.js'
import {timeLimitHelp} from './time-limit.js'

interface Options extends LayoutOptions {
  files?: string[] | undefined
  structure: StructureMode
  language: LanguageMode
  only?: string[] | undefined
  jobs?: number | undefined
  'time-limit'?: number | undefined
  explain?: string | undefined
  model?: string | undefined
  out?: string | undefined
  plugin?: string | string[] | undefined
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

export const annotate: Command<Options> = {
  examples: [
    ['khabar annotate page.txt', 'annotates one page'],
    ['khabar annotate raw/*.html -o records.jsonl', 'writes the records of many pages to a file'],
    ['khabar annotate --explain numbers page.txt', 'explains how each number was read'],
    ['khabar annotate --explain zwnj page.txt', 'explains why each ZWNJ was restored'],
    [
      'khabar annotate --structure none < rows.jsonl > records.jsonl',
      'annotates rows of plain text, without looking for boilerplate',
    ],
  ],
  builder: (yargs) =>
    yargs
      .positional('files', {
        type: 'string',
        array: true,
        describe:
          'Pages (.txt, .html), rows (.jsonl, .json, .csv, .tsv, .parquet, .xlsx, .xml) or archives (.warc, .wet, .zip, .tar), also compressed (.gz, .zst). Without files: JSON lines from stdin, {"id","text"} or {"id","html"}, optionally with title, published_at, url, source',
      })
      .option('structure', {
        choices: structureModes,
        default: 'news' as const,
        describe: 'news: find title, lead, paragraphs and boilerplate; none: every line is a paragraph',
      })
      .options(layoutOptions)
      .option('language', {
        choices: languageModes,
        default: 'fa' as const,
        describe: 'fa: refuse texts that are not Persian; any: accept them, with language, sentences and tokens only',
      })
      .option('only', {
        type: 'string',
        array: true,
        describe: `Layers to annotate: ${layerNames.join(', ')}; all by default. Files may follow the list`,
      })
      .option('model', {
        type: 'string',
        requiresArg: true,
        describe: 'Folder of an entity model (from khabar train, or ONNX), or "rules"; the built-in model by default',
      })
      .option('plugin', pluginOption)
      .option('out', {alias: 'o', type: 'string', requiresArg: true, describe: 'File to write; stdout by default'})
      .option('jobs', {type: 'number', describe: 'Number of worker threads; by default, the number of processors'})
      .option('time-limit', {type: 'number', describe: timeLimitHelp})
      .check(({'time-limit': limit}) => limit === undefined || limit > 0 || '--time-limit must be a positive number.')
      .option('explain', {
        type: 'string',
        describe:
          'Print explanations instead of records: "numbers" (the default) lists every number in the text with the kind of its fact, or why it is not a fact; "zwnj" lists every restored ZWNJ with the reason',
      })
      .check(({only}) => misnamedLayer(only))
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
      }),
  async handler({
    files: named = [],
    structure,
    language,
    only: list,
    jobs,
    'time-limit': timeLimit,
    explain,
    model,
    plugin,
    fields,
    preset,
    inputFormat,
    out,
  }) {
    const {layers: only, files: more} = layersThenFiles(list)
    const given = [...more, ...named]
    const {subject, files} = explain === undefined ? {subject: undefined, files: given} : explaining(explain, given)
    if (model !== undefined && model !== RULES && !loads(model)) return
    const plugins = await pluginsOf(plugin)
    if (!plugins) return
    const layout = readOptions({fields, preset, inputFormat}, structure)
    if (typeof layout === 'string') throw new TypeError(layout)
    const own = plugins.flatMap(({stages = []}) => stages.map(({layer}) => layer))
    const missing = only.find((name) => name.startsWith('x-') && !own.includes(name as PluginName))
    if (missing !== undefined) {
      usageError(`--only: no plugin makes the layer ${missing}; there are ${own.join(', ') || 'none'}.`, 'annotate')
      return
    }
    if (out !== undefined && files.some((file) => resolve(file) === resolve(out))) {
      usageError(`--out: ${out} is one of the files to read; write to another file.`, 'annotate')
      return
    }
    if (out !== undefined && statSync(out, {throwIfNoEntry: false})?.isDirectory()) {
      usageError(`--out: ${out} is a folder; name a file.`, 'annotate')
      return
    }
    const write = (pieces: AsyncIterable<string>) =>
      out === undefined || out === '-' ? writeOut(pieces) : writeFile(out, pieces)
    const options = {...layout, readers: pluginReaders(plugins)}
    const all = [...options.readers, ...readers]
    if (layout.format !== undefined && !all.some(({format}) => format === layout.format)) {
      usageError(`--input-format: there is no format ${layout.format}; no plugin reads it.`, 'annotate')
      return
    }
    // Records on the same terminal would tear the bar.
    const progress =
      (process.stdout.isTTY && (out === undefined || out === '-')) || subject
        ? undefined
        : await progressBar('articles')
    if (files.length > 0) progress?.expect(sizeOf(files))
    const rows = withRefusals(async function* (report) {
      if (files.length === 0 && process.stdin.isTTY)
        note('Reading JSON lines from the terminal: end with Ctrl-D, or give files.')
      if (files.length === 0) {
        const reader = all.find(({format}) => format === (options.format ?? 'jsonl'))!
        yield* readSource(reader, {...options, ...streamSource('stdin', process.stdin)}, report)
      }
      for (const file of files) {
        let read = 0
        const onRead = (bytes: number) => {
          read += bytes
          progress?.done(bytes)
        }
        // What is not there is no article that was refused: it is reported, and no line stands for it.
        yield* readFile(
          file,
          {...options, name: relativeName(file), onRead},
          existsSync(file) ? report : reportToStderr,
        )
        // Formats that are read from their end do not say how far they are.
        progress?.done(sizeOf([file]) - read)
      }
    }, reportToStderr)
    if (subject) {
      await write(explainers[subject](uniqueIds(rows), structure))
      return
    }
    const annotated = annotateRows(uniqueIds(rows), {
      structure,
      language,
      ...(list && {only}),
      ...(jobs !== undefined && {jobs}),
      ...(timeLimit !== undefined && {timeLimit}),
      ...(plugins.length > 0 && {plugins: plugins.map(({file}) => file)}),
      ...(model !== undefined && {model: model === RULES ? null : model}),
    })
    const done = {annotated: 0, refused: 0, files: 0}
    await write(lines(progress ? progress.counting(annotated) : annotated, done))
    progress?.clear()
    if (progress)
      note(
        `${counted(done.annotated, 'article')} annotated, ${done.refused} refused${done.files > 0 ? `, ${counted(done.files, 'file')} not read, or only in part` : ''}, in ${progress.seconds().toFixed(1)} s`,
      )
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

/** The path from the folder that one works in, with / between folders: an id must not name the machine. */
const relativeName = (file: string): string => relative('', file).split(sep).join('/')

async function* lines(
  annotated: AsyncIterable<Annotated>,
  done: {annotated: number; refused: number; files: number},
): AsyncGenerator<string> {
  for await (const {line, rejected, diagnostics} of annotated) {
    for (const found of diagnostics) reportToStderr(found)
    if (rejected) raiseExitCode(1)
    done[rejected ? (diagnostics.some(({code}) => codes[code].isOfFile) ? 'files' : 'refused') : 'annotated']++
    yield line
  }
}
