import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import {noMetadata, type RawArticle} from '../../../src/document/article.js'
import {type Annotated, createAnnotator} from '../../../src/pipeline/annotate.js'
import {loadResources} from '../../../src/pipeline/resources.js'
import {standardPipeline} from '../../../src/pipeline/standard.js'
import {readPage} from '../../../src/readers/html/page.js'
import type {ArticleRecord} from '../../../src/records/types.js'
import {createValidator} from '../../../src/records/validate.js'
import {restoreRaw} from '../../../src/text/edits.js'
import {textOf} from '../../../src/text/text.js'
import {hold, type Target, textIn} from '../target.js'
import {articles, htmlPages, lines} from './pages.js'
import {holdSpans} from './spans.js'
import {words} from './words.js'

/** What an article may be refused for: flaws of its own. Every other code is a fault of ours. */
const REFUSALS: ReadonlySet<string> = new Set([
  'article/empty',
  'article/not-persian',
  'article/listing',
  'article/not-found',
  'input/too-large',
])
/** Warnings that say the same: an annotation had to be left out. */
const LEFT_OUT = /left-out$|^annotation\//
const PUBLISHED = ['2023-12-25T10:00:00+03:30', '2024-03-20', null]

const valid = createValidator()
let annotators: Record<'news' | 'none', ReturnType<typeof createAnnotator>> | undefined

/** Made at the first input: a run of other targets needs no model. */
function annotate(mode: 'news' | 'none', article: RawArticle): Annotated {
  const make = (structure: 'news' | 'none') => createAnnotator(standardPipeline(loadResources(), {structure}), {})
  annotators ??= {news: make('news'), none: make('none')}
  return annotators[mode](article)
}

/** Text as an article, through every stage. */
const target = (mode: 'news' | 'none', share: number, seeds: () => string[]): Target => ({
  name: `annotate-${mode}`,
  share,
  longest: 500,
  kind: 'text',
  words,
  seeds,
  run(input) {
    const raw = textIn(input)
    const publishedAt = PUBLISHED[input.length % PUBLISHED.length]!
    check(mode, {id: 'a', raw, metadata: {...noMetadata, publishedAt}})
  },
})

const short = (text: string) => text.slice(0, 240)

export const annotateNone = target('none', 8, () => lines(12))
export const annotateNews = target('news', 6, () => articles(12).map(short))

/** A page of HTML, read and annotated. */
export const annotatePage: Target = {
  name: 'annotate-page',
  share: 2,
  longest: 2500,
  kind: 'text',
  words: [
    '<p>',
    '</p>',
    '<h1>',
    '</div>',
    '<div class="lead">',
    '<b>',
    '<br>',
    '<td>',
    '<li>',
    '<figcaption>',
    ...words.slice(0, 50),
  ],
  seeds: () => htmlPages(4).map((page) => page.slice(0, 2500)),
  run(input) {
    const {raw, blocks, metadata, notArticle} = readPage(textIn(input))
    check('news', {
      id: 'a',
      raw,
      metadata: {...noMetadata, ...metadata},
      ...(blocks && {blocks}),
      ...(notArticle && {notArticle}),
    })
  },
}

function check(mode: 'news' | 'none', article: RawArticle): void {
  const {line, rejected, diagnostics} = annotate(mode, article)
  const said = ({code, message}: Diagnostic) => `${code} ${message}`
  for (const found of diagnostics) hold(!LEFT_OUT.test(found.code), () => said(found))
  if (rejected) {
    const errors = diagnostics.filter(({severity}) => severity === 'error')
    hold(errors.length > 0, () => 'refused without a reason')
    // Half of a surrogate pair, which no file can contain, is found by whichever check meets it first.
    if (article.raw.isWellFormed())
      for (const found of errors) hold(REFUSALS.has(found.code), () => `refused for ${said(found)}`)
    for (const found of errors) hold(found.code !== 'article/failed', () => said(found))
    return
  }
  const record = JSON.parse(line) as ArticleRecord
  valid(record, (found) => hold(false, () => said(found)))
  const text = textOf(record.text)
  const points = [...record.text]
  const slice = (start: number, end: number) => points.slice(start, end).join('')
  hold(restoreRaw(text, record.edits as never) === article.raw, () => 'the edits do not restore the raw page')
  for (const layer of ['sections', 'sentences', 'tokens', 'entities', 'edits'] as const)
    holdSpans(record[layer] as never, text.length, layer)
  holdSpans(record.facts as never, text.length, 'facts', false)
  for (const {start, end, text: said} of [
    ...record.entities,
    ...record.facts,
    ...record.facts.flatMap(({item}) => item ?? []),
  ])
    hold(
      slice(start, end) === said,
      () => `[${start}, ${end}) is ${JSON.stringify(slice(start, end))}, not ${JSON.stringify(said)}`,
    )
}
