import {rehydrate as putTextBack, visibleLine} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {counted, reportToStderr} from './output.js'

interface Options {
  release: string
  from: string
  out: string
  jobs?: number | undefined
  'allow-missing': boolean
}

export const rehydrate: Command<Options> = {
  examples: [
    [
      'khabar rehydrate news-1.0.0.text-free --from pages -o news-1.0.0',
      'restores the text and verifies every offset and checksum',
    ],
  ],
  builder: (yargs) =>
    yargs
      .positional('release', {type: 'string', demandOption: true, describe: 'Folder of a release without text'})
      .option('from', {
        type: 'string',
        demandOption: true,
        describe: 'Folder of your copies: raw files, or other files that khabar can read',
      })
      .option('out', {alias: 'o', type: 'string', demandOption: true, describe: 'Folder to write; it must not exist'})
      .option('jobs', {type: 'number', describe: 'Number of worker threads; by default, the number of processors'})
      .option('allow-missing', {
        type: 'boolean',
        default: false,
        describe: 'Write the records whose copies were found even if others are missing',
      })
      .check(
        ({jobs}) => jobs === undefined || (Number.isInteger(jobs) && jobs > 0) || '--jobs must be a positive integer.',
      ),
  async handler({release, from, out, jobs, 'allow-missing': allowMissing}) {
    const done = await putTextBack(
      release,
      from,
      out,
      {allowMissing, ...(jobs !== undefined && {jobs})},
      reportToStderr,
    )
    if (!done) {
      raiseExitCode(exitCodes.findings)
      return
    }
    const {status, proved, articles} = done
    const what = {
      release: `${out}  the release with text, byte for byte`,
      records: `${out}/records.jsonl  the records whose copies were found`,
      refused: 'nothing was written',
    }[status]
    process.stdout.write(`${visibleLine(what)}\n${proved} of ${counted(articles, 'article')} verified\n`)
    if (status === 'refused') raiseExitCode(exitCodes.findings)
  },
}
