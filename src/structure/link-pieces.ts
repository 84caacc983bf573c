import {fold} from '../persian/fold.js'
import {agencyNamed} from './agencies.js'
import {anyOf} from './patterns.js'
import words from './wrapped.json' with {type: 'json'}

/** A visible line of the raw text: UTF-16 indices, and whether an empty line stands before it. */
export interface LineSpan {
  readonly start: number
  readonly end: number
  readonly gap: boolean
}

/** What ends a line that is whole. */
export const ENDS = /[.!؟?…:؛]["'»”)*]*$/
/** A piece of a paragraph that is long enough to be none of a menu's. */
export const LONG_PIECE = 40
/** A link in the middle of a paragraph has a few words. */
const LINK = 60
/** A piece that ends with a comma needs no more letters to begin a paragraph. */
const SHORTEST = 12
const LEADING = 15
/** Half a verse has fewer letters. */
const VERSE = 60
const STOP = /[.؟!]$/
/** A house and a place; a longer line with a comma is a paragraph that lost its full stop. */
const REPORT_LENGTH = 80
/** «و», «به نقل از»: what stands between two links. */
const BETWEEN_WORDS = 3

const DESK = /^[\p{L}\u200c]{2,14}\/[\p{L}\u200c]{2,14}(?: [\p{L}\u200c]{2,14}){0,2}$/u

/** No line of its own begins with these. */
const JOINS = /^[،؛.]/
const COMMA = /،$/
const BULLET = /^(?:[-–—*•]|[\d۰-۹]{1,3}\s?[.)\-–])/
const REPORT = new RegExp(`^${anyOf(words.reports)}$`)
const REPORTED = new RegExp(`^${anyOf(words.reports)} `)
const BROKEN: ReadonlySet<string> = new Set(words.broken)
/** «کلجی با اشاره به وعده»: who speaks, and of what, without a verb. */
export const beginsSpeech = (line: string): boolean => {
  const padded = ` ${folded(line)} `
  return words.begins.some((phrase) => padded.includes(` ${phrase} `))
}
/** «به گزارش» and nothing else, or with what follows. */
export const beginsReport = (line: string): boolean => REPORT.test(line) || REPORTED.test(line)
/** Whether a line has a bullet or a number before it. */
export const isItemLine = (line: string): boolean => BULLET.test(line)
/** «توضیح تصویر،»: read aloud before a caption. */
export const LABELS: ReadonlySet<string> = new Set(words.labels)
const OFFICES: ReadonlySet<string> = new Set(words.offices)
const firstWord = (line: string): string => fold(line.split(' ', 1)[0]!, 'letters')
const folded = (line: string): string => fold(line, 'letters').replaceAll('\u200c', ' ')
/** A name that was a link. */
const NAME = /^\p{L}[\p{L}\u200c]*(?: \p{L}[\p{L}\u200c]*){1,3}$/u
const GOES_ON: ReadonlySet<string> = new Set(words.goesOn)

/**
 * The lines that go on with the one before, by what no line ends or begins with: «به گزارش» / «ایسنا» / «، در پی …»,
 * «… بر پایه این طرح که» / «سازمان نظام مهندسی» / «آن را تهیه کرده، …», «از میان شاگردان او،» / «نازگل» / «که امسال …»,
 * «… پس تراکتور» / «عمو صیدمحمد» / «را روشن کردیم.» One such place is enough. Linear.
 */
