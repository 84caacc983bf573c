import type {Box} from './boxes.js'
import type {BoxLine} from './line-builder.js'
import {attribute} from './nodes.js'
import words from './site-names.json' with {type: 'json'}

/** A headline has no more letters; a longer h1 is a page. */
const LONGEST = 250

/** A string without spaces and ZWNJ, which pages lose in one place and keep in another. */
const keyOf = (string: string): string => string.replace(/[\s\u200c]+/g, '')

const SITE = /\s(?:[-–—|:•»«]|::)\s/
/** A kicker has a few words, and no bar that would make it a label. */
const LEADS_ON = /^\S+ (?:\S+ )*\S*[^\s|]\s?$/
/** Of these, what never stands inside a headline. */
const BAR = /\s[|•]\s|\s-\s/

/** A title, and what stands in it between the marks that part it from the site's name. */
const partsOf = (title: string): string[] => [title, ...title.split(SITE).filter((part) => part.split(' ').length >= 3)]

const HOUSES: ReadonlySet<string> = new Set(words.houses)

/** What may be the site's name in a title: «تیتر | نام»; of «روزنامه نام | شماره ۱۲ | تیتر» the first part alone. */
function namesBeside(title: string, site: string | undefined): readonly string[] {
  const parts = title.split(SITE)
  // Where one part is known to be the site, the other is the headline, however short: «زنگ آخر - مهر که می‌آید».
  if (site !== undefined && parts.some((part) => keyOf(part) === keyOf(site))) return [site]
  return parts.length > 1 && HOUSES.has(parts[0]!.trim().split(' ')[0]!) ? [parts[0]!] : parts.slice(1)
}

/** How a page's head calls its article. */
export interface Titles {
  /** Whether a text is one of the titles, with or without the site's name. */
  said(text: string): boolean
  /** Whether a title begins with the text: heads cut and lengthen it. */
  begins(text: string): boolean
  /** The part of a line that is a title, where other words stand before it: a kicker in the same heading. */
  within(text: string): string | undefined
  /** Whether a text is the name of the site. */
  isSite(text: string): boolean
}

/** Titles by which lines are compared. */
export function titlesOf(titles: readonly string[], site: string | undefined): Titles {
  const parts = titles.flatMap(partsOf)
  const keys = new Set(parts.map(keyOf))
  const whole = titles.flatMap((title) => title.split(BAR)).filter((part) => part.split(' ').length >= 4)
  const sites = new Set(
    [site ?? '', ...titles.flatMap((title) => namesBeside(title, site))].map(keyOf).filter((name) => name.length < 25),
  )
  return {
    said: (text) => keys.has(keyOf(text)),
    begins: (text) => {
      const key = keyOf(text)
      return key.length >= 12 && [...keys].some((title) => title.startsWith(key))
    },
    within: (text) =>
      keys.has(keyOf(text))
        ? undefined
        : whole.find((part) => text.endsWith(part) && LEADS_ON.test(text.slice(0, -part.length))),
    isSite: (text) => sites.has(keyOf(text)),
  }
}

/** The name of a site has no more words. */
const SITE_WORDS = 4

/** What a title says beside the headline, where that is one short name: «تیتر - نام سایت», «روزنامه نام | تیتر». */
export function siteBeside(titles: readonly string[], headline: string): string | undefined {
  const key = keyOf(headline)
  for (const title of titles) {
    const parts = title.split(SITE).map((part) => part.trim())
    const rest = parts.filter((part) => keyOf(part) !== key)
    const [name] = rest
    const house = rest.find((part) => HOUSES.has(part.split(' ')[0]!) && part.split(' ').length <= SITE_WORDS)
    if (house) return house
    if (parts.length === 2 && rest.length === 1 && name && name.split(' ').length <= SITE_WORDS) return name
  }
  return undefined
}

/** The part of a title that says itself what house it is: «روزنامه نام - شماره ۲۱۸۸ - صفحه ۲», of «روزنامه» alone nothing. */
export const houseIn = (titles: readonly string[]): string | undefined =>
  titles
    .flatMap((title) => title.split(SITE))
    .map((part) => part.replaceAll(':', ' ').trim())
    .find((part) => HOUSES.has(part.split(' ')[0]!) && part.includes(' ') && part.split(' ').length <= SITE_WORDS)

/** The name of the site, where a link home says it and one of the page's titles too. */
export function siteOfBrand(
  boxes: readonly Box[],
  lines: readonly BoxLine[],
  titles: readonly string[],
): string | undefined {
  const parts = titles.flatMap((title) => title.split(SITE).map((part) => part.trim()))
  if (parts.length <= titles.length) return undefined
  return lines
    .slice(0, BRAND_LINES)
    .find((line) => leadsHome(boxes, line) && parts.some((part) => keyOf(part) === keyOf(line.text)))?.text
}
const BRAND_LINES = 40

/** The nearest heading (h1 to h6) or box that is called a headline, around a box; -1 for none. */
function headingOf(boxes: readonly Box[], box: number): number {
  let found = -1
  for (let i = box, most = 8; i >= 0 && most > 0; i = boxes[i]!.parent, most--) {
    if (boxes[i]!.kind === 'title') found = i
    else if (found >= 0) break
  }
  return found
}

