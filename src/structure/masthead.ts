import {agencyWritten} from './agencies.js'
import words from './agency.json' with {type: 'json'}
import {bare, fold, squeeze, withPersianLetters} from './fold.js'
import {type Line, lineOf} from './lines.js'
import type {Part} from './parts.js'
import {anyOf, anyWritten} from './patterns.js'
import {judge} from './rules.js'
import prose from './wrapped.json' with {type: 'json'}

const SORT_OF_HOUSE = new RegExp(`^${anyWritten(words.sorts)} `)

/** A name without the word that says what sort of house it is: «هفته‌نامه نارون» is نارون. */
export const withoutSort = (name: string): string => name.replace(SORT_OF_HOUSE, '')

/** «هفته‌نامه اجتماعی استان گلستان»: whether a line begins with the word for a sort of house, in any letters. */
export const saysSort = (text: string): boolean => SORT_OF_HOUSE.test(withPersianLetters(text.slice(0, 60)))

/** «خبرگزاری»: the word for a sort of house, and no name with it. */
export const isSort = (name: string): boolean => SORT_OF_HOUSE.test(`${name} `) && withoutSort(`${name} `) === ''

/** A site that calls itself a news agency or paper, and that the page names too: «خبرگزاری گلپر» is گلپر. */
export function ownHouse(parts: readonly Part[], sourceName: string | null): string | undefined {
  const named = sourceName?.split(/\s[|:–—-]\s/, 1)[0]?.trim()
  const name = named?.replace(SORT_OF_HOUSE, '')
  if (!named || name === undefined || name === named || name.split(' ').length > 3) return undefined
  return isNamed(name, parts) ? name : undefined
}

/** Lines at the top of a page that may be its masthead. */
const MASTHEAD = 6
const NO_NAMES: ReadonlySet<string> = new Set(words.notMastheads)
/** «نارون‌نیوز», «پیک آنلاین»: how names of news sites end. */
export const NEWS_NAME = new RegExp(`${anyOf(words.endsOfNames)}$`)
const SITE = /\s(?:[-–—|•]|::)\s/

/** «نارون‌نیوز», alone on the first line, or behind the headline said again: «تیتر | نارون». */
export function brandName(parts: readonly Part[]): string | undefined {
  const [first] = parts
  if (first && !('kind' in first)) {
    if (isBrand(first.line.text) && NEWS_NAME.test(first.line.folded)) return first.line.text
    // «اطلاعات روز»: of common words, but a name where it stands at the top.
    const known = first.line.words >= 2 ? agencyWritten(first.line.folded) : undefined
    if (known) return known.name
  }
  for (const part of parts) {
    if ('kind' in part || part.rule !== 'repeated-title' || !SITE.test(part.line.text)) continue
    const name = withoutSort(part.line.text.split(SITE).at(-1)!.trim())
    if (isBrand(name)) return name
  }
  return undefined
}

const isBrand = (name: string): boolean =>
  /^[\p{L}\u200c ]{3,25}$/u.test(name) && name.split(' ').length <= 2 && judge(lineOf(name)) === undefined

const QUOTED = /«([^«»]{3,30})»$/

/** «روزنامه نمونه», «خبرگزاری ورزش «نمونه»»: a masthead that says what it is, at the very top or where the page gives the name again. */
export function mastheadName(parts: readonly Part[]): string | undefined {
  for (const [i, part] of parts.slice(0, MASTHEAD).entries()) {
    if ('kind' in part || part.line.words > 6) continue
    const text = withPersianLetters(part.line.text)
    if (!SORT_OF_HOUSE.test(text)) continue
    const rest = text.replace(SORT_OF_HOUSE, '').trim()
    const name = QUOTED.exec(rest)?.[1] ?? rest
    // «مجله گردشگری» is a section.
    if (judge(lineOf(name)) !== undefined) continue
    if (name.length < 3 || name.split(' ').length > 3 || !/^[\p{L}\u200c ]+$/u.test(name)) continue
    if (i === 0 && !NO_NAMES.has(name.split(/[\s\u200c]/)[0]!)) return name
    if (
      isNamed(
        name,
        parts.filter((other) => other !== part),
      )
    )
      return name
  }
  return undefined
}

/** A masthead has few words, and no verb. */
const MASTHEAD_WORDS = 7
const SORTED = new RegExp(`^${anyOf(words.sorts)}(?: |$)`)
/** «سکو؛ رسانه ورزش‌های پهلوانی», «گل‌گشت | مجله اینترنتی فوتبال»: a name, and what it is. */
const NAME_AND_SORT = new RegExp(`^\\p{L}+(?: \\p{L}+){0,2} ?[؛|:،–—-] ?${anyOf(words.sorts)}(?: |$)`, 'u')
const VERBS: ReadonlySet<string> = new Set([...prose.verbs, ...prose.endings])

/** «نشریه اینترنتی اندیشه جنوب»: a line of a site's name and what sort of house it is, which no headline looks like. */
export const isMasthead = ({folded, words: count}: Line): boolean =>
  count >= 2 &&
  count <= MASTHEAD_WORDS &&
  (SORTED.test(folded) || NAME_AND_SORT.test(folded)) &&
  !/[.؟!…»:]$/.test(folded) &&
  !VERBS.has(folded.slice(folded.lastIndexOf(' ') + 1))

/** Whether the page names the publisher anywhere, the article included. */
export function isNamed(name: string, parts: readonly Part[]): boolean {
  const key = squeeze(bare(fold(name)))
  return key.length >= 3 && parts.some((part) => squeeze(fold(part.line.text)).includes(key))
}
