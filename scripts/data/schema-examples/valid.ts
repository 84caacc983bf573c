// Articles composed for these examples (CC0-1.0): nobody and nothing in them is real.
import {
  bareRecord,
  type EntityRow,
  type ExampleRecord,
  type FactRow,
  type Piece,
  segmented,
  withEntities,
  withFacts,
} from './article.js'

/** A page with an emoji before most of its spans, a repeated headline, Arabic letters, lost ZWNJ and an end mark. */
const page: Piece[] = [
  '🌧 سیل در گنبد ۱۲ خانه را ',
  {raw: 'خراب كرد', text: 'خراب کرد', rule: 'persian-letters'},
  {raw: '\n🌧 سیل در گنبد ۱۲ خانه را خراب كرد', text: '', rule: 'repeated-title'},
  '\nبه گزارش ایرنا از گنبد، مریم کاظمی دیروز گفت: ۲۵ میلیارد تومان خسارت برآورد ',
  {raw: 'شده  است', text: 'شده است', rule: 'plain-spaces'},
  '.\n',
  'کاظمی افزود: ۳۰ تا ۴۰ درصد ',
  {raw: 'مزرعه ها', text: 'مزرعه‌ها', rule: 'restore-zwnj'},
  ' آسیب دیده‌اند. بازسازی از ۱۲ مرداد ۱۴۰۲ آغاز ',
  {raw: 'میشود', text: 'می‌شود', rule: 'restore-zwnj'},
  '.',
  {raw: '\nانتهای پیام/', text: '', rule: 'boilerplate-end-mark'},
]

const entities: EntityRow[] = [
  ['گنبد', 'LOC', 'c1', null],
  ['ایرنا', 'ORG', null, null],
  ['گنبد', 'LOC', 'c1', null, 'ایرنا'],
  ['مریم کاظمی', 'PER', 'c2', null],
  ['کاظمی', 'PER', 'c2', null, 'برآورد'],
]

const facts: FactRow[] = [
  ['۱۲ خانه', {kind: 'count', value: '12', unit: 'خانه'}],
  [
    'دیروز',
    {
      kind: 'date',
      value: '1402-05-13',
      calendar: 'persian',
      iso: '2023-08-04',
      timex: {type: 'DATE', value: '2023-08-04'},
    },
  ],
  [
    '۲۵ میلیارد تومان',
    {
      kind: 'money',
      value: '25000000000',
      unit: 'toman',
      currency: 'IRR',
      currency_value: '250000000000',
      item: 'خسارت',
    },
  ],
  ['۳۰ تا ۴۰ درصد', {kind: 'percent', min: '30', max: '40', unit: '%', item: 'مزرعه‌ها'}],
  [
    '۱۲ مرداد ۱۴۰۲',
    {
      kind: 'date',
      value: '1402-05-12',
      calendar: 'persian',
      iso: '2023-08-03',
      timex: {type: 'DATE', value: '2023-08-03'},
    },
  ],
]

/** Every layer of one article. */
export const everything = (): ExampleRecord => {
  const metadata = {
    agency: 'ایرنا',
    dateline: 'گنبد',
    published_at: '2023-08-05T10:20:00+03:30',
    updated_at: '2023-08-05T12:00:00+03:30',
    canonical_url: 'https://news.example/4321',
    category: ['استان‌ها', 'گلستان'],
    tags: ['سیل', 'گنبد'],
    authors: ['نگار صبوری'],
    summary: 'سیل گنبد ۲۵ میلیارد تومان خسارت زد.',
    page_type: 'NewsArticle',
    images: [{url: 'https://news.example/4321.jpg', caption: null}],
  }
  const bare = bareRecord('flood-in-gonbad', ['title', 'lead', 'paragraph'], page, metadata)
  return withFacts(withEntities(segmented(bare), entities), facts)
}

