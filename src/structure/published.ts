import type {Metadata} from '../document/article.js'
import {findMoment, isoDay} from '../document/moment.js'
import type {Part} from './parts.js'
import {anyOf} from './patterns.js'
import words from './published.json' with {type: 'json'}
import {saysPublished} from './rules/date.js'

const CHANGED = new RegExp(anyOf(words.changed), 'i')
const PUBLISHED = new RegExp(anyOf(words.published), 'i')

/** When the item appeared, ISO 8601: as its metadata say, as the page says, or as its URL holds it; else null. */
export function findPublished(parts: readonly Part[], metadata: Metadata): string | null {
  return (
    metadata.publishedAt ??
    onPage(parts) ??
    (metadata.url === null ? undefined : inUrl(metadata.url)) ??
    onAddress(parts) ??
    null
  )
}

/** A line that says «تاریخ انتشار» first, then a line that is a date, in the order of the page. Comments have dates too: they stand last. */
function onPage(parts: readonly Part[]): string | undefined {
  let plain: string | undefined
  let commented = false
  for (const part of parts) {
    if ('kind' in part) continue
    if (part.rule === 'boilerplate-comments') commented = true
    const {line} = part
    if (saysPublished(line)) {
      const from = line.text.search(PUBLISHED)
      const moment = findMoment(line.text.slice(Math.max(0, from))) ?? findMoment(line.text)
      if (moment) return moment
    }
    if (plain === undefined && !commented && line.words <= 24 && isDated(part.rule) && !CHANGED.test(line.folded))
      plain = findMoment(line.text)
  }
  return plain
}

const isDated = (rule: string) =>
  rule === 'boilerplate-date' ||
  rule === 'boilerplate-details' ||
  rule === 'boilerplate-code' ||
  rule === 'boilerplate-page' ||
  rule === 'boilerplate-breadcrumb' ||
  rule === 'boilerplate-byline' ||
  rule === 'boilerplate-views'

/** The address of the page, where a crawler wrote it on a line. */
function onAddress(parts: readonly Part[]): string | undefined {
  for (const part of parts) {
    if (!('kind' in part) && part.rule === 'boilerplate-code' && /^https?:/.test(part.line.text))
      return inUrl(part.line.text)
  }
  return undefined
}

/** /1402/04/12/ or /2023/07/03/ in a path, and the fourteen digits of Fars: year, month, day, running number. */
function inUrl(url: string): string | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 300)
  const parted = /\/(1[34]\d\d|20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/?#-]|$)/.exec(path)
  const joined = /\/(1[34]\d\d)(\d\d)(\d\d)\d{6}(?!\d)/.exec(path)
  const old = /farsnews\.(?:ir|com)/.test(url) ? /\/([6-9]\d)(\d\d)(\d\d)\d{4}(?!\d)/.exec(path) : null
  const found = parted ?? joined
  if (found) return isoDay(Number(found[1]), Number(found[2]), Number(found[3]))
  return old ? isoDay(1300 + Number(old[1]), Number(old[2]), Number(old[3])) : undefined
}
