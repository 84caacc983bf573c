import {createReadStream} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {exporters, exportRecords, recordFiles, releaseOf, writeTextFree} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {reportToStderr} from './output.js'

interface Options {
  path: string
  to: string
  out: string
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
        choices: [...exporters.map(({format}) => format), TEXT_FREE],
        demandOption: true,
        describe: 'The format',
      })
      .option('out', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        demandOption: true,
        describe: 'File to write, or - for stdout; a folder for csv, which has four tables, and for text-free',
      })
      .check(
        ({to, out}) =>
          out !== '-' ||
          exporters.find(({format}) => format === to)?.shape === 'nested' ||
          `${to} has several files: give a folder.`,
      )
      .example('$0 export records.jsonl --to parquet -o records.parquet', 'writes one Parquet file'),
  async handler({path, to, out}) {
    if (to === TEXT_FREE) {
      const release = await releaseOf(path)
      const written = release !== undefined && (await writeTextFree(release, out, reportToStderr))
      if (!written) raiseExitCode(exitCodes.findings)
      return
    }
    const files = await recordFiles(path, reportToStderr)
    if (!files) return
    if (out === '-') {
      await toStdout((path) => exportRecords(files, exporters.find(({format}) => format === to)!, path, reportToStderr))
      return
    }
    await exportRecords(files, exporters.find(({format}) => format === to)!, out, reportToStderr)
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
