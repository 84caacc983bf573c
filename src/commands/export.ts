import {createReadStream} from 'node:fs'
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
  writeTextFree,
} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {reportToStderr, usageError} from './output.js'
import {pluginOption, pluginsOf} from './plugin.js'

interface Options {
  path: string
  to: string
  out: string
  plugin?: string | string[] | undefined
}

/** A whole release without its text: no format of records. */
const TEXT_FREE = 'text-free'

export const exportCommand: Command<Options> = {
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
        describe: 'File to write, or - for stdout; a folder for csv, which has four tables, and for text-free',
      })
      .example('$0 export records.jsonl --to parquet -o records.parquet', 'writes one Parquet file'),
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
      const unknown = `there is no format ${to}; there are ${names.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`
      usageError(exporter ? `${to} has four tables: give a folder.` : unknown, 'export')
      return
    }
    const files = await recordFiles(path, reportToStderr)
    if (!files) return
    const write = (path: string) => exportRecords(files, exporter, path, reportToStderr)
    await (out === '-' ? toStdout(write) : write(out))
  },
}

/** Writes a file by way of a temporary one: not every format can be written to a pipe. */
async function toStdout(write: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'khabar-'))
  try {
    const path = join(folder, 'out')
    await write(path)
    await pipeline(createReadStream(path), process.stdout, {end: false})
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
