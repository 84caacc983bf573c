import {createReadStream, existsSync, readdirSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {
  exporters,
  exportRecords,
  nearestName,
  pluginExporters,
  recordFiles,
  releaseOf,
  tables,
  writeTextFree,
} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {counted, reportToStderr, say, usageError} from './output.js'
import {pluginOption, pluginsOf} from './plugin.js'

interface Options {
  path: string
  to: string
  out: string
  plugin?: string | string[] | undefined
}

/** A whole release without its text: no format of records. */
const TEXT_FREE = 'text-free'

/** Formats that a plugin among the package's examples writes. */
const examples: Readonly<Record<string, string>> = {conll: 'conll.js', 'x-conll': 'conll.js'}

const exampleFor = (format: string): string =>
  Object.hasOwn(examples, format)
    ? ` An example of the package writes it: --to x-conll --plugin node_modules/khabar/examples/${examples[format]}.`
    : ''

export const exportCommand: Command<Options> = {
  examples: [['khabar export records.jsonl --to parquet -o records.parquet', 'writes one Parquet file']],
  builder: (yargs) =>
    yargs
      .positional('path', {
        type: 'string',
        demandOption: true,
        describe: 'Release folder, dataset folder (its newest release), or file of records (.jsonl)',
      })
      .option('to', {
        type: 'string',
        demandOption: true,
        requiresArg: true,
        describe: `The format: ${exporters.map(({format}) => format).join(', ')}, ${TEXT_FREE} (a release without its text), or that of a plugin`,
      })
      .option('plugin', pluginOption)
      .option('out', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        demandOption: true,
        describe: 'File to write (- for stdout); for csv (four tables) and text-free, a folder',
      }),
  async handler({path, to, out, plugin}) {
    if (to === TEXT_FREE) {
      const release = await releaseOf(path)
      const written = release !== undefined && (await writeTextFree(release, out, reportToStderr))
      if (!written) raiseExitCode(exitCodes.findings)
      return
    }
    const plugins = await pluginsOf(plugin)
    if (!plugins) return
    const all = [...exporters, ...pluginExporters(plugins)]
    const exporter = all.find(({format}) => format === to)
    if (!exporter || (out === '-' && exporter.shape === 'flat')) {
      const names = [...all.map(({format}) => format), TEXT_FREE]
      const near = nearestName(to, names)
      const example = exampleFor(to)
      const unknown = `there is no format ${to}; the formats are ${names.join(', ')}.${example || (near ? ` Did you mean ${near}?` : '')}`
      usageError(exporter ? `${to} has four tables: give a folder.` : unknown, 'export')
      return
    }
    const files = await recordFiles(path, reportToStderr)
    if (!files) return
    const write = (path: string) => exportRecords(files, exporter, path, reportToStderr)
    if (out === '-') return toStdout(write)
    const isFolder = exporter.shape === 'flat'
    const isThere = existsSync(out) && (!isFolder || readdirSync(out).length > 0)
    const articles = await write(out)
    const written = counted(isFolder ? Object.keys(tables).length : 1, 'file')
    say(
      `${out} written: ${written}, ${counted(articles, 'article')}${isThere ? ' (files of the same names were replaced)' : ''}`,
    )
  },
}

/** Writes a file by way of a temporary one: not every format can be written to a pipe. */
async function toStdout(write: (path: string) => Promise<number>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'khabar-'))
  try {
    const path = join(folder, 'out')
    await write(path)
    await pipeline(createReadStream(path), process.stdout, {end: false})
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
