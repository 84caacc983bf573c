import {parquetFile} from './parquet-file.js'

const title = 'پل تازهٔ رودبار باز شد'
const text = 'شهردار رودبار امروز پل تازهٔ شهر را گشود.\nاین پل ۱۲۰ متر درازا دارد.'
const url = 'https://news.example/1'
const line = (row: object) => `${JSON.stringify(row)}\n`
const column = (name: string, ...data: string[]) => ({name, data, type: 'STRING' as const})

/** What an article should have: metadata by name, and the text of its title. */
interface Expected {
  readonly id?: string
  readonly title?: string
  readonly body?: string
  readonly metadata?: object
}

/** For each preset a file of the form in which the corpus is published; the content is composed. */
const composed: Readonly<Record<string, {file: string; content: string | Uint8Array; expected: Expected}[]>> = {
  tlpc: [
    {
      file: 'news.example/1402-07-14/a.json',
      content: JSON.stringify({
        url,
        category: {original: 'استان‌ها/گیلان', textType: 'Formal', major: 'News', minor: 'Local'},
        date: '1402-07-14',
        aboveTitle: 'با حضور استاندار:',
        title,
        content: [
          {type: 'h2', text: 'پل'},
          {type: 'p', text},
          {type: 'ilink', text: 'پیوند', ref: url},
        ],
        tags: ['پل', 'رودبار'],
        images: [{src: 'https://news.example/1.jpg'}],
      }),
      expected: {
        id: url,
        title,
        body: text,
        metadata: {
          publishedAt: '2023-10-06',
          category: ['استان‌ها', 'گیلان'],
          tags: ['پل', 'رودبار'],
          images: [{url: 'https://news.example/1.jpg', caption: null}],
          license: 'CC-BY-NC-SA-4.0',
        },
      },
    },
  ],
  isna: [
    {
      file: 'isna.parquet',
      content: parquetFile([
        column('TEXT', text),
        column('SOURCE', 'isna'),
        column('METADATA', JSON.stringify({title, link: url, language: 'fa', 'jalali-time': '۱۴۰۲-۰۷-۱۴ ۱۰:۲۰'})),
      ]),
      expected: {
        id: url,
        title,
        body: text,
        metadata: {url, publishedAt: '2023-10-06T10:20+03:30', sourceName: 'isna'},
      },
    },
    {
      file: 'isna.csv',
      content: `title,shortlink,time,service,news_id,reporter,managers,body\n${title},${url},۱۴ مهر ۱۴۰۲ / ۱۰:۲۰,استان‌ها,140207141,نگار صبوری,,"${text}"\n`,
      expected: {
        id: '140207141',
        title,
        body: text,
        metadata: {publishedAt: '2023-10-06T10:20+03:30', category: ['استان‌ها'], authors: ['نگار صبوری']},
      },
    },
  ],
  tasnim: [
    {
      file: 'tasnim.csv',
      content: `category,title,abstract,body,time\nاستان‌ها,${title},پل پس از دو سال باز شد.,"${text}",چهاردهم مهر ۱۴۰۲\n`,
      expected: {title, body: text, metadata: {publishedAt: '2023-10-06', category: ['استان‌ها']}},
    },
  ],
  asriran: [
    {
      file: 'asriran.csv',
      content: `title,shortlink,time,service,subgroup,abstract,body\n${title},${url},۱۰:۲۰ - ۱۴ مهر ۱۴۰۲,اجتماعی,شهر,,"${text}"\n`,
      expected: {title, body: text, metadata: {url, publishedAt: '2023-10-06T10:20+03:30', category: ['اجتماعی']}},
    },
  ],
  'pn-summary': [
    {
      file: 'train.csv',
      content: `id\ttitle\tarticle\tsummary\tcategory\tcategories\tnetwork\tlink\nab1\t${title}\t${text.replace('\n', ' [n] ')}\tپل باز شد.\tSociety\tجامعه+شهر\tShana\t${url}\n`,
      expected: {
        id: 'ab1',
        title,
        body: text,
        metadata: {summary: 'پل باز شد.', category: ['جامعه', 'شهر'], agency: 'Shana', license: 'MIT'},
      },
    },
  ],
  mirastext: [
    {
      file: 'MirasText.txt',
      content: `${text.replace('\n', ' ')} *** ['پل باز شد.'] *** ['پل', 'رودبار'] *** ['${title}'] *** news.example *** ${url}\n`,
      expected: {
        title,
        metadata: {url, sourceName: 'news.example', summary: 'پل باز شد.', tags: ['پل', 'رودبار']},
      },
    },
  ],
  hamshahri1: [
    {file: '2003/HAM2-820714-001.ham', content: `${title}\n${text}\n`, expected: {id: '2003/HAM2-820714-001'}},
  ],
  hamshahri2: [
    {
      file: 'HAM2-031006.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE HAMSHAHRI2 SYSTEM "hamshahri.dtd">\n<HAMSHAHRI2>\n<DOC>\n<DOCID>HAM2-1</DOCID>\n<DATE calender="Western">2023-10-06</DATE>\n<DATE calender="Persian">1402/07/14</DATE>\n<CAT xml:lang="fa">شهر</CAT>\n<CAT xml:lang="en">City</CAT>\n<TITLE>\n<![CDATA[پل تازهٔ\nرودبار باز شد]]>\n</TITLE>\n<TEXT><IMAGE>a.jpg</IMAGE><![CDATA[${text}]]></TEXT>\n</DOC>\n</HAMSHAHRI2>`,
      expected: {id: 'HAM2-1', title, body: text, metadata: {publishedAt: '2023-10-06', category: ['شهر']}},
    },
  ],
  persica: [
    {
      file: 'persica.csv',
      content: `843656,\r\n${title},\r\n${text.replace('\n', ' ')},\r\n1385/5/9,\r\n10:20,\r\nآموزشي,\r\nآموزشي\r\n`,
      expected: {id: '843656', title, metadata: {publishedAt: '2006-07-31', category: ['آموزشي']}},
    },
  ],
  tnews: [
    {
      file: '20140923.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>\n<TNews><COPYRIGHT>all</COPYRIGHT></TNews>\n<NEWS><NEWSID>14</NEWSID><URL><![CDATA[${url}]]></URL><UTCDATE>2014-09-23T03:48:23.977</UTCDATE><CATEGORY>شهر</CATEGORY><PRETITLE><![CDATA[]]></PRETITLE><TITLE><![CDATA[${title}]]></TITLE><BRIEF>پل & راه</BRIEF><DESCRIPTION><![CDATA[${text}]]></DESCRIPTION></NEWS>`,
      expected: {id: '14', title, body: text, metadata: {publishedAt: '2014-09-23T03:48:23Z', category: ['شهر']}},
    },
  ],
  'xlsum-fa': [
    {
      file: 'persian_train.jsonl',
      content: line({id: 'world-1', url, title, summary: 'پل باز شد.', text}),
      expected: {id: 'world-1', title, body: text, metadata: {summary: 'پل باز شد.'}},
    },
  ],
  fineweb2: [
    {
      file: '000_00000.parquet',
      content: parquetFile([
        column('text', text),
        column('id', '<urn:uuid:1>'),
        column('url', url),
        column('date', '2020-01-01T00:00:00Z'),
      ]),
      expected: {id: '<urn:uuid:1>', body: text, metadata: {url, publishedAt: null}},
    },
  ],
  culturax: [
    {
      file: 'fa_part_00000.parquet',
      content: parquetFile([
        column('text', text),
        column('timestamp', '2020/01/01 00:00:00'),
        column('url', url),
        column('source', 'mC4'),
      ]),
      expected: {body: text, metadata: {url, publishedAt: null, sourceName: 'mC4'}},
    },
  ],
  hplt: [
    {
      file: '1.jsonl',
      content: line({f: 'x', u: url, ts: '2020-01-01T00:00:00Z', text, id: 'h1'}),
      expected: {id: 'h1', body: text, metadata: {url}},
    },
  ],
  oscar: [
    {
      file: 'fa_meta.jsonl',
      content: line({
        content: text,
        warc_headers: {'warc-record-id': '<urn:uuid:2>', 'warc-target-uri': url},
        metadata: {},
      }),
      expected: {id: '<urn:uuid:2>', body: text, metadata: {url}},
    },
    {
      file: 'moscar.jsonl',
      content: line({url, doc_id: 'd1', text: text.split('\n').map((text, i) => ({text, text_index: i}))}),
      expected: {id: 'd1', body: text, metadata: {url}},
    },
  ],
  naab: [{file: 'train-00000.txt', content: `${text.split('\n')[0]}\n`, expected: {body: text.split('\n')[0]!}}],
  'persian-news': [
    {
      file: 'train.parquet',
      content: parquetFile([column('text', text), column('title', title), column('category', 'شهر')]),
      expected: {title, body: text, metadata: {category: ['شهر']}},
    },
  ],
  'farsi-news': [
    {
      file: 'hamshahri.json',
      content: JSON.stringify([{title, summary: text, link: url, tags: ['پل']}]),
      expected: {title, body: text, metadata: {url, tags: ['پل']}},
    },
  ],
  langml: [
    {
      file: 'news.json',
      content: JSON.stringify([
        {code: '12', title, abstract: 'پل باز شد.', paragraphs: [text], tags: ['پل'], link: url, cat: 'شهر'},
      ]),
      expected: {id: '12', title, body: text, metadata: {url, category: ['شهر']}},
    },
  ],
}

export default composed