/**
 * Lines of one headline made one: in an h1 a br parts its halves, and a line that the head does not say is a kicker.
 * Lines of other elements stay.
 */
export function joinHeadlines(boxes: readonly Box[], lines: readonly BoxLine[], titles: Titles): BoxLine[] {
  const joined: BoxLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const heading = headingOf(boxes, line.box)
    const inner = heading < 0 ? undefined : titles.within(line.text)
    if (inner !== undefined && line.text.length <= LONGEST) {
      const before = line.text.slice(0, line.text.length - inner.length).trim()
      if (before.split(' ').length >= 2) joined.push({...line, text: before})
      joined.push({...line, text: inner})
      continue
    }
    const next = lines[i + 1]
    if (
      heading >= 0 &&
      next &&
      boxes[heading]!.tag === 'h1' &&
      boxes[next.block]?.tag !== 'p' &&
      headingOf(boxes, next.box) === heading &&
      !titles.said(line.text) &&
      !titles.said(next.text) &&
      !/[:؛]$/.test(line.text) &&
      line.text.length + next.text.length <= LONGEST
    ) {
      joined.push({...line, text: `${line.text} ${next.text}`})
      i++
    } else joined.push(line)
  }
  return joined
}

const HOME = /^(?:https?:\/\/[^/?#]+)?\/?(?:fa|fa-ir|index\.\w{3,5})?\/?$/i

/** Whether a line is a link to the home page: a brand, whatever its element. */
export function leadsHome(boxes: readonly Box[], line: BoxLine): boolean {
  if (line.linked < 0.9) return false
  for (let i = line.box, most = 6; i >= 0 && most > 0; i = boxes[i]!.parent, most--) {
    if (boxes[i]!.tag !== 'a') continue
    const href = attribute(boxes[i]!.element, 'href')?.trim()
    return href !== undefined && href !== '' && HOME.test(href)
  }
  return false
}

/** A line as the search for the headline sees it. */
export interface TitleLine extends BoxLine {
  readonly kind: string | undefined
  readonly tag: string
  readonly isAside: boolean
  readonly inContainer: boolean
}

/** Where the headline stands, and how sure that is. */
export interface FoundTitle {
  /** Index of its line, -1 for none. */
  readonly at: number
  /** An h1, or said by the head. */
  readonly certain: boolean
  /** The page's head says it too. */
  readonly isSaid: boolean
}

/** The headline's line. */
export function findTitle(lines: readonly TitleLine[], titles: Titles): FoundTitle {
  const plain = (line: TitleLine) => !line.isAside && !titles.isSite(line.text) && line.text.length <= LONGEST
  const orders: readonly {
    readonly certain: boolean
    readonly isSaid: boolean
    readonly fits: (line: TitleLine) => boolean
  }[] = [
    {certain: true, isSaid: true, fits: (line) => line.kind === 'title' && plain(line) && titles.said(line.text)},
    {certain: true, isSaid: true, fits: (line) => line.kind === 'title' && plain(line) && titles.begins(line.text)},
    {certain: true, isSaid: true, fits: (line) => plain(line) && line.linked < 0.5 && titles.said(line.text)},
    {certain: true, isSaid: false, fits: (line) => line.tag === 'h1' && plain(line)},
    {certain: false, isSaid: false, fits: (line) => line.kind === 'title' && plain(line)},
    {certain: false, isSaid: false, fits: (line) => plain(line) && line.linked < 0.5 && titles.begins(line.text)},
  ]
  for (const {fits, ...how} of orders) {
    const at = lines.findIndex(fits)
    if (at >= 0) return {at, ...how}
  }
  // A kicker leads on to the headline, whatever its element is called.
  const kicker = lines.findIndex((line) => line.kind === 'kicker' && !line.isAside)
  const next = lines[kicker + 1]
  const found = kicker >= 0 && next && next.kind === undefined && !next.isAside && next.text.length <= 200
  return {at: found ? kicker + 1 : headingAbove(lines, plain), certain: false, isSaid: false}
}

/** A heading so many lines above the first paragraph is its headline. */
const NEAR = 5
/** A running text is longer than headings and entries of menus. */
const RUNNING = 60
const FEWEST_WORDS = 3

/** The largest heading (h2 to h4) right above the article's first paragraph, where nothing names the headline; -1 for none. */
function headingAbove(lines: readonly TitleLine[], plain: (line: TitleLine) => boolean): number {
  const first = lines.findIndex((line) => line.inContainer && line.linked < 0.5 && line.text.length >= RUNNING)
  let best = -1
  for (let i = Math.max(0, first - NEAR); i < first; i++) {
    const line = lines[i]!
    if (!/^h[2-4]$/.test(line.tag) || !plain(line) || line.linked >= 0.9) continue
    if (line.text.split(' ').length < FEWEST_WORDS) continue
    if (best < 0 || line.tag <= lines[best]!.tag) best = i
  }
  return best
}
