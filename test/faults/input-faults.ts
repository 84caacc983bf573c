import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Code} from '../../src/diagnostic/codes.js'
import {noMetadata} from '../../src/document/article.js'
import {createAnnotator} from '../../src/pipeline/annotate.js'
import {type RunBatch, runCarefully} from '../../src/pipeline/careful-run.js'
import {build} from '../../src/release/assemble/build.js'
import {validatePath} from '../../src/release/validate/validate-path.js'
import {configuration} from '../commands/dataset.js'
import {record} from '../readers/archive.js'
import {type Fault, findings, type Spot} from './fault.js'

const good = {id: 'good', text: 'شهردار کهن‌آباد از کاشت ۱۲۰۰ اصله نهال در بوستان‌های شهر خبر داد.'}
const line = (row: unknown) => `${JSON.stringify(row)}\n`

/** A raw file that a build reads beside a good one. */
function raw(
  code: Code,
  name: string,
  file: string,
  content: string | Buffer,
  spot: Spot = {},
  structure = 'none',
  fields?: Readonly<Record<string, string>>,
): Fault {
  return {
    code,
    name,
    spot: {file: `raw/${file}`, ...spot},
    find(folder) {
      mkdirSync(join(folder, 'raw'))
      writeFileSync(join(folder, 'raw', file), content)
      writeFileSync(join(folder, 'raw', 'good.jsonl'), line(good))
      const inputs = [{path: `raw/${file}`, ...(fields && {fields})}, {path: 'raw/good.jsonl'}]
      writeFileSync(join(folder, 'dataset.json'), JSON.stringify({...configuration, inputs, structure}))
      return findings((report) => build(folder, {jobs: 1}, report))
    },
  }
}

/** A page of cards, each a headline that leads to an item and its excerpt. */
const listing = `<!DOCTYPE html><meta charset=utf-8><title>خبرهای گلپر</title>${[1, 2, 3, 4]
  .map(
    (n) =>
      `<div class=card><h3><a href=/n/${n}>جشن انار در روستای کهنک برگزار شد</a></h3><p>مردم روستای کهنک دیروز جشن انار را در میدان روستا برگزار کردند و از مهمانان پذیرایی شد.</p></div>`,
  )
  .join('')}`

