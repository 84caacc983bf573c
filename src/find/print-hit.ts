import {visibleLine} from '../diagnostic/visible.js'
import type {ArticleRecord} from '../records/types.js'
import type {Hit} from './match.js'

/** Code points of context on each side. */
const CONTEXT = 40

/** A form that hits are printed in. */
export interface HitFormat {
  readonly format: string
  print(hit: Hit): string
}

/** One line: id, offsets, what was found with its value and unit, and the text around it. Tab-separated. */
const text: HitFormat = {
  format: 'text',
  print({record, fact, entity}) {
    const found = fact ?? entity
    if (!found) return line(record.id, record.published_at ?? '', oneLine(titleOf(record)))
    const what = fact
      ? [fact.kind, fact.value ?? `${fact.min ?? ''}..${fact.max ?? ''}`, fact.unit ?? '', fact.item?.text ?? '']
      : [entity!.label, entity!.cluster ?? '', '', '']
    return line(record.id, `${found.start}-${found.end}`, ...what, oneLine(around(record, found)))
  },
}

/** One JSON object a line: article id, the annotation, the text around it. */
const jsonl: HitFormat = {
  format: 'jsonl',
  print: ({record, fact, entity}) =>
    `${JSON.stringify({
      article_id: record.id,
      published_at: record.published_at,
      ...(fact && {fact}),
      ...(entity && {entity}),
      context: (fact ?? entity) ? around(record, (fact ?? entity)!) : titleOf(record),
    })}\n`,
}

/** The forms of `khabar find` that are written line by line; the first is the default. */
export const hitFormats: readonly HitFormat[] = [text, jsonl]

/** Cells with tabs between; what a terminal would obey is shown. */
const line = (...cells: readonly string[]): string => `${cells.map(visibleLine).join('\t')}\n`

const titleOf = ({sections, text: all}: ArticleRecord): string => {
  const first = sections.find(({kind}) => kind === 'title') ?? sections[0]
  return first ? sliceOf(all, first.start, first.end) : ''
}

const around = (record: ArticleRecord, {start, end}: {start: number; end: number}): string =>
  sliceOf(record.text, Math.max(0, start - CONTEXT), end + CONTEXT)

const sliceOf = (string: string, start: number, end: number): string => [...string].slice(start, end).join('')

const oneLine = (string: string): string => string.replace(/\s+/g, ' ').trim()