/** One fact of each kind, and one inside another. */
export const kinds = (): ExampleRecord => {
  const lines = [
    'در این شهر ۴۲ کتابخانه باز است و هزاران نفر عضو آن‌ها هستند.',
    'بهای نان ۲/۵ درصد بالا رفت و دو سوم مردم ناراضی‌اند.',
    'تولید شیر سه برابر شد و به روزی ۸۰ تن رسید.',
    'این پل ۱۸ ماه دیگر ساخته می‌شود؛ سازنده ۳۵ ساله است.',
    'کتابخانه از ساعت ۱۸:۳۰ باز است و هفته‌ای سه بار کلاس دارد.',
    'تیم شهر در پنجمین بازی ۳ بر ۱ برد.',
    'ساخت ورزشگاه از سال ۱۴۰۱ تا ۱۴۰۳ طول کشید.',
  ]
  const bare = bareRecord(
    'one-of-each-kind',
    lines.map(() => 'paragraph'),
    [lines.join('\n')],
  )
  const of = (words: string, kind: string, fields: object, behind?: string): FactRow => [
    words,
    {kind, ...fields},
    behind,
  ]
  const year = {calendar: 'persian', within: 'f14'}
  return withFacts(segmented(bare), [
    of('۴۲', 'count', {value: '42', item: 'کتابخانه'}),
    of('هزاران نفر', 'count', {min: '1000', modifier: 'vague', unit: 'نفر'}),
    of('۲/۵ درصد', 'percent', {value: '2.5', unit: '%', change: 'increase', role: 'by', item: 'بهای نان'}),
    of('دو سوم', 'fraction', {value: '2/3', item: 'مردم'}),
    of('سه برابر', 'multiple', {value: '3', change: 'increase', item: 'تولید شیر'}),
    of('۸۰ تن', 'measure', {value: '80', unit: 't', per: 'd', change: 'increase', role: 'to'}),
    of('۱۸ ماه', 'duration', {value: '18', unit: 'mo', timex: {type: 'DURATION', value: 'P18M'}}),
    of('۳۵ ساله', 'age', {value: '35', unit: 'a'}),
    of('ساعت ۱۸:۳۰', 'time', {value: '18:30', timex: {type: 'TIME', value: 'T18:30'}}),
    of('سه بار', 'frequency', {value: '3', per: 'wk'}),
    of('پنجمین', 'ordinal', {value: '5', item: 'بازی'}),
    of('۳ بر ۱', 'score', {value: '3-1', parts: ['3', '1']}),
    of('سال ۱۴۰۱', 'date', {value: '1401', ...year, iso: '2022-03-21/2023-03-20'}),
    of('سال ۱۴۰۱ تا ۱۴۰۳', 'date', {min: '1401', max: '1403', calendar: 'persian', iso: '2022-03-21/2025-03-20'}),
    of('۱۴۰۳', 'date', {value: '1403', ...year, iso: '2024-03-20/2025-03-20'}),
  ])
}

/** Parts of speech and lemmas, and a picture whose caption is a section of the text. */
const partsOfSpeech = (): ExampleRecord => {
  const lines = ['باران در گنبد بارید.', 'خیابانی در گنبد']
  const record = segmented(bareRecord('parts-of-speech', ['paragraph', 'caption'], [lines.join('\n')]))
  const {start, end} = record.sections[1]!
  const words = [
    ['NOUN', 'باران'],
    ['ADP', 'در'],
    ['PROPN', 'گنبد'],
    ['VERB', 'بارید#بار'],
    ['PUNCT', '.'],
    ['NOUN', 'خیابان'],
    ['ADP', 'در'],
    ['PROPN', 'گنبد'],
  ]
  return {
    ...record,
    images: [{url: 'https://news.example/street.jpg', caption: {start, end}}],
    tokens: record.tokens.map((token, i) => ({...token, upos: words[i]![0], lemma: words[i]![1]})),
    annotators: [...record.annotators, {layer: 'morphology', name: 'morphology', version: '1.0.0'}],
  }
}

/** A record as khabar 0.1 wrote it: what is read for ever. */
const version10 = () => {
  const {updated_at, canonical_url, category, tags, authors, summary, page_type, images, extensions, ...kept} =
    everything()
  const tokens = kept.tokens.map(({start, end}) => ({start, end}))
  return {...kept, source: oldSource(kept), schema_version: '1.0.0', tokens}
}

/** A record as khabar wrote it until schema 1.2.0. */
const version11 = () => {
  const {extensions, ...record} = everything()
  return {...record, source: oldSource(record), schema_version: '1.1.0'}
}

function oldSource({source}: ExampleRecord): object {
  const {redacted, ...kept} = source as {redacted: null}
  return kept
}

/** A record of a dataset whose phone numbers are replaced: the edit restores the token, not the number. */
const redacted = (): ExampleRecord => {
  const token = '⟦تلفن⟧'
  const record = bareRecord(
    'redacted',
    ['paragraph'],
    ['دفتر روزنامه با شماره ', {raw: token, text: token, rule: 'redact-phone'}, ' پاسخ می‌دهد.'],
  )
  return {...record, source: {...(record.source as object), redacted: 1}}
}

