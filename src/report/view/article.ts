import type {ArticleRecord} from '../../records/types.js'
import {offset, span} from '../../text/span.js'
import {slice, type Text, textOf} from '../../text/text.js'
import {escapeHtml, jsonForHtml} from '../escape.js'
import type {ClassNames} from './class-names.js'
import {type Piece, piecesOf} from './pieces.js'
import type {MarkedSpan} from './spans.js'

/** The element of each kind of section. The page has the h1; articles begin at h2. */
const ELEMENTS: Readonly<Record<string, string>> = {title: 'h2', subhead: 'h3'}

/** An article to show: its record, its spans, and the record of the other version where two are compared. */
export interface Shown {
  readonly record: ArticleRecord
  readonly spans: readonly MarkedSpan[]
  readonly other?: ArticleRecord
  /** Why the two versions cannot be compared, where they cannot. */
  readonly note?: string
  /** Whether the page has no script: marks are then no buttons, and the article's data is left out. */
  readonly isStatic?: boolean
}

/** One article as HTML that is readable without scripts, and its data for the page's script. `number` counts from 1. */
export function articleHtml(
  {record, spans, other, note, isStatic = false}: Shown,
  number: number,
  classes: ClassNames,
): string {
  const {id, agency, published_at, split, source, sections, sentences} = record
  const text = textOf(record.text)
  const differs = spans.some(({origin}) => origin !== 'both') || note !== undefined
  const names = [...new Set(spans.map(({layer, name}) => classes.of(layer, name)))]
  const facts = [agency, published_at?.slice(0, 10), split].filter((value) => value != null)
  const pieces = piecesOf(
    [...sections, ...sentences].flatMap(({start, end}) => [start, end]),
    spans,
  )
  let at = 0
  let sentence = 0
  const body = sections.map((section) => {
    const element = ELEMENTS[section.kind] ?? 'p'
    const html: string[] = []
    while (at < pieces.length && pieces[at]!.start < section.start) at++
    for (; at < pieces.length && pieces[at]!.start < section.end; at++) {
      const piece = pieces[at]!
      while (sentence < sentences.length && sentences[sentence]!.end <= piece.start) sentence++
      const own = sentences[sentence]
      if (own?.start === piece.start) html.push('<span class="s">')
      html.push(pieceHtml(piece, text, classes, isStatic))
      if (own?.end === piece.end) html.push('</span>')
    }
    return `<${element} class="${section.kind}">${html.join('')}</${element}>\n`
  })
  const data = {
    id,
    text: record.text,
    edits: record.edits,
    entities: [...record.entities, ...(other?.entities ?? []).map(renamed)],
    facts: [...record.facts, ...(other?.facts ?? []).map(renamed)],
  }
  return `<article id="a${number}" aria-label="${escapeHtml(id)}" data-names="${names.join(' ')}" data-split="${escapeHtml(
    split ?? '',
  )}" data-agency="${escapeHtml(agency ?? '')}"${differs ? ' data-differs' : ''}>
<header lang="en" dir="ltr"><span class="id"><bdi>${escapeHtml(id)}</bdi></span>${facts
    .map((fact) => ` <bdi>${escapeHtml(fact!)}</bdi>`)
    .join('')}${source.url === null ? '' : ` <bdi class="url">${escapeHtml(source.url)}</bdi>`}</header>
${note === undefined ? '' : `<p class="note" lang="en" dir="ltr">${escapeHtml(note)}</p>\n`}<div class="columns"><div class="text">
${body.join('')}</div></div>
${isStatic ? '' : `<script type="application/json">${jsonForHtml(data)}</script>\n`}</article>
`
}

const renamed = <Annotation extends {readonly id: string}>(annotation: Annotation): Annotation => ({
  ...annotation,
  id: `other-${annotation.id}`,
})

/** A piece of text, marked where spans cover it. Of several the innermost is the one that a reader points at. */
function pieceHtml({start, end, spans}: Piece, text: Text, classes: ClassNames, isStatic: boolean): string {
  const string = escapeHtml(slice(text, span(offset(start), offset(end))))
  if (spans.length === 0) return string
  const inner = spans.reduce((a, b) => (b.end - b.start <= a.end - a.start ? b : a))
  const names = spans.flatMap(({layer, name, origin}) => [
    classes.of(layer, name),
    ...(origin === 'both' ? [] : [`only-${origin}`]),
  ])
  const button = inner.start === start && !isStatic ? ' tabindex="0" role="button" aria-controls="details"' : ''
  const title = spans.map(({name}) => name).join(', ')
  const tags = spans
    .filter((one) => one.end === end)
    .map(({layer, name}) => `<i class="tag ${classes.of(layer, name)}" aria-hidden="true">${escapeHtml(name)}</i>`)
  return `<mark class="${names.join(' ')}" data-key="${escapeHtml(inner.key)}"${button} title="${escapeHtml(title)}">${string}</mark>${tags.join('')}`
}
