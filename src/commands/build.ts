import {basename} from 'node:path'
import type {CommandModule} from 'yargs'
import {build as buildRelease, type Report, rejectedFile} from '../index.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {progressLine, reportToStderr} from './output.js'

interface Options {
  dir: string
  jobs?: number | undefined
}

/** A build that cannot begin, because of dataset.json or of the release that exists, is a matter of configuration. */
const report: Report = (found) => {
  const {code, severity, place} = found
  const configuration =
    basename(place?.file ?? '') === 'dataset.json' || code === 'release/exists' || code === 'release/locked'
  if (severity === 'error' && configuration && code !== 'input/unreadable') raiseExitCode(exitCodes.usage)
  reportToStderr(found)
}

export const build: CommandModule<object, Options> = {
  command: 'build <dir>',
  describe: 'A folder with dataset.json in, a validated release folder out',
  builder: (yargs) =>
    yargs
      .positional('dir', {
        type: 'string',
        demandOption: true,
        describe: 'Folder of the dataset: dataset.json and its raw files',
      })
      .option('jobs', {
        type: 'number',
        describe: 'Worker threads; as many as processors if absent. The release is the same for any number',
      })
      .check(
        ({jobs}) => jobs === undefined || (Number.isInteger(jobs) && jobs > 0) || '--jobs must be a positive integer.',
      )
      .example('$0 build datasets/sample', 'makes datasets/sample/releases/<version>/'),
  async handler({dir, jobs}) {
    const progress = progressLine('articles')
    const built = await buildRelease(dir, {progress: progress.show, ...(jobs !== undefined && {jobs})}, report)
    progress.clear()
    if (!built) {
      raiseExitCode(exitCodes.findings)
      return
    }
    const {status, path, manifest} = built
    const {total, train, validation, test} = manifest.counts
    const verdict = status === 'built' ? 'built and valid' : 'unchanged: the release exists with the same content'
    process.stdout.write(`${path}  ${verdict}\n`)
    process.stdout.write(
      `${total.articles} articles (train ${train.articles}, validation ${validation.articles}, test ${test.articles}), ` +
        `${total.sentences} sentences, ${total.tokens} tokens, ${total.entities} entities, ${total.facts} facts\n`,
    )
    for (const {reason, count} of manifest.dropped)
      process.stdout.write(`${count} left out: ${reason} (see ${dir}/${rejectedFile})\n`)
  },
}
