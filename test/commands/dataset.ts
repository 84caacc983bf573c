import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {jsonLines, temporaryFolder} from './khabar.js'

const topics = [
  'جاده',
  'بیمارستان',
  'مدرسه',
  'ورزشگاه',
  'کتابخانه',
  'پل',
  'سد',
  'بوستان',
  'نیروگاه',
  'بازار',
  'موزه',
  'ایستگاه',
]

/** One of any number of rows, no two of them alike. */
export const article = (k: number) => ({
  code: k,
  headline: `ساخت ${topics[k % topics.length]} شماره ${k} آغاز شد`,
  body: [
    `مدیرکل راه استان فرضی گفت: ساخت ${topics[k % topics.length]} شماره ${k} با اعتبار ${k + 2} میلیارد تومان آغاز شد.`,
    `به گفته وی ${k + 3} درصد کار تا پایان امسال انجام می‌شود و ${k + 11} نفر در آن به کار گرفته شده‌اند.`,
  ],
})

/** dataset.json of those rows. */
export const configuration = {
  name: 'made-for-a-test',
  title: 'Made for a test',
  description: 'Rows composed in the test itself.',
  version: '1.0.0',
  license: 'CC0-1.0',
  creators: [{name: 'A test'}],
  inputs: [{path: 'raw/*.jsonl', source: 'made', fields: {id: 'code', title: 'headline', paragraphs: 'body'}}],
  splits: {seed: 7, ratios: {train: 0.6, validation: 0.2, test: 0.2}},
}

/** A dataset folder of so many rows. */
export function dataset(
  rows: unknown[] = Array.from({length: 40}, (_, k) => article(k)),
  changes: object = {},
  folder = temporaryFolder(),
): string {
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify({...configuration, ...changes}))
  mkdirSync(join(folder, 'raw'), {recursive: true})
  writeFileSync(join(folder, 'raw', 'rows.jsonl'), jsonLines(...rows))
  return folder
}