/** Flaws of what comes in. */
export const inputFaults: readonly Fault[] = [
  raw('input/invalid-utf8', 'a page in windows-1256', 'page.txt', Buffer.from([0xc8, 0xc7, 0xd1, 0xc7, 0xe4])),
  raw('input/too-large', 'a page of nine megabytes', 'page.txt', 'باران آمد. '.repeat(500_000)),
  raw('input/invalid-json', 'a line cut off', 'rows.jsonl', `${line({...good, id: 'a'})}{"id": "b", "te`, {line: 2}),
  raw('input/not-an-object', 'a line that is a list', 'rows.jsonl', line(['متن']), {line: 1}),
  raw(
    'input/already-annotated',
    'a record among the rows',
    'rows.jsonl',
    line({...good, id: 'a', schema_version: '1.2.0', offset_unit: 'code_point'}),
    {line: 1},
  ),
  raw('input/missing-field', 'a row without text', 'rows.jsonl', line({id: 'x', headline: 'تیتر'}), {line: 1}),
  raw(
    'input/missing-column',
    'a mapping with a misspelt column',
    'news.csv',
    'code,headline,content\n1,باران آمد,در کهن‌آباد دیروز باران آمد.\n',
    {},
    'none',
    {id: 'code', title: 'haedline', body: 'content'},
  ),
  raw(
    'input/guessed-fields',
    'a file without a mapping',
    'news.csv',
    'code,headline,content\n1,باران آمد,در کهن‌آباد دیروز باران آمد.\n',
  ),
  raw(
    'input/unused-columns',
    'a date in a column of another name',
    'news.csv',
    'id,title,text,day\n1,باران آمد,در کهن‌آباد دیروز باران آمد.,۱۴۰۲/۰۴/۱۲\n',
  ),
  raw(
    'input/no-body',
    'a body in a column of an unknown name',
    'news.csv',
    'id,title,abstract,prose\n1,باران آمد,در کهن‌آباد باران آمد.,در کهن‌آباد دیروز باران آمد و رودخانه بالا رفت و پل بسته شد.\n',
  ),
  {
    code: 'input/not-records',
    name: 'raw rows given to validate',
    spot: {file: 'news.csv'},
    find(folder) {
      const file = join(folder, 'news.csv')
      writeFileSync(file, 'id,text\n1,در کهن‌آباد دیروز باران آمد.\n')
      return findings((report) => validatePath(file, report))
    },
  },
  raw('input/invalid-id', 'an id with a line break', 'rows.jsonl', line({...good, id: 'a\nb'}), {line: 1}),
  raw('input/damaged-file', 'a Parquet file cut off', 'rows.parquet', 'PAR1 and no more'),
  raw('input/no-rows', 'XML of another kind', 'feed.xml', '<feed><title>باران</title></feed>'),
  raw('input/empty-file', 'a CSV file of no bytes', 'rows.csv', ''),
  raw('input/wrong-type', 'a text that is a number', 'rows.jsonl', line({id: 'x', text: 5}), {line: 1}),
  raw('input/invalid-csv', 'a row of more cells than the header', 'rows.csv', 'id,text\n1,باران آمد,و رفت\n', {
    line: 2,
  }),
  raw(
    'input/duplicate-id',
    'one id for two texts',
    'rows.jsonl',
    line(good) + line({...good, text: 'متن دیگری است.'}),
    {
      id: 'good',
    },
  ),
  raw('input/lone-surrogate', 'an emoji cut in two', 'rows.jsonl', '{"id": "x", "text": "باران \\ud83c آمد."}\n', {
    line: 1,
  }),
  raw(
    'input/unreadable-date',
    'a string that is not a date',
    'rows.jsonl',
    line({...good, id: 'x', published_at: 'دیروز عصر'}),
    {
      line: 1,
    },
  ),
  raw(
    'input/ambiguous-date',
    'a date of which each number may be the year',
    'rows.jsonl',
    line({...good, id: 'x', published_at: '03/02/19'}),
    {line: 1},
  ),
  raw(
    'input/guessed-date-order',
    'dates of which each may have the month first',
    'rows.jsonl',
    line({...good, id: 'x', published_at: '3/4/2021'}) + line({...good, id: 'y', published_at: '5/6/2021'}),
  ),
  raw(
    'input/control-character',
    'a NUL in the text',
    'rows.jsonl',
    line({id: 'x', text: 'باران\u0000 تهران را شست.'}),
    {
      id: 'x',
    },
  ),
  raw('article/empty', 'a page of white space', 'page.txt', ' \n\n '),
  raw(
    'article/not-found',
    'an error page that the server sent as a page',
    'page.txt',
    'صفحه مورد نظر یافت نشد\n',
    {},
    'news',
  ),
  raw('article/listing', 'the page of a section', 'page.html', listing, {}, 'news'),
  raw(
    'article/not-persian',
    'a page in English',
    'page.txt',
    'The city council of a small town in the north has said that it will plant trees in all of its parks this spring.\n'.repeat(
      4,
    ),
    {},
    'news',
  ),
  raw('input/damaged-compression', 'a packed page cut off', 'page.txt.gz', gzipSync(good.text).subarray(0, 40)),
  raw('input/broken-record', 'a record longer than its archive', 'crawl.warc', record('response', {}, 'HTTP/1.1', 500)),
  raw('input/unsupported-compression', 'a page compressed with bzip2', 'page.txt', 'BZh91AY&SY and no more'),
  raw('input/unknown-format', 'a file of no known kind', 'page.docx', 'x'),
  {
    code: 'input/unreadable',
    name: 'a path that is not there',
    spot: {file: 'nothing'},
    find: (folder) => findings((report) => validatePath(join(folder, 'nothing'), report)),
  },
  {
    code: 'article/rejected',
    name: 'a refused article where records are expected',
    spot: {file: 'records.jsonl', line: 1, id: 'x'},
    find(folder) {
      const file = join(folder, 'records.jsonl')
      writeFileSync(file, line({id: 'x', rejected: [{code: 'article/empty', severity: 'error', message: 'x'}]}))
      return findings((report) => validatePath(file, report))
    },
  },
]

const article = {id: 'page', raw: 'باران آمد.', metadata: {...noMetadata, file: 'raw/page.txt'}}

const endless: RunBatch = (_, signal, started) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')))
    started()
  })

/** What the world does to an article: a bug that it brings to light, a worker that does not end, one that dies. */
export const runFaults: readonly Fault[] = [
  {
    code: 'article/failed',
    name: 'a stage that throws',
    spot: {file: 'raw/page.txt', id: 'page'},
    find: () =>
      Promise.resolve(
        createAnnotator(function readLead() {
          throw new TypeError('lead is undefined')
        }, {})(article).diagnostics,
      ),
  },
  {
    code: 'article/too-slow',
    name: 'a worker that does not end',
    spot: {file: 'raw/page.txt', id: 'page'},
    find: async () => (await runCarefully([article], endless, 0.01))[0]!.diagnostics,
  },
  {
    code: 'article/worker-died',
    name: 'a worker that runs out of memory',
    spot: {file: 'raw/page.txt', id: 'page'},
    find: async () =>
      (
        await runCarefully([article], function annotateBatch() {
          return Promise.reject(new RangeError('Worker terminated due to reaching memory limit: JS heap out of memory'))
        })
      )[0]!.diagnostics,
  },
]
