import {existsSync} from 'node:fs'
import {basename} from 'node:path'
import {
  type Built,
  build as buildRelease,
  type Code,
  codes,
  type Report,
  rejectedFile,
  summaryOf,
  visibleLine,
  writeTextFree,
} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {counted, isQuiet, note, reportToStderr} from './output.js'
import {progressBar} from './progress.js'
import {timeLimitHelp} from './time-limit.js'

interface Options {
  dir: string
  jobs?: number | undefined
  'time-limit'?: number | undefined
  'dry-run': boolean
  draft: boolean
  bump: boolean
  'text-free': boolean
  'allow-missing': boolean
  'follow-links': boolean
  cache: boolean
  'base-url'?: string | undefined
}

/** Codes of a build that cannot begin, besides those of dataset.json. */
const cannotBegin: ReadonlySet<string> = new Set(['release/exists', 'release/locked', 'release/below-newest'])

/** A build that cannot begin, because of dataset.json or of the release that exists, is a matter of configuration. */
const report: Report = (found) => {
  const {code, severity, place} = found
  const configuration = basename(place?.file ?? '') === 'dataset.json' || cannotBegin.has(code)
  if (severity === 'error' && configuration && code !== 'input/unreadable') raiseExitCode(exitCodes.usage)
  reportToStderr(found)
}

/** The command `khabar build`. */
export const build: Command<Options> = {
  examples: [
    ['khabar build --draft my-news', 'writes my-news/releases/<version>.draft/, which can be built again'],
    ['khabar build my-news', 'writes my-news/releases/<version>/'],
    ['khabar build --dry-run my-news', 'reports what a release would contain'],
  ],
  builder: (yargs) =>
    yargs
      .positional('dir', {
        type: 'string',
        demandOption: true,
        describe: 'Folder of the dataset: dataset.json and its raw files',
      })
      .option('time-limit', {type: 'number', describe: timeLimitHelp})
      .check(({'time-limit': limit}) => limit === undefined || limit > 0 || '--time-limit must be a positive number.')
      .option('jobs', {
        type: 'number',
        describe: 'Number of worker threads; by default, the number of processors. The release does not depend on it',
      })
      .option('dry-run', {
        type: 'boolean',
        default: false,
        describe: 'Report what would be read, refused, split and changed; write nothing',
      })
      .option('draft', {
        type: 'boolean',
        default: false,
        describe: 'Write releases/<version>.draft instead of a release; the next draft replaces it',
      })
      .option('bump', {
        type: 'boolean',
        default: false,
        describe: 'Raise the version as the change requires, and write it to dataset.json',
      })
      .option('text-free', {
        type: 'boolean',
        default: false,
        describe: 'Also write releases/<version>.text-free: the release without its text',
      })
      .option('allow-missing', {
        type: 'boolean',
        default: false,
        describe: 'Build even if inputs are missing or cannot be read',
      })
      .option('cache', {
        type: 'boolean',
        default: true,
        describe: 'Reuse unchanged articles from the last build (.khabar/); --no-cache annotates all articles again',
      })
      .option('follow-links', {
        type: 'boolean',
        default: false,
        describe: 'Follow symbolic links to outside the folder',
      })
      .option('base-url', {
        type: 'string',
        describe:
          'URL of the folder from which the release can be downloaded; {version} is replaced with the version. Overrides base_url in dataset.json',
      })
      .check(
        ({'base-url': address}) =>
          address === undefined || /^https?:\/\/\S+$/.test(address) || '--base-url must be an address: https://…',
      )
      .check(
        ({jobs}) => jobs === undefined || (Number.isInteger(jobs) && jobs > 0) || '--jobs must be a positive integer.',
      ),
  async handler({dir, jobs, 'time-limit': timeLimit, draft, bump, ...options}) {
    const progress = await progressBar('articles')
    let done = 0
    const built = await buildRelease(
      dir,
      {
        draft,
        bump,
        dryRun: options['dry-run'],
        allowMissing: options['allow-missing'],
        followLinks: options['follow-links'],
        noCache: !options.cache,
        ...(options['base-url'] !== undefined && {baseUrl: options['base-url']}),
        progress(articles, read, total) {
          if (done === 0) progress.expect(total)
          progress.done(read - done)
          done = read
          progress.count(articles)
        },
        ...(jobs !== undefined && {jobs}),
        ...(timeLimit !== undefined && {timeLimit}),
      },
      report,
    )
    progress.clear()
    if (!built) {
      raiseExitCode(exitCodes.findings)
      return
    }
    const {status} = built
    const print = (line: string) => {
      if (!isQuiet) process.stdout.write(`${visibleLine(line)}\n`)
    }
    for (const line of lines(built, dir)) print(line)
    if (options['text-free'] && (status === 'built' || status === 'unchanged')) {
      const out = `${built.path}.text-free`
      if (status === 'unchanged' && existsSync(out)) print(`${out}  unchanged`)
      else if (!(await writeTextFree(built.path, out, report))) raiseExitCode(exitCodes.findings)
      else print(`${out}  the release without text`)
    }
    note(`done in ${progress.seconds().toFixed(1)} s`)
  },
}

const verdicts: Readonly<Record<Built['status'], string>> = {
  built: 'built and valid',
  draft: 'draft, built and valid',
  'dry-run': 'dry run, nothing written',
  unchanged: 'unchanged: this release already exists with the same content',
}

/**
 * How many articles were refused, of all that came in, and how many files: the release without them is valid, and the exit code is
 * that of findings.
 */
function refusals({counts, dropped}: Built['manifest']): string {
  const sum = (some: typeof dropped) => some.reduce((all, {count}) => all + count, 0)
  const refused = dropped.filter(({reason}) => pageOf(reason)?.severity === 'error')
  const files = sum(refused.filter(({reason}) => pageOf(reason)?.isOfFile))
  const articles = sum(refused) - files
  const all = counted(counts.total.articles + sum(dropped) - files, 'article')
  const parts = [
    ...(articles > 0 ? [`${articles} of ${all} refused`] : []),
    ...(files > 0 ? [`${counted(files, 'file')} not read, or only in part`] : []),
  ]
  return parts.length === 0 ? '' : `; ${parts.join('; ')} (exit code ${exitCodes.findings})`
}

const pageOf = (reason: string) => (Object.hasOwn(codes, reason) ? codes[reason as Code] : undefined)

function* lines({status, path, manifest, difference}: Built, dir: string): Generator<string> {
  const {counts, dropped} = manifest
  const {total, train, validation, test} = counts
  yield `${path}  ${verdicts[status]}${refusals(manifest)}`
  yield `${counted(total.articles, 'article')} (train ${train.articles}, validation ${validation.articles}, test ${test.articles}), ${counted(total.sentences, 'sentence')}, ${counted(total.tokens, 'token')}, ${counted(total.entities, 'entity', 'entities')}, ${counted(total.facts, 'fact')}`
  if (dropped.length > 0) {
    const where = status === 'dry-run' ? '' : ` (see ${dir}/${rejectedFile})`
    yield `left out: ${dropped.map(({reason, count}) => `${count} ${reason}`).join(', ')}${where}`
  }
  if (manifest.previous && difference)
    yield `since ${manifest.previous.version}: ${summaryOf(difference)} (${difference.step === 'none' ? 'no step' : `${difference.step} step`})`
}
