import {writeFile} from 'node:fs/promises'
import {
  type ArticleRecord,
  type Hit,
  hitFormats,
  hitsIn,
  parseQuery,
  type Query,
  QueryError,
  recordFiles,
  sealedRecordsIn,
  titleOf,
  viewPage,
} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {counted, reportToStderr, say, writeOut} from './output.js'

interface Options {
  path: string
  query: string
  format: string
  out?: string | undefined
}

/** Articles that a page of hits shows at the most. */
const PAGE_LIMIT = 1000

/** Subjects that ask for the date of publication. */
const DATES: ReadonlySet<string> = new Set(['published', 'year'])

export const find: Command<Options> = {
  examples: [
    ['khabar find my-news "money > 1e12 IRR"', 'amounts above 10¹² rials'],
    ['khabar find records.jsonl "PER & percent >= 50"', 'percentages in articles that name a person'],
  ],
  builder: (yargs) =>
    yargs
      .positional('path', {
        type: 'string',
        demandOption: true,
        describe: 'Release folder, dataset folder (its newest release), or file of records (.jsonl)',
      })
      .positional('query', {
        type: 'string',
        demandOption: true,
        describe: 'Conditions joined by &, for example: money > 1e12 IRR & item ~ "…" & year = 1402',
      })
      .option('format', {
        choices: [...hitFormats.map(({format}) => format), 'html'],
        default: 'text',
        describe: 'text: one line per hit; jsonl: JSON lines; html: a page as from khabar view',
      })
      .option('out', {alias: 'o', type: 'string', requiresArg: true, describe: 'File to write; stdout by default'}),
  async handler({path, query: asked, format, out}) {
    const query = readQuery(asked)
    if (!query) return
    const files = await recordFiles(path, reportToStderr)
    if (!files) return
    let hits = 0
    let articles = 0
    let all = 0
    let dated = 0
    const found = async function* (): AsyncGenerator<readonly [ArticleRecord, readonly Hit[]]> {
      for await (const record of sealedRecordsIn(files, reportToStderr)) {
        all++
        if (record.published_at !== null) dated++
        const own = [...hitsIn(record, query)]
        if (own.length === 0) continue
        hits += own.length
        articles++
        yield [record, own]
      }
    }
    const pieces = format === 'html' ? pageOf(found(), `${await titleOf(path)}: ${asked}`) : linesOf(found(), format)
    if (out === undefined || out === '-') await writeOut(pieces)
    else await writeFile(out, pieces)
    say(`${counted(hits, 'hit')} in ${articles} of ${counted(all, 'article')}`)
    const asksDate = query.some(({about, subject}) => about === 'article' && DATES.has(subject))
    if (asksDate && all > 0 && dated === 0)
      say('No article has a date of publication, so no condition on published or year holds.')
  },
}

function readQuery(asked: string): Query | undefined {
  try {
    return parseQuery(asked)
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    process.stderr.write(
      `khabar: query, column ${error.at + 1}: ${error.message}.\n  ${asked}\n  ${' '.repeat(error.at)}^\n`,
    )
    raiseExitCode(exitCodes.usage)
    return undefined
  }
}

type Found = AsyncIterable<readonly [ArticleRecord, readonly Hit[]]>

async function* linesOf(found: Found, format: string): AsyncGenerator<string> {
  const {print} = hitFormats.find((known) => known.format === format)!
  for await (const [, hits] of found) for (const hit of hits) yield print(hit)
}

async function* pageOf(found: Found, title: string): AsyncGenerator<string> {
  const records = async function* () {
    for await (const [record] of found) yield record
  }
  const {html} = await viewPage(records(), {title, limit: PAGE_LIMIT})
  yield html
}
