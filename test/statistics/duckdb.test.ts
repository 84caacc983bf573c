import {DuckDBInstance} from '@duckdb/node-api'
import {beforeAll, expect, test} from 'vitest'
import {sealedRecordsIn} from '../../src/release/read/read-records.js'
import {recordFiles, releaseOf} from '../../src/release/read/record-files.js'
import {type Computed, computeStatistics} from '../../src/statistics/statistics.js'

const dataset = 'datasets/sample'

/** Flat views over the Parquet files of the release: articles, tokens with their form, entities, facts, edits, sentences. */
const views = (release: string): string => `
  create view a as select * from read_parquet('${release}/data/*.parquet');
  create view t as
    select id, split, agency, substring(text, u.start + 1, u.end - u.start) as form, u.start as start
    from (select id, split, agency, text, unnest(tokens) as u from a);
  create view e as select id, split, u.* exclude (id) from (select id, split, unnest(entities) as u from a);
  create view f as select id, split, u.* exclude (id) from (select id, split, unnest(facts) as u from a);
  create view d as select id, u.rule from (select id, unnest(edits) as u from a);
  create view c as select id, kind, s.start as start, s.end as stop from
    (select id, s, unnest(list_filter(sections, lambda x: x.start <= s.start and s.end <= x.end)).kind as kind
     from (select id, sections, unnest(sentences) as s from a));`

