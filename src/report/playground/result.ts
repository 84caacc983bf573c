import {pageOf} from '../../browser/page.js'
import {factKindNames} from '../../document/layers.js'
import {type Annotated, createAnnotator} from '../../pipeline/annotate.js'
import type {Resources} from '../../pipeline/resources.js'
import {standardPipeline} from '../../pipeline/standard.js'
import {schemaLabels} from '../../records/labels.js'
import type {ArticleRecord} from '../../records/types.js'
import {dataOf, element} from '../client/data.js'
import {addRawButton} from '../client/raw-button.js'
import {articleHtml} from '../view/article.js'
import {createClassNames} from '../view/class-names.js'
import {spansOf} from '../view/spans.js'

/** Annotates a page and shows it: the article with its marks, the raw page with its edits, the record. Returns what came of it. */
export type ShowPage = (name: string, content: string, structure: 'news' | 'none') => Annotated

/** What shows pages in an element, with these resources. */
export function resultIn(place: HTMLElement, resources: Resources): ShowPage {
  const labels = {labels: resources.tagger?.labels ?? []}
  const annotators = {
    news: createAnnotator(standardPipeline(resources, {structure: 'news'}), labels),
    none: createAnnotator(standardPipeline(resources, {structure: 'none'}), labels),
  }
  return (name, content, structure) => {
    const annotated = annotators[structure](pageOf(name, content))
    place.replaceChildren()
    if (!annotated.rejected) showRecord(place, JSON.parse(annotated.line) as ArticleRecord)
    const findings = element('ul', '', 'findings')
    findings.lang = 'en'
    findings.dir = 'ltr'
    for (const {code, message, help} of annotated.diagnostics)
      findings.append(element('li', [code, message, help].filter(Boolean).join(' — ')))
    if (annotated.diagnostics.length > 0) place.append(findings)
    return annotated
  }
}

function showRecord(place: HTMLElement, record: ArticleRecord): void {
  // In the order of the schema, as in the viewer: a label has the same colour everywhere.
  const classes = createClassNames(schemaLabels, factKindNames)
  // What the viewer writes is escaped; a page's own markup is text in it.
  place.innerHTML = articleHtml({record, spans: spansOf(record)}, 1, classes)
  const article = place.querySelector('article')!
  dataOf(article)
  addRawButton(article).click()
  const box = element('details', '', 'record')
  box.lang = 'en'
  box.dir = 'ltr'
  const json = element('pre', visibleJson(record))
  json.tabIndex = 0
  box.append(element('summary', 'Record (JSON)'), json)
  place.append(box)
}

/** JSON with invisible characters as escapes, as `jq -a` would have them: they would turn the text around. */
const visibleJson = (record: ArticleRecord): string =>
  JSON.stringify(record, null, 1).replace(
    /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