/** What `annotate --only` leaves where no layer is wanted. */
const bare = (): ExampleRecord => bareRecord('no-layers', ['paragraph'], ['باران آمد.'])

/** dataset.json with every field. */
export const dataset = () => ({
  $schema: 'https://khabar.dev/schema/v1/dataset.schema.json',
  name: 'city-news',
  title: 'خبرهای شهر',
  description: 'Articles of two local papers, with sentences, entities and numeric facts.',
  version: '1.2.0',
  license: 'CC-BY-4.0',
  homepage: 'https://example.org/city-news',
  date: '2026-03-21',
  doi: '10.5281/zenodo.1234567',
  keywords: ['local news'],
  creators: [{name: 'Maryam Example', affiliation: 'Example University', url: 'https://example.org/maryam'}],
  inputs: [
    {path: 'raw/**/*.txt', source: 'shahr'},
    {
      path: 'raw/paper.jsonl',
      format: 'jsonl',
      source: 'paper',
      license: 'CC-BY-4.0',
      id_prefix: 'paper-',
      fields: {id: 'code', title: 'headline', body: 'text', published_at: 'date'},
    },
  ],
  structure: 'news',
  labels: ['LAW'],
  redact: ['phone', 'national_id', 'card', 'iban', 'email'],
  splits: {seed: 1, ratios: {train: 0.8, validation: 0.1, test: 0.1}, test_after: '2025-12-31'},
  responsible_ai: {
    collection: 'Pages were saved by the editors themselves.',
    collection_type: ['Manual Human Curator'],
    collection_timeframe: ['2024-03-20', '2026-03-01'],
    limitations: ['Local news of one city.'],
    personal_information: ['Names of people who hold an office.'],
  },
})

/** manifest.json of a release of one article. */
const manifest = () => {
  const none = {articles: 0, sentences: 0, tokens: 0, entities: 0, facts: 0}
  const {sentences, tokens, entities, facts} = everything()
  const one = {
    articles: 1,
    sentences: sentences.length,
    tokens: tokens.length,
    entities: entities.length,
    facts: facts.length,
  }
  return {
    schema_version: '1.2.0',
    toolkit_version: '0.1.0',
    dataset: 'city-news',
    version: '1.2.0',
    inputs: [{path: 'raw/flood-in-gonbad.txt', sha256: null, bytes: 421}],
    stages: [{name: 'sentences', version: '1.0.0'}],
    lexicons: [{name: 'places', version: '1.0.0', sha256: '0'.repeat(64)}],
    counts: {total: one, train: one, validation: none, test: none},
    dropped: [{reason: 'article/empty', count: 2}],
    duplicates: {words: 5, bands: 40, rows: 3, seed: 1402, jaccard: 0.7, containment: 0.75, containment_jaccard: 0.35},
    previous: {version: '1.1.0', sha256: '1'.repeat(64)},
    removed_ids: ['flood-in-gorgan'],
    takedown: {entries: 1, sha256: '2'.repeat(64)},
    configuration: dataset(),
  }
}

/** A layer and a kind of facts that plugins made. */
const ofPlugins = (): ExampleRecord => {
  const line = 'شاخص کل ۹۸ واحد بالا رفت #بورس'
  const record = withFacts(segmented(bareRecord('of-plugins', ['paragraph'], [line])), [
    ['۹۸ واحد', {kind: 'x-index-points', value: '98', unit: 'واحد', item: 'شاخص کل', change: 'increase'}],
  ])
  const tag = '#بورس'
  const start = line.indexOf(tag)
  record.extensions = [{layer: 'x-hashtags', start, end: start + tag.length, text: tag, label: null, value: 'بورس'}]
  record.annotators.push(
    {layer: 'facts', name: 'index-points', version: '1.0.0'},
    {layer: 'x-hashtags', name: 'hashtags', version: '1.0.0'},
  )
  return record
}

/** The valid examples by name. */
export const valid = (): Readonly<Record<string, unknown>> => ({
  everything: everything(),
  'one-of-each-kind': kinds(),
  'parts-of-speech': partsOfSpeech(),
  'version-1.0': version10(),
  'version-1.1': version11(),
  redacted: redacted(),
  'of-plugins': ofPlugins(),
  'no-layers': bare(),
  'in-a-release': {...everything(), cluster: '5f1d0c2ab3e49876', split: 'train'},
  dataset: dataset(),
  manifest: manifest(),
})
