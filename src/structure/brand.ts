import words from './agency.json' with {type: 'json'}
import {fold} from './fold.js'
import {lineOf} from './lines.js'
import {isSort, saysSort, withoutSort} from './masthead.js'
import type {Part} from './parts.js'
import {anyOf} from './patterns.js'
import {judge} from './rules.js'

/** Lines above the headline that may be the site's own name. */
const TOP = 10
const NAME = /^[\p{L}\u200c]+(?: [\p{L}\u200c]+){0,3}$/u
const LONGEST = 30
const PARTS = /\s[|/›>•–—-]\s/
/** What a name must score: one sure sign, or two that say it together. */
const ENOUGH = 2

/** «© ۱۴۰۳ کاوشگر», «Copyright © 1396 صدای معلم. …»: what stands right behind the sign and the year. */
const RIGHTS = /©|copyright/i
const YEARS = /^[\s©\d۰-۹,،–-]{1,24}/
const OWNER = /^[\p{L}\u200c ]{2,40}/u

function ownerIn(text: string): string | undefined {
  const at = RIGHTS.exec(text)
  const rest = at ? text.slice(at.index + at[0].length) : ''
  const years = YEARS.exec(rest)
  return years ? OWNER.exec(rest.slice(years[0].length))?.[0].trim() : undefined
}

const NOT_OWNERS = new RegExp(`^${anyOf(words.notOwners)}(?: |$)`)
const NOT_BRANDS: ReadonlySet<string> = new Set(words.notBrands)
/** «در اختیار کارگر امروز», «پیگیری‌های ورزش‌گرام»: what stands before the house's own name. */
const BEFORE = new RegExp(`(?:^| )${anyOf(words.beforeBrand)} $`)
const AFTER = /^ ?[-–—:] ?\p{L}/u

/**
 * How a site that khabar does not know calls itself, where nothing surer says it: in its line of rights, or by a short name
 * above the headline that the page gives again where only a house's name can stand. Undefined where no name is sure.
 */
export function brandOf(parts: readonly Part[]): string | undefined {
  const others = parts.map((part) => fold(part.line.text.slice(0, 400)))
  for (const part of parts) {
    if ('kind' in part || part.line.text.length > 160) continue
    const owner = ownerIn(part.line.text)
    if (owner !== undefined && !NOT_OWNERS.test(fold(owner)) && isName(withoutSort(owner))) return withoutSort(owner)
  }
  const title = parts.findIndex((part) => 'kind' in part)
  let best: {name: string; score: number} | undefined
  for (const [i, part] of parts.slice(0, title < 0 ? TOP : Math.min(TOP, title)).entries()) {
    if ('kind' in part) continue
    for (const piece of part.line.text.slice(0, 120).split(PARTS)) {
      const name = withoutSort(piece.trim())
      if (!isName(name)) continue
      const score =
        (isSaid(part.line.text, piece) ? 2 : isSaidBelow(parts[i + 1]) ? 1 : 0) +
        scoreOf(fold(name), piece.trim() !== name, i, parts, others)
      if (score >= ENOUGH && (best === undefined || score > best.score)) best = {name, score}
    }
  }
  return best?.name
}

/** «گل‌گشت | مجله اینترنتی فوتبال»: what sort of house it is, in the next part of the line or on the line below. */
const isSaid = (text: string, piece: string): boolean => {
  const [first, second] = text.split(PARTS)
  return first === piece && second !== undefined && saysSort(second.trim())
}
const isSaidBelow = (part: Part | undefined): boolean =>
  part !== undefined && !('kind' in part) && part.line.words <= 7 && saysSort(part.line.text)

/** Letters alone, no word of menus, no word for a sort of house. */
function isName(name: string): boolean {
  if (name.length < 3 || name.length > LONGEST || !NAME.test(name) || isSort(name)) return false
  const folded = fold(name)
  return !NOT_BRANDS.has(folded) && !NO_SITE.test(folded) && judge(lineOf(name)) === undefined
}
const NO_SITE = new RegExp(`^${anyOf(words.noSites)}(?: |$)`)

function scoreOf(
  name: string,
  isSorted: boolean,
  at: number,
  parts: readonly Part[],
  others: readonly string[],
): number {
  const isLong = name.includes(' ')
  let own = 0
  let beside = 0
  let told = 0
  for (const [i, text] of others.entries()) {
    if (i === at) continue
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
      if (!isWhole(text, from, from + name.length)) continue
      const isTold = 'kind' in parts[i]!
      if (
        BEFORE.test(text.slice(Math.max(0, from - 24), from)) ||
        (isTold && from === 0 && AFTER.test(text.slice(name.length)))
      )
        own++
      else if (isTold) told++
      else if (text.length > name.length + 2) beside++
    }
  }
  return (
    (isSorted ? 1 : 0) +
    (at === 0 ? 1 : 0) +
    Math.min(2, own * 2) +
    Math.min(2, beside > 1 ? beside : 0) +
    (isLong && told > 0 ? 1 : 0)
  )
}

const WORD = /[\p{L}\p{N}]/u
const isWhole = (text: string, from: number, to: number): boolean =>
  !WORD.test(text[from - 1] ?? ' ') && !WORD.test(text[to] ?? ' ')
