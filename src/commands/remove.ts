import {removeArticles, visibleLine} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {counted, reportToStderr} from './output.js'

interface Options {
  dataset: string
  id?: string[] | undefined
  url?: string[] | undefined
  reason: string
  date?: string | undefined
  'dry-run': boolean
  force: boolean
}

export const remove: Command<Options> = {
  examples: [['khabar remove my-news --id a17 --reason "asked by the author"', 'then: khabar build my-news --bump']],
  builder: (yargs) =>
    yargs
      .positional('dataset', {type: 'string', demandOption: true, describe: 'Folder with dataset.json'})
      .option('id', {type: 'string', array: true, describe: 'Full ids of articles, as in the records (raw/pol/1)'})
      .option('url', {type: 'string', array: true, describe: 'URLs of articles (url or canonical_url)'})
      .option('reason', {
        type: 'string',
        demandOption: true,
        describe: 'Reason; stored in takedown.jsonl, never in a release',
      })
      .option('date', {type: 'string', describe: 'Day of the removal, such as 2026-03-21; today by default'})
      .option('dry-run', {type: 'boolean', default: false, describe: 'Report what would be added to the takedown list'})
      .option('force', {type: 'boolean', default: false, describe: 'Also accept articles that are in no release'})
      .check(({id, url}) => (id ?? []).length + (url ?? []).length > 0 || 'Give an article: --id or --url.')
      .check(({reason}) => reason.trim() !== '' || '--reason must say something.')
      .check(({date}) => date === undefined || /^\d{4}-\d{2}-\d{2}$/.test(date) || '--date must be a day, 2026-03-21.'),
  async handler({dataset, id = [], url = [], reason, date, force, ...options}) {
    const dryRun = options['dry-run']
    const day = date ?? new Date().toISOString().slice(0, 10)
    const removal = await removeArticles(
      dataset,
      {ids: id, urls: url, reason, date: day, force, dryRun},
      reportToStderr,
    )
    if (!removal) {
      raiseExitCode(exitCodes.findings)
      return
    }
    const say = (line: string) => process.stdout.write(`${visibleLine(line)}\n`)
    const {entries, releases, reprints} = removal
    for (const {id, urls} of entries) say(`${id ?? urls[0]}  ${dryRun ? 'would be' : 'is'} on the takedown list`)
    if (entries.length === 0) return
    if (releases.length > 0)
      say(
        `${counted(releases.length, 'release')} still contain${releases.length === 1 ? 's' : ''} it: ${releases.join(', ')}. Delete or replace what you have published.`,
      )
    if (reprints.length > 0) say(`near-duplicates that stay: ${reprints.join(', ')}`)
    if (!dryRun) say(`Next: khabar build ${dataset} --bump (a removal is a major step)`)
  },
}