/** A cell of a statistic, chosen by other cells of its row, and the query that gives the same figure. */
const figures: readonly [statistic: string, row: Readonly<Record<string, unknown>>, column: string, query: string][] = [
  ['overview', {}, 'articles', 'count(*) from a'],
  ['overview', {}, 'characters', 'sum(length(text)) from a'],
  ['overview', {}, 'sentences', 'sum(len(sentences)) from a'],
  ['overview', {}, 'tokens', 'count(*) from t'],
  ['overview', {}, 'types', 'count(distinct form) from t'],
  ['overview', {}, 'entities', 'count(*) from e'],
  ['overview', {}, 'facts', 'count(*) from f'],
  ['overview', {}, 'edits', 'count(*) from d'],
  ['splits', {split: 'train'}, 'articles', "count(*) from a where split = 'train'"],
  ['splits', {split: 'train'}, 'types', "count(distinct form) from t where split = 'train'"],
  ['splits', {split: 'test'}, 'tokens', "count(*) from t where split = 'test'"],
  ['splits', {split: 'validation'}, 'facts', "count(*) from f where split = 'validation'"],
  ['agencies', {agency: 'ایسنا'}, 'articles', "count(*) from a where agency = 'ایسنا'"],
  ['agencies', {agency: 'ایسنا'}, 'types', "count(distinct form) from t where agency = 'ایسنا'"],
  ['agencies', {agency: 'تسنیم'}, 'edits', "sum(len(edits)) from a where agency = 'تسنیم'"],
  ['months', {month: '2023-10'}, 'articles', "count(*) from a where published_at like '2023-10%'"],
  ['months', {month: '2023-10'}, 'sentences', "sum(len(sentences)) from a where published_at like '2023-10%'"],
  ['months', {month: null}, 'articles', 'count(*) from a where published_at is null'],
  ['article-lengths', {of: 'tokens'}, 'min', 'min(len(tokens)) from a'],
  ['article-lengths', {of: 'tokens'}, 'median', 'quantile_cont(len(tokens), 0.5) from a'],
  ['article-lengths', {of: 'tokens'}, 'p90', 'quantile_cont(len(tokens), 0.9) from a'],
  ['article-lengths', {of: 'characters'}, 'p90', 'quantile_cont(length(text), 0.9) from a'],
  ['article-lengths', {of: 'facts'}, 'max', 'max(len(facts)) from a'],
  ['article-lengths', {of: 'edits'}, 'median', 'quantile_cont(len(edits), 0.5) from a'],
  ['sentence-lengths', {section: 'lead'}, 'sentences', "count(*) from c where kind = 'lead'"],
  [
    'sentence-lengths',
    {section: 'paragraph'},
    'p90',
    `quantile_cont(n, 0.9) from (select count(*) as n from c join t on t.id = c.id and t.start >= c.start and t.start < c.stop
      where kind = 'paragraph' group by c.id, c.start)`,
  ],
  [
    'facts-in-sentences',
    {facts: '2'},
    'sentences',
    `count(*) from (select count(f.start) as n from c left join f on f.id = c.id and f.start >= c.start and f.start < c.stop
      group by c.id, c.start) where n = 2`,
  ],
  ['entity-labels', {label: 'PER'}, 'mentions', "count(*) from e where label = 'PER'"],
  ['entity-labels', {label: 'PER'}, 'distinct', "count(distinct text) from e where label = 'PER'"],
  ['entity-labels', {label: 'LOC'}, 'articles', "count(distinct id) from e where label = 'LOC'"],
  [
    'frequent-names',
    {label: 'LOC', name: 'تهران'},
    'mentions',
    "count(*) from e where label = 'LOC' and text = 'تهران'",
  ],
  [
    'new-names',
    {split: 'test', label: 'LOC'},
    'new',
    `count(distinct text) from e where label = 'LOC' and split = 'test' and
      text not in (select text from e where label = 'LOC' and split = 'train')`,
  ],
  [
    'new-names',
    {split: 'test', label: 'LOC'},
    'new mentions',
    `count(*) from e where label = 'LOC' and split = 'test' and
      text not in (select text from e where label = 'LOC' and split = 'train')`,
  ],
  ['fact-kinds', {kind: 'count'}, 'facts', "count(*) from f where kind = 'count'"],
  ['fact-kinds', {kind: 'money'}, 'with value', "count(value) from f where kind = 'money'"],
  ['fact-kinds', {kind: 'percent'}, 'with item', "count(item) from f where kind = 'percent'"],
  ['fact-kinds', {kind: 'percent'}, 'with change', "count(change) from f where kind = 'percent'"],
  [
    'values',
    {kind: 'money', unit: 'IRR'},
    'facts',
    "count(currency_value) from f where kind = 'money' and currency = 'IRR'",
  ],
  [
    'values',
    {kind: 'money', unit: 'IRR'},
    'max',
    "max(currency_value::double) from f where kind = 'money' and currency = 'IRR'",
  ],
  [
    'values',
    {kind: 'percent', unit: '%'},
    'median',
    "quantile_cont(value::double, 0.5) from f where kind = 'percent' and unit = '%'",
  ],
  [
    'label-shares',
    {of: 'entity label', label: 'ORG'},
    'train',
    "round(avg((label = 'ORG')::int), 4) from e where split = 'train'",
  ],
  [
    'label-shares',
    {of: 'fact kind', label: 'date'},
    'test',
    "round(avg((kind = 'date')::int), 4) from f where split = 'test'",
  ],
  ['fields', {field: 'dateline'}, 'articles', 'count(dateline) from a'],
  ['fields', {field: 'summary'}, 'share', 'round(count(summary) / count(*), 4) from a'],
  ['repairs', {rule: 'restore-zwnj'}, 'edits', "count(*) from d where rule = 'restore-zwnj'"],
  ['repairs', {rule: 'restore-zwnj'}, 'articles', "count(distinct id) from d where rule = 'restore-zwnj'"],
  ['quality-flags', {flag: 'no date of publication'}, 'articles', 'count(*) from a where published_at is null'],
]

let tables: Computed[]
let ask: (query: string) => Promise<unknown>

beforeAll(async () => {
  const release = (await releaseOf(dataset))!
  tables = await computeStatistics(
    sealedRecordsIn((await recordFiles(release, () => {}))!, ({message}) => {
      throw new Error(message)
    }),
  )
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(views(release))
  ask = async (query) => {
    const [row] = (await connection.runAndReadAll(`select (${query})::double`)).getRows()
    return row![0]
  }
})

test.each(figures)('%s %o: %s is %s', async (statistic, row, column, query) => {
  const rows = tables.find(({name}) => name === statistic)!.table.objects() as Record<string, unknown>[]
  const found = rows.filter((one) => Object.entries(row).every(([name, value]) => one[name] === value))
  expect(found).toHaveLength(1)
  expect(found[0]![column]).toBeCloseTo((await ask(`select ${query}`)) as number, 6)
})
