import {counted} from '../../diagnostic/counted.js'
import {factKindNames} from '../../document/layers.js'
import {schemaLabels} from '../../records/labels.js'
import type {ArticleRecord} from '../../records/types.js'
import {cell} from '../../statistics/format.js'
import {type Computed, createStatistics, type StatisticsState} from '../../statistics/statistics.js'
import {escapeHtml} from '../escape.js'
import {pageAsset, pageFrame} from '../page.js'
import {articleHtml} from '../view/article.js'
import {createClassNames} from '../view/class-names.js'
import {spansOf} from '../view/spans.js'
import {layerStyles} from '../view/styles.js'
import {findings} from './findings.js'
import {createSample, type SampleState} from './sample.js'
import {tableHtml} from './table.js'

/** What a report is about. */
export interface ReportOptions {
  /** Its heading, for example the name and version of a release. */
  readonly title: string
  /** A table that is not computed from records: what was left out. */
  readonly dropped?: Computed
}

/** Articles that the report shows whole. */
const ARTICLES = 3

/** A report on records that are handed over one by one. */
export interface RunningReport {
  add(record: ArticleRecord): void
  /**
   * A self-contained page: sizes, what to look at first, each statistic with a sentence, a plot where it has one and its table,
   * and some articles. The same records give the same bytes.
   */
  page(options: ReportOptions): Promise<string>
  /** All that was seen so far, as plain data. It changes with what is added later. */
  state(): ReportState
}

/** What a report can go on from. */
export interface ReportState {
  readonly sample: SampleState
  readonly statistics: StatisticsState
}

/** Begins a report on no record, or goes on from the state of another. Memory as for statistics. */
export function createReport(saved?: ReportState): RunningReport {
  const sample = createSample(ARTICLES, saved?.sample)
  const statistics = createStatistics({}, saved?.statistics)
  return {
    state: () => ({sample: sample.state, statistics: statistics.state()}),
    add(record) {
      sample.add(record)
      statistics.add(record)
    },
    page: (options) => pageOf(statistics.tables(), sample.drawn(), options),
  }
}

/** The page about records that are read once. */
export async function statisticsReport(records: AsyncIterable<ArticleRecord>, options: ReportOptions): Promise<string> {
  const report = createReport()
  for await (const record of records) report.add(record)
  return report.page(options)
}

async function pageOf(
  computed: readonly Computed[],
  drawn: readonly ArticleRecord[],
  {title, dropped}: ReportOptions,
): Promise<string> {
  // Loaded only here: drawing takes more packages than all the rest.
  const {plotOf} = await import('./plots.js')
  const tables = dropped ? [...computed, dropped] : computed
  const classes = createClassNames(schemaLabels, factKindNames)
  const articles = drawn.map((record, i) =>
    articleHtml({record, spans: spansOf(record), isStatic: true}, i + 1, classes),
  )
  const [overview, ...details] = tables
  const [others, empty] = [details.filter(hasData), details.filter((one) => !hasData(one))]
  const {before, after} = pageFrame({
    title: `${title} · khabar`,
    lang: 'fa',
    dir: 'rtl',
    css: `${pageAsset('report.css')}\n${layerStyles(classes.entries())}`,
  })
  const look = findings(tables)
  return `${before}<div class="report" lang="en" dir="ltr">
<header><h1><bdi>${escapeHtml(title)}</bdi></h1>
${figures(overview!)}</header>
<nav aria-label="Contents"><ul>${others.map(({name, title: heading}) => `<li><a href="#${name}">${escapeHtml(heading)}</a></li>`).join('')}<li><a href="#articles">Articles</a></li></ul></nav>
<main>
${
  look.length === 0
    ? ''
    : `<section class="look" aria-labelledby="look"><h2 id="look">Worth checking</h2><ul>${look
        .map((sentence) => `<li>${escapeHtml(sentence)}</li>`)
        .join('')}</ul></section>\n`
}${others.map((one) => sectionHtml(one, plotOf(one.name, one.title, one.table))).join('')}${emptyHtml(empty)}<section aria-labelledby="articles"><h2 id="articles">Articles</h2>
<p>${counted(articles.length, 'article')}, drawn at random. Entities have a coloured background and facts are underlined; each is followed by its label.</p>
<div class="articles" lang="fa" dir="rtl">
${articles.join('')}</div></section>
</main></div>
${after}`
}

/** Whether a table says anything: one without rows, or of articles that all lack what it groups by, does not. */
function hasData({table}: Computed): boolean {
  const [first, ...more] = table.objects() as Record<string, unknown>[]
  return first !== undefined && (more.length > 0 || Object.values(first)[0] !== null)
}

/** One line in the place of the sections without data, so that a reader does not look for them. */
const emptyHtml = (empty: readonly Computed[]): string =>
  empty.length === 0
    ? ''
    : `<section aria-labelledby="empty"><h2 id="empty">No data</h2>
<p>There is no data for: ${escapeHtml(empty.map(({title}) => title).join(', '))}.</p></section>
`

/** The one row of the sizes as large figures. */
function figures({table}: Computed): string {
  const [row] = table.objects() as Record<string, unknown>[]
  const items = Object.entries(row ?? {}).map(
    ([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(cell(value))}</dd></div>`,
  )
  return `<dl class="figures">${items.join('')}</dl>`
}

function sectionHtml({name, title, note, table}: Computed, plot: string | undefined): string {
  return `<section aria-labelledby="${name}"><h2 id="${name}">${escapeHtml(title)}</h2>
<p>${escapeHtml(note)}</p>
<div class="side-by-side">${plot === undefined ? '' : `<figure>${plot}</figure>\n`}${tableHtml(title, table)}</div></section>
`
}
