import {factKindNames} from '../../document/layers.js'
import {schemaLabels} from '../../records/labels.js'
import type {ArticleRecord} from '../../records/types.js'
import {pageAsset, pageFrame} from '../page.js'
import {articleHtml, type Shown} from './article.js'
import {createClassNames} from './class-names.js'
import {disagreements} from './disagreements.js'
import {spansOf} from './spans.js'
import {layerStyles} from './styles.js'
import {toolbar} from './toolbar.js'

/** What a page of articles shows. */
export interface ViewOptions {
  /** Title of the page, for example the path that was asked for. */
  readonly title: string
  /** Articles of the other version by id, to show where the two differ. */
  readonly against?: ReadonlyMap<string, ArticleRecord>
  /** Largest number of articles on the page. */
  readonly limit: number
}

/** A page, and how many articles it shows and leaves out. */
export interface ViewPage {
  readonly html: string
  readonly shown: number
  readonly left: number
}

/**
 * A self-contained page of annotated articles: text as people read it, entities and facts as marks, the raw page with its edits.
 * It loads nothing, works without scripts as far as reading goes, and holds all its articles: memory follows `limit`.
 */
export async function viewPage(records: AsyncIterable<ArticleRecord>, options: ViewOptions): Promise<ViewPage> {
  const {title, against, limit} = options
  // in the order of the schema, so that each keeps its colour
  const classes = createClassNames(schemaLabels, factKindNames)
  const articles: string[] = []
  const splits = new Set<string>()
  const agencies = new Set<string>()
  let left = 0
  for await (const record of records) {
    if (articles.length >= limit) {
      left++
      continue
    }
    articles.push(articleHtml(shownOf(record, against), articles.length + 1, classes))
    if (record.split !== null) splits.add(record.split)
    if (record.agency !== null) agencies.add(record.agency)
  }
  const shown = articles.length
  const {before, after} = pageFrame({
    title: `${title} · khabar`,
    lang: 'fa',
    dir: 'rtl',
    css: `${pageAsset('view.css')}\n${layerStyles(classes.entries())}`,
    script: pageAsset('view.js'),
  })
  const bar = toolbar({
    title,
    shown,
    left,
    entries: classes.entries(),
    splits,
    agencies,
    compares: against !== undefined,
  })
  const details = `<aside id="details" lang="en" dir="ltr" aria-live="polite" aria-label="Details" hidden></aside>\n`
  const empty = `<p id="empty" class="empty" lang="en" dir="ltr" hidden>No article matches these filters.</p>\n`
  return {html: `${before}${bar}<main>\n${articles.join('')}${empty}</main>\n${details}${after}`, shown, left}
}

function shownOf(record: ArticleRecord, against: ViewOptions['against']): Shown {
  if (!against) return {record, spans: spansOf(record)}
  const other = against.get(record.id)
  if (!other) return {record, spans: spansOf(record), note: 'The other version does not contain this article.'}
  const spans = disagreements(record, other)
  return spans
    ? {record, spans, other}
    : {record, spans: spansOf(record), note: 'The text differs in the other version, so spans are not compared.'}
}
