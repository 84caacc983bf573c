import {initDataset} from '../index.js'
import type {Command} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {reportToStderr} from './output.js'

interface Options {
  dir: string
  date?: string | undefined
  from?: string | undefined
}

export const init: Command<Options> = {
  builder: (yargs) =>
    yargs
      .positional('dir', {
        type: 'string',
        default: '.',
        describe: 'Folder of the dataset; created if it does not exist',
      })
      .option('date', {type: 'string', describe: 'Day of publication, 2026-03-21; today if absent'})
      .option('from', {
        type: 'string',
        describe: 'Folder of your files: they are copied into raw/, and dataset.json is written for them',
      })
      .example('$0 init my-news', 'then: khabar build my-news'),
  async handler({dir, date = new Date().toISOString().slice(0, 10), from}) {
    const written = await initDataset(dir, {date, ...(from !== undefined && {from})}, reportToStderr)
    if (!written) {
      raiseExitCode(exitCodes.usage)
      return
    }
    for (const file of written) process.stdout.write(`${file}\n`)
    process.stdout.write(
      `\nNext: ${from === undefined && written.some((file) => file.includes('raw/')) ? `put your pages into ${dir}/raw, ` : ''}replace the placeholders in dataset.json, and run\n  npx khabar build ${dir}\n`,
    )
  },
}