export function linksOf(spans: readonly LineSpan[], raw: string): ReadonlySet<number> {
  const seams = new Set<number>()
  const text = (i: number) => raw.slice(spans[i]!.start, spans[i]!.end)
  const length = (i: number) => spans[i]!.end - spans[i]!.start
  const isOpen = (i: number) => !ENDS.test(text(i))
  for (let i = 0; i + 1 < spans.length; i++) {
    if (isDesk(i)) seams.add(i + 1)
    if (!begins(i)) continue
    if (isLink(i + 1) && follows(i)) {
      seams.add(i + 1)
      seams.add(i + 2)
    } else if (isReportWithComma(i)) seams.add(i + 1)
  }
  // Where a text is broken at its links somewhere, less says that it is elsewhere too.
  if (seams.size > 0)
    for (let i = 1; i + 1 < spans.length; i++) {
      if (seams.has(i) || !isParagraph(i - 1)) continue
      if (isSpeakersName(i)) seams.add(i + 1)
      else if (isCutShort(i) && isLink(i + 1) && ends(i + 2)) {
        seams.add(i + 1)
        seams.add(i + 2)
      }
    }
  return seams

  /** «ایسنا/گیلان» on a line of its own above the paragraph that it opens. */
  function isDesk(i: number): boolean {
    return (
      DESK.test(text(i)) &&
      !spans[i + 1]!.gap &&
      length(i + 1) >= VERSE &&
      STOP.test(text(i + 1)) &&
      agencyNamed(text(i).split('/', 1)[0]!) !== undefined
    )
  }

  /** Whether a line is the end of a paragraph, broken or not. */
  function isParagraph(i: number): boolean {
    return i < spans.length && STOP.test(text(i)) && (length(i) >= VERSE || seams.has(i))
  }

  /** «رحیم کلجی» over «رئیس اتحادیه … در گفت‌وگو با», which a link follows. */
  function isSpeakersName(i: number): boolean {
    if (length(i) > LINK || spans[i + 1]!.gap || !NAME.test(text(i))) return false
    return JOINS.test(text(i + 1)) || (seams.has(i + 2) && OFFICES.has(firstWord(text(i + 1))))
  }

  function ends(i: number): boolean {
    return i < spans.length && length(i) >= LONG_PIECE && STOP.test(text(i)) && !BULLET.test(text(i))
  }

  /** A beginning of a sentence that is no headline: «هرچند», «وی با تأکید بر نقش». */
  function isCutShort(i: number): boolean {
    if (!isOpen(i) || BULLET.test(text(i))) return false
    return isBroken(text(i)) || (length(i) >= LEADING && beginsSpeech(text(i)))
  }

  function begins(i: number): boolean {
    return (
      isOpen(i) && (length(i) >= LONG_PIECE || seams.has(i) || REPORT.test(text(i)) || endsWithComma(i) || leadsOn(i))
    )
  }

  function endsWithComma(i: number): boolean {
    return length(i) >= SHORTEST && COMMA.test(text(i)) && !LABELS.has(text(i))
  }

  /** A piece that cannot end so needs fewer letters than one that may be a headline. */
  function leadsOn(i: number): boolean {
    return length(i) >= LEADING && isBroken(text(i))
  }

  function isLink(i: number): boolean {
    return (
      length(i) <= LINK &&
      !spans[i]!.gap &&
      isOpen(i) &&
      !text(i).includes(':') &&
      i + 1 < spans.length &&
      !spans[i + 1]!.gap
    )
  }

  /** Whether the piece behind the link at i + 1 goes on with what line i began. */
  function follows(i: number): boolean {
    const rest = text(i + 2)
    if (BULLET.test(rest)) return false
    const long = length(i) >= LONG_PIECE || seams.has(i) || endsWithComma(i)
    const begun = REPORT.test(text(i)) || leadsOn(i) || (long && (isBroken(text(i)) || endsWithComma(i)))
    // «پنجشنبه ۱۵ مردادماه» is a heading, not a link.
    if (begun && !beginsInside(rest) && /[\d۰-۹]/.test(text(i + 1))) return false
    const ended = STOP.test(rest) || JOINS.test(rest) || isBetween(i + 2) || isBrokenAgain(i + 2)
    // Half verses end and begin with any word, and have no full stop.
    const more = length(i) >= VERSE || REPORT.test(text(i)) || seams.has(i) || COMMA.test(text(i))
    if (begun && more) return ended || length(i + 2) >= LONG_PIECE || beginsInside(rest)
    return (begun || beginsInside(rest)) && (ended || length(i + 2) >= VERSE)
  }

  /** A long piece that ends with no word of a line's end, and the next link. */
  function isBrokenAgain(i: number): boolean {
    return length(i) >= LONG_PIECE && isBroken(text(i)) && i + 1 < spans.length && isLink(i + 1)
  }

  /** «و» between two links: the next one and what follows it are there. */
  function isBetween(i: number): boolean {
    const words = text(i).split(' ')
    return words.length <= BETWEEN_WORDS && isBroken(text(i)) && i + 1 < spans.length && isLink(i + 1)
  }

  /** «به گزارش ایرنا از یزد،» and the paragraph itself: the house was a link or bold. */
  function isReportWithComma(i: number): boolean {
    return (
      length(i) <= REPORT_LENGTH &&
      REPORTED.test(text(i)) &&
      endsWithComma(i) &&
      !spans[i + 1]!.gap &&
      length(i + 1) >= LONG_PIECE
    )
  }
}

/** Whether a line ends with a word that ends no headline and no paragraph. */
export function isBroken(line: string): boolean {
  const last = fold(line.slice(line.lastIndexOf(' ') + 1), 'letters')
  return BROKEN.has(last) || PLURAL.test(last)
}
/** «برنامه‌های» asks for what the programmes are of. */
const PLURAL = new RegExp(`\\p{L}\\u200c?${words.plural}$`, 'u')
/** Whether a line begins with a mark or a word that begins no sentence. */
export const beginsInside = (line: string): boolean => JOINS.test(line) || GOES_ON.has(firstWord(line))
