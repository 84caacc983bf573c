import {findMoment} from '../../document/moment.js'
import {type Line, lineOf} from '../lines.js'
import {anyOf} from '../patterns.js'
import {isMoment} from '../prose.js'
import list from './date.json' with {type: 'json'}
import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'

const labels = phrases(list)
const WORDS = new Set(list.words)
const MOST_WORDS = 24
/** Of each part of a line with bars that has a date in it. */
const DATED_WORDS = 8

/** Whether the line says when the item appeared, in so many words: «تاریخ انتشار: …». */
export const saysPublished = (line: Line): boolean =>
  line.words <= MOST_WORDS && list.published.some((phrase) => line.squeezed.includes(phrase))

/** «امروز: یکشنبه ۸ آذر ۱۴۰۵»: the day of the visit, which says nothing of the item. */
const VISIT = new RegExp(`^[^\\p{L}]{0,3}${anyOf(list.visit)} ?[:،|–—-]? ?(?=\\p{L}{0,10},? ?\\P{L})`, 'u')
const visitOf = (folded: string): string | undefined => VISIT.exec(folded)?.[0]

/** Whether the line says what day it is, and nothing else. */
export const saysVisit = (line: Line): boolean => {
  const label = line.words <= MOST_WORDS ? visitOf(line.folded) : undefined
  return label !== undefined && isDate(lineOf(line.folded.slice(label.length)))
}

/** Whether nothing but a date stands there: «دوشنبه ۱۲ تیر ۱۴۰۲ - ۱۴:۳۵». */
function isDate(line: Line): boolean {
  if (line.words > MOST_WORDS) return false
  let digits = false
  for (const word of line.folded.toLowerCase().split(/[\s،,:/|\-–—.()[\]•ـ]+/u)) {
    if (/^\d+$/.test(word)) digits = true
    else if (word !== '' && !WORDS.has(word) && !/^(?:t|z|\d+(?:t\d+)?(?:st|nd|rd|th)?)$/.test(word)) return false
  }
  return digits && (findMoment(line.text) !== undefined || /\d{1,2}:\d{2}/.test(line.folded))
}

/** «خراسان جنوبی ۲۷ شهریور ۱۴۰۳ - ۰۹:۵۵», «۱۴ آبان ۱۴۰۱ توسط مدیر سایت»: a page's desk and the minute, the day and who. */
const BEFORE_DATE = /^(?:[\p{L}()]+(?: : ?|: ?| )){1,3}(?:\d{4,20} [-–|، ]{0,2})?(?=\d)/u
const MINUTE_LAST = /\d:\d{2}$/
/** «۲۵ مهر ۱۴۰۲ - ۱۰:۳۰ فرهنگ و هنر»: the desk behind the minute. */
const AFTER_DATE = /^ ?[-–|،/]? ?\p{L}[\p{L} ،]{1,40}$/u
function withoutDesk(folded: string): string {
  const minute = folded.search(/\d:\d{2}(?!\d)/)
  const end = minute + '0:00'.length
  return minute >= 0 && AFTER_DATE.test(folded.slice(end)) ? folded.slice(0, end) : folded
}
const isPlaceAndDate = (line: Line): boolean => {
  if (line.words > 10) return false
  const dated = withoutDesk(line.folded)
  const bare = withoutAuthor(MINUTE_LAST.test(dated) ? dated.replace(BEFORE_DATE, '') : dated)
  return bare !== line.folded && isDate(lineOf(bare))
}

const YEAR_LAST = /\d{4}$/
/** Characters of a name with its office; a longer rest is prose. */
const LONGEST_AUTHOR = 40

/** «… ۱۴۰۱» of «… ۱۴۰۱ توسط مدیر سایت». */
function withoutAuthor(folded: string): string {
  const by = ` ${list.by} `
  const at = folded.indexOf(by)
  const author = folded.length - at - by.length
  return at > 0 && author >= 2 && author <= LONGEST_AUTHOR && YEAR_LAST.test(folded.slice(0, at))
    ? folded.slice(0, at)
    : folded
}

/** Marks that part a date from what stands beside it. */
const BARS = /[|·•]/

/** «… شماره ۵۳۱۲ صفحه ۳», «نسخه شماره ۵۸۳۳ - ۱۳۹۴/۷/۲۰»: the issue of a paper and its day. */
const ISSUE = new RegExp(`(?:^| )${list.issue} \\d{1,6}(?:[ ،,|]|$)`)
const isIssue = ({folded, text}: Line): boolean =>
  ISSUE.test(folded) && !/[.!؟?…:]$/.test(folded) && findMoment(text) !== undefined

/** «چهارشنبه ۵ بهمن ۱۴۰۱ - شماره هشدار: ۴۱»: a day, and what number the item has. */
const NUMBERED = new RegExp(`^(.{6,40}) [-–—|] ${list.number}(?: \\p{L}+){0,2} ?:? ?\\d{1,8}$`, 'u')
const isNumbered = ({folded}: Line): boolean => {
  const day = NUMBERED.exec(folded)?.[1]
  return day !== undefined && isDate(lineOf(day))
}

/** «۸ ساعت پیش». */
const AGO = new RegExp(`^\\d{1,3} ${anyOf(list.spans)} ${anyOf(list.ago)}$`)

/** When the item appeared or was changed. */
export const date: BoilerplateRule = {
  name: 'boilerplate-date',
  reach(line) {
    if (line.words > MOST_WORDS) return undefined
    if (labels.label(line) || labels.whole(line) || labels.start(line)) return 'line'
    if (!/\d/.test(line.folded)) return undefined
    if (isDate(line) || AGO.test(line.folded) || isMoment(line)) return 'line'
    if (isPlaceAndDate(line) || isIssue(line) || isNumbered(line) || saysVisit(line)) return 'line'
    // «یکشنبه ۶ آبان ۱۴۰۳ - ۱۱:۳۵ | گلناز پاکدامنی»
    const pieces = BARS.test(line.folded) ? line.folded.split(BARS).map((piece) => lineOf(piece)) : []
    return pieces.some(isDate) && pieces.every(({words}) => words <= DATED_WORDS) ? 'line' : undefined
  },
}
