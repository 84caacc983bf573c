import {writeFile} from 'node:fs/promises'
import {type ArticleRecord, recordFiles, sealedRecordsIn, titleOf, viewPage} from '../index.js'
import type {Command} from './command.js'
import {counted, reportToStderr, say, sizeText} from './output.js'

interface Options {
  path: string
  out: string
  against?: string | undefined
  limit: number
}

/** A page of more articles is slow to open. */
const LIMIT = 1000

export const view: Command<Options> = {
  examples: [
    ['khabar view my-news -o my-news.html', 'shows the newest release'],
    ['khabar view predicted.jsonl --against gold.jsonl -o errors.html', 'shows disagreements'],
  ],
  builder: (yargs) =>
    yargs
      .positional('path', {
        type: 'string',
        demandOption: true,
        describe: 'Release folder, dataset folder (its newest release), or file of records (.jsonl)',
      })
      .option('out', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        demandOption: true,
        describe: 'File to write (.html); - for stdout',
      })
      .option('against', {
        type: 'string',
        describe: 'Another version of the same articles (release or records); differences are marked',
      })
      .option('limit', {type: 'number', default: LIMIT, describe: 'Maximum number of articles on the page'})
      .check(({limit}) => (Number.isInteger(limit) && limit > 0) || '--limit must be a positive integer.'),
  async handler({path, out, against, limit}) {
    const files = await recordFiles(path, reportToStderr)
    const otherFiles = against === undefined ? [] : await recordFiles(against, reportToStderr)
    if (!files || !otherFiles) return
    const others = new Map<string, ArticleRecord>()
    for await (const record of sealedRecordsIn(otherFiles, reportToStderr)) others.set(record.id, record)
    const options = {title: await titleOf(path), limit, ...(against !== undefined && {against: others})}
    const {html, shown, left} = await viewPage(sealedRecordsIn(files, reportToStderr), options)
    if (out === '-') process.stdout.write(html)
    else await writeFile(out, html)
    if (out !== '-') say(`${out} written (${sizeText(Buffer.byteLength(html))})`)
    say(`${counted(shown, 'article')} shown${left > 0 ? `, ${left} left out (raise --limit to show more)` : ''}`)
  },
}
