import type {Metadata} from '../document/article.js'
import {findMoment, isoDate} from '../document/moment.js'
import type {Part} from './parts.js'
import {anyOf, anyWritten} from './patterns.js'
import words from './published.json' with {type: 'json'}
import {remembered} from './remembered.js'
import {saysPublished, saysVisit} from './rules/date.js'

const CHANGED = new RegExp(anyOf(words.changed), 'i')
const CHANGED_AS_WRITTEN = new RegExp(anyWritten(words.changed), 'i')
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

/** A date of a short line, read once: related items stand under many pages. */
const momentOf = remembered(findMoment)

/** Lines above the headline in which pages write the item's day; further up stands the day of the visit. */
const NEAR = 4

/** A date that stands on the page: the lower the tier, the surer is it the item's own. */
interface ShownDate {
  readonly moment: string
  readonly tier: number
}

/**
 * A line that says «تاریخ انتشار» first. Of the lines that are a date, the one between headline and body, then the one
 * right above the headline, then one under the body, then the masthead's: sites print the day of the visit there.
 * Comments have dates too: they stand last.
 */
function onPage(parts: readonly Part[]): string | undefined {
  const title = parts.findIndex((part) => 'kind' in part && part.kind === 'title')
  const body = parts.findIndex((part) => 'kind' in part && (part.kind === 'paragraph' || part.kind === 'lead'))
  let best: ShownDate | undefined
  for (const [i, part] of parts.entries()) {
    if ('kind' in part) continue
    // «نظرات» is an entry of a menu too.
    if (part.rule === 'boilerplate-comments' && i > body) break
    const {line} = part
    if (saysPublished(line)) {
      const from = line.text.search(PUBLISHED)
      const moment = findMoment(line.text.slice(Math.max(0, from))) ?? findMoment(line.text)
      if (moment) return moment
    }
    if (part.rule === 'boilerplate-date' && saysVisit(line)) continue
    if (line.words > 24 || !isDated(part.rule) || !/\d/.test(line.folded)) continue
    const moment = momentOf(CHANGED.test(line.folded) ? beforeChange(line.text) : line.text)
    const tier = title < 0 ? 0 : i > title ? (i < body ? 0 : 2) : title - i <= NEAR ? 1 : 3
    if (moment !== undefined && (best === undefined || isSurer({moment, tier}, best, i))) best = {moment, tier}
  }
  return best?.moment
}

const HOUR = /T/
/** A day of the visit may stand near the headline: a date with its hour under it there, or a date with its hour under the body goes before one without at the top. */
const isSurer = (found: ShownDate, best: ShownDate, at: number): boolean =>
  found.tier < best.tier ||
  (best.tier === 1 && found.tier === 1 && HOUR.test(found.moment) && !HOUR.test(best.moment)) ||
  (best.tier === 1 && found.tier === 2 && at < 200 && HOUR.test(found.moment) && !HOUR.test(best.moment))

/** «جمعه ۲۹ فروردین ۱۴۰۴ | ۰۶:۴۰ | به‌روزرسانی: ۱۹:۱۲»: what stands before the word for a change; nothing where it begins so. */
function beforeChange(text: string): string {
  const at = text.search(CHANGED_AS_WRITTEN)
  return at < 0 ? '' : text.slice(0, at)
}

/** When the page says that the item was changed; null where it does not. */
export function findUpdated(parts: readonly Part[]): string | null {
  for (const part of parts) {
    if ('kind' in part || !isDated(part.rule) || !CHANGED.test(part.line.folded)) continue
    const {text} = part.line
    const before = beforeChange(text)
    // Where a day stands before the word for a change, it is not the day of the change.
    const moment = findMoment(findMoment(before) === undefined ? text : text.slice(before.length))
    if (moment) return moment
  }
  return null
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
  if (found) return isoDate(Number(found[1]), Number(found[2]), Number(found[3]))
  return old ? isoDate(1300 + Number(old[1]), Number(old[2]), Number(old[3])) : undefined
}
