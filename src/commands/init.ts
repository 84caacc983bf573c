import {type Initialized, initDataset, visibleLine} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {counted, isQuiet, reportToStderr} from './output.js'

interface Options {
  dir: string
  date?: string | undefined
  from?: string | undefined
}

export const init: Command<Options> = {
  examples: [['khabar init my-news', 'then: khabar build my-news']],
  builder: (yargs) =>
    yargs
      .positional('dir', {
        type: 'string',
        default: '.',
        describe: 'Folder of the dataset; created if it does not exist',
      })
      .option('date', {type: 'string', describe: 'Day of publication, such as 2026-03-21; today by default'})
      .option('from', {
        type: 'string',
        describe: 'Folder of your files; they are copied into raw/ and listed in dataset.json',
      }),
  async handler({dir, date = new Date().toISOString().slice(0, 10), from}) {
    const made = await initDataset(dir, {date, ...(from !== undefined && {from})}, reportToStderr)
    if (!made) {
      raiseExitCode(exitCodes.usage)
      return
    }
    if (!isQuiet) for (const line of lines(made, dir)) process.stdout.write(`${visibleLine(line)}\n`)
  },
}

/** Files without a reader that are named. */
const NAMED = 5

/** What was written, what was found and is read, what is not, and what comes next. */
function* lines({written, inputs, found, unread, archives, hasExample}: Initialized, dir: string): Generator<string> {
  yield* written
  yield ''
  if (hasExample) {
    yield `No pages or rows were found in ${dir}, so an example page was written: raw/example.txt.`
    yield `Replace it with your own files in ${dir}/raw (.txt, .html, .jsonl, .csv);`
    yield 'for another folder or format, change the path in "inputs" of dataset.json.'
  } else {
    yield `Found in ${dir} and added to "inputs" of dataset.json:`
    const width = Math.max(...inputs.map(({path}) => path.length))
    for (const [i, {path, fields, encoding}] of inputs.entries()) {
      const {files, unused} = found[i]!
      yield `  ${path.padEnd(width)}  ${counted(files, 'file')}${encoding ? `, ${encoding}` : ''}${fields ? `: ${mappingText(fields)}` : ''}`
      if (unused !== null) yield `  ${' '.repeat(width)}  ${unused}`
    }
  }
  if (unread.length > 0) {
    const more = unread.length > NAMED ? ` and ${unread.length - NAMED} more` : ''
    yield `Left out, because khabar has no reader for ${unread.length === 1 ? 'it' : 'them'}: ${unread.slice(0, NAMED).join(', ')}${more}.`
  }
  if (archives.length > 0) {
    const [first] = archives
    const more = archives.length > NAMED ? ` and ${archives.length - NAMED} more` : ''
    yield `Left out, because archives beside the raw files are rarely articles: ${archives.slice(0, NAMED).join(', ')}${more}.`
    yield `To read one, add {"path": ${JSON.stringify(first)}} to "inputs" of dataset.json.`
  }
  yield ''
  yield 'Next: replace the placeholders in dataset.json. Its "license", CC-BY-4.0, is also only an example: choose'
  yield 'one that your rights to the texts allow. Then run'
  yield `  npx khabar build --dry-run ${dir}    reports what would be read and what would be refused`
  yield `  npx khabar build ${dir}              builds the release`
}

const mappingText = (fields: object): string =>
  Object.entries(fields)
    .map(([field, column]) => (field === column ? field : `${field} from ${column}`))
    .join(', ')
