import {type Agency, agenciesIn, agencyNamed, agencyWritten} from './agencies.js'
import {withPersianLetters} from './fold.js'
import type {Line} from './lines.js'
import words from './opening.json' with {type: 'json'}
import {anyWritten} from './patterns.js'
import {beginsOther, NO_PLACE, PLACE_AND_HOUSE} from './place-and-house.js'
import {placeAt, withoutGeneric} from './places.js'
import {isSpokenWith} from './speech.js'
import {trimMarks} from './trim.js'

/** What the first words of a paragraph say about where it comes from. */
export interface OpeningWords {
  /** A news agency that khabar knows. */
  readonly agency?: Agency
  /** A publisher that it does not know, as written: trusted only where the page names it elsewhere too. */
  readonly publisher?: string
  readonly dateline?: string
  /**
   * به گزارش … opens a body; ایسنا/کرمان and تهران- ایرنا- may open a lead; speech is «در گفت‌وگو با ایسنا»; a house
   * placed behind a place opens the item itself, unless به گزارش … follows.
   */
  readonly form: 'report' | 'dateline' | 'placed' | 'desk' | 'speech'
}

/** Openings stand in the first line of print. */
const HEAD = 260
const REPORT = new RegExp(`^[^\\p{L}]{0,5}${anyWritten(words.report)}[\\s\\u200c]*`, 'u')
/** After a place or a desk: «گروه استان‌ها- به گزارش …». */
const LATE_REPORT = new RegExp(
  `^[\\p{L}\\s\\u200c]{2,30}[-–—:؛][\\s\\u200c]*${anyWritten([words.lateReport])}[\\s\\u200c]*`,
  'u',
)
const [AND, BY] = words.relayBefore
const RELAY = words.relay.replace(' ', '[\\s\\u200c]+')
const RETOLD = new RegExp(`^[^\\p{L}]{0,5}(?:${BY}[\\s\\u200c]*)?${RELAY}[\\s\\u200c]`, 'u')
const RELAYED = new RegExp(`[\\s،](?:${AND}[\\s\\u200c]+)?(?:${BY}[\\s\\u200c]+)?${RELAY}[\\s\\u200c]`)
const SLASH = /^[\s\u200c]*\/[\s\u200c]*/
const DASH = /^[\s\u200c]*[-–—ـ_:؛،(]+[\s\u200c]*/
const BEFORE_PLACE = new RegExp(
  `^[\\s\\u200c"»”)]*${anyWritten(words.beforePlace)}[\\s\\u200c]+(?:${anyWritten(words.beforePlaceAgain)}[\\s\\u200c]+)?`,
  'u',
)
const FROM_OR_IN = new RegExp(`[\\s\\u200c]${anyWritten(words.in)}[\\s\\u200c]`)
/** «خبرنگار پایگاه خبری تحلیلی» before the name itself. */
const SORT_OF_HOUSE = new RegExp(
  `^(?:${words.reporter}[\\s\\u200c]+)?(?:${anyWritten(words.houses)}[\\s\\u200c]+${anyWritten(words.ofHouses)}` +
    `(?:[\\s\\u200c-]+${words.analytic})?|${anyWritten(words.plainHouses)})?[\\s\\u200c]*`,
  'u',
)
const NO_PUBLISHER = new Set(words.notPublishers)
/** A name of two to four words, and what the writer says. */
const WRITER = /^[\p{L}\u200c]{2,20}(?: [\p{L}\u200c]{2,20}){1,3} ?:\s?\S/u
const DESK = new RegExp(`^[^\\p{L}]{0,3}${anyWritten(words.desks)}`, 'u')
/** «همشهری آنلاین: معاون شهردار گفت …»: the house before its own words; a question is a turn of its interview. */
const OWN_WORDS = /^["»”)]*[\s\u200c]*[:؛][\s\u200c]*\p{L}/u
/** Brackets, quotation marks and spaces around a name. */
const AROUND = /["«“(»”)\s]/
const CLOSING = /["»”)]/

const known = new WeakMap<Line, {readonly opening: OpeningWords | undefined}>()

/** The opening of a line, read once: the search for headline, lead and source ask for it in turn. */
export function openingOf(line: Line): OpeningWords | undefined {
  let read = known.get(line)
  if (!read) {
    read = {opening: readOpening(line.text)}
    known.set(line, read)
  }
  return read.opening
}

/** Reads the opening of a paragraph: publisher and dateline, whichever of the usual forms it has; undefined for none. */
export function readOpening(text: string): OpeningWords | undefined {
  const head = withPersianLetters(text.slice(0, HEAD))
  const report = REPORT.exec(head) ?? LATE_REPORT.exec(head)
  if (report) {
    // «اراک - به گزارش خبرنگار مهر، …»
    const length = placeAt(head)
    const before = length > 0 && length < report[0].length ? {dateline: head.slice(0, length)} : {}
    return {...before, ...readReport(head.slice(report[0].length)), form: 'report'}
  }
  // What another house tells: it opens a body as well, and names no publisher.
  if (RETOLD.test(head)) return {form: 'report'}
  return readDateline(head) ?? readDesk(head) ?? readSpeech(head)
}

function readReport(string: string): Omit<OpeningWords, 'form'> {
  const end = string.search(/[،,؛;:]|\.\s/)
  const clause = end < 0 ? string.slice(0, 120) : string.slice(0, end)
  const relayed = clause.search(RELAYED)
  const own = relayed < 0 ? clause : clause.slice(0, relayed)
  const [named] = agenciesIn(own)
  if (named) {
    const dateline =
      readPlace(own.slice(named.end), own.length === clause.length || relayed >= 0) ??
      (relayed < 0 ? undefined : relayedPlace(clause.slice(relayed)))
    return {agency: named.agency, ...(dateline && {dateline})}
  }
  // «به گزارش خبرنگار سیاسی، خبرگزاری فارس، …»
  const [late] = agenciesIn(string.slice(clause.length, clause.length + 40))
  if (late && end >= 0 && late.start <= 3 && !RELAYED.test(clause)) {
    // «به گزارش ایکانا، نسیم هورالعظیمی …»: what follows the name must end it.
    const after = string.slice(clause.length + late.end)
    if (/^["»”)]*\s?[،,؛:(]/.test(after) || !isOneWord(late.agency.name)) return {agency: late.agency}
  }
  return readUnknown(own)
}

/** «… به نقل از خبرگزاری رویترز از داکا»: the place after the house that is quoted. */
function relayedPlace(relay: string): string | undefined {
  const house = RELAYED.exec(relay)
  const rest = house ? relay.slice(house[0].length) : ''
  const at = rest.lastIndexOf(` ${words.from} `)
  return at < 0 ? undefined : readPlace(rest.slice(at), true)
}

const isOneWord = (name: string) => !/[\s\u200c]/.test(name)

/** «پیک دیلمان», «نارون‌نگار از تویسرکان», «خبرنگار پایگاه خبری بامداد»: a name of up to three words. */
function readUnknown(clause: string): Omit<OpeningWords, 'form'> {
  const from = FROM_OR_IN.exec(clause)
  const name = trimMarks((from ? clause.slice(0, from.index) : clause).replace(SORT_OF_HOUSE, ''), AROUND)
  const count = name.split(/[\s]+/).length
  if (name === '' || count > 3) return {}
  const isPublisher = !NO_PUBLISHER.has(name.split(/[\s\u200c]/)[0]!)
  const dateline = from ? readPlace(clause.slice(from.index), isPublisher) : undefined
  if (!isPublisher) return dateline === undefined ? {} : {dateline}
  return {publisher: name, ...(dateline && {dateline})}
}

/** The place after an agency's name: a known one, or with «از» whatever short name ends the clause. */
function readPlace(rest: string, ended: boolean): string | undefined {
  const before = BEFORE_PLACE.exec(rest)
  if (!before) return undefined
  const string = rest.slice(before[0].length).trim()
  const plain = withoutGeneric(string)
  const known = placeAt(plain)
  // «از فارس» behind an agency's name is the other agency, unless it says استان.
  const agency = plain === string && agencyNamed(plain.slice(0, known)) !== undefined
  if (known > 0) return agency ? undefined : plain.slice(0, known)
  const short = plain.split(/\s+/).length <= 2 && plain.length >= 2
  return ended && before[0].includes(words.from) && short && !NO_PLACE.test(plain) && agenciesIn(plain).next().done
    ? trimMarks(plain, CLOSING)
    : undefined
}

/** «، ۴ جدی - »: a day between place and house. */
const DAY = /^[\s،(\-–—ـ/]{1,4}\p{Nd}{1,2} \p{L}{2,10}(?: \p{Nd}{2,4})?[\s،()\-–—ـ/]{1,4}/u
/** A name of one or two words, and what ends it. */
const HOUSE = /^([\p{L}\u200c]{2,20}(?: [\p{L}\u200c]{2,20})?)\s?[:؛،)\-–—ـ/]/u

/** «(پژواک، ۱۲ عقرب): …», « ۱۹ اسد باختر: …»: the house behind a place, by name, in Afghan agencies with the day. */
function houseAfterPlace(rest: string): Agency | undefined {
  const day = DAY.exec(rest)
  const bracket = /^\s?\(/.exec(rest)
  const before = day ?? bracket
  const house = before && HOUSE.exec(rest.slice(before[0].length))
  return house ? agencyWritten(house[1]!) : undefined
}

/** «ایسنا/کرمان …», «تهران- ایرنا- …», «مشهد (پانا) - …», «بیرجند - …». */
function readDateline(head: string): OpeningWords | undefined {
  const string = head.replace(/^[^\p{L}]{0,3}/u, '')
  const placed = afterHouse(string)
  if (placed) return placed
  const [named] = agenciesIn(string.slice(0, 60))
  if (named?.start === 0) {
    const rest = string.slice(named.end)
    const slash = SLASH.exec(rest)
    const mark = slash ?? DASH.exec(rest)
    if (!mark) return undefined
    const after = withoutGeneric(rest.slice(mark[0].length))
    const length = placeAt(after)
    if (length > 0 && (slash || DASH.test(after.slice(length)))) {
      return {agency: named.agency, dateline: after.slice(0, length), form: 'dateline'}
    }
    if (!slash && OWN_WORDS.test(rest) && !/[؟?]["»”)]*$/.test(string)) return {agency: named.agency, form: 'desk'}
    // «همشهری آنلاین - آرش بهمنی: …», «باشگاه خبرنگاران جوان - نان را …»: the house and who writes, or what.
    if (!slash && (WRITER.test(after) || (/^[\s\u200c]*[-–—ـ]/.test(rest) && after.split(/\s/).length > 6)))
      return {agency: named.agency, form: 'desk'}
    const word = /^[\p{L}\u200c]+/u.exec(after)
    return slash && word ? {agency: named.agency, dateline: word[0], form: 'dateline'} : undefined
  }
  const bracketed = PLACE_AND_HOUSE.exec(string)
  const inBrackets = bracketed && !NO_PLACE.test(bracketed[1]!) ? agencyWritten(bracketed[2]!) : undefined
  if (bracketed && inBrackets) return {agency: inBrackets, dateline: bracketed[1]!, form: 'placed'}
  const length = placeAt(string)
  const reporter = length > 0 ? REPORTER.exec(string.slice(length)) : null
  const agency = reporter ? agencyWritten((reporter[1] ?? reporter[2])!) : undefined
  if (agency || reporter?.[1] !== undefined)
    return {...(agency ? {agency} : {publisher: reporter![1]!}), dateline: string.slice(0, length), form: 'placed'}
  const house = length > 0 ? houseAfterPlace(string.slice(length)) : undefined
  if (house) return {agency: house, dateline: string.slice(0, length), form: 'placed'}
  const mark = length > 0 ? /^[\s\u200c]*[-–—ـ(/][\s\u200c]*/.exec(string.slice(length)) : null
  if (!mark) return undefined
  const rest = string.slice(length + mark[0].length)
  const [second] = agenciesIn(rest.slice(0, 40))
  const dateline = string.slice(0, length)
  if (second?.start === 0 && /^[\s\u200c]*[-–—ـ_:؛،)/]/.test(rest.slice(second.end)))
    return {agency: second.agency, dateline, form: 'dateline'}
  const unknown = OWN_NAME.exec(rest)?.[1]
  if (unknown) return {publisher: unknown, dateline, form: 'placed'}
  // A dash between spaces, not a match between two towns' teams nor a street: تهران - قم.
  return /\s[-–—]\s|^[-–—]\s/.test(mark[0]) && placeAt(rest) === 0 ? {dateline, form: 'dateline'} : undefined
}

/** «نیشابور - خبرنگار طوس فردا: …», «مزارشریف – پژواک: …» */
const NAME = '([\\p{L}\\p{Nd}\\u200c]{2,20}(?: [\\p{L}\\u200c]{2,20}){0,2})'
const REPORTER = new RegExp(
  `^[\\s\\u200c]?[-–—،/][\\s\\u200c]?(?:${anyWritten([words.reporter, ...words.plainHouses])}[\\s\\u200c]${NAME} ?[:؛\\-–—]|${NAME} ?[:؛])`,
  'u',
)

const OWN_NAME = /^([\p{L}\u200c]{3,20}) ?:\s?\p{L}/u
/** «خبرگزاری صدای افغان (آوا) – هرات: …»: a house that khabar need not know, a dash, a place and what ends it. */
const HOUSE_FIRST = new RegExp(
  `^${anyWritten(words.desks)}[\\s\\u200c]{1,3}(?:\\p{L}[\\p{L}\\u200c]{1,20} ){0,2}\\p{L}[\\p{L}\\u200c]{1,20} ?(?:\\([\\p{L}\\u200c ]{2,20}\\))?\\s?[-–—/]\\s?`,
  'u',
)

function afterHouse(string: string): OpeningWords | undefined {
  const house = HOUSE_FIRST.exec(string.slice(0, 100))
  if (!house) return undefined
  const after = withoutGeneric(string.slice(house[0].length))
  const length = placeAt(after)
  if (length === 0 || !/^\s?[:؛،\-–—]/.test(after.slice(length))) return undefined
  const named = [...agenciesIn(house[0])].find(({end}) => !beginsOther(string.slice(end)))
  return {...(named && {agency: named.agency}), dateline: after.slice(0, length), form: 'placed'}
}

/** «خبرگزاری مهر، گروه استان‌ها: …», «سرویس سیاست «انتخاب»: …». */
function readDesk(head: string): OpeningWords | undefined {
  const colon = head.slice(0, 80).search(/[:؛]/)
  if (colon < 0 || !DESK.test(head)) return undefined
  const [named] = agenciesIn(head.slice(0, colon))
  if (!named || beginsOther(head.slice(named.end))) return undefined
  const rest = head.slice(named.end).replace(/^[\s\-–—،(]+/, '')
  const length = placeAt(rest)
  return {agency: named.agency, form: 'desk', ...(length > 0 && {dateline: rest.slice(0, length)})}
}

/** «… در گفت‌وگو با خبرنگار ایسنا در یزد، …». */
function readSpeech(head: string): OpeningWords | undefined {
  for (const named of agenciesIn(head)) {
    if (!isSpokenWith(head.slice(0, named.start), head.slice(named.end))) continue
    const dateline = readPlace(head.slice(named.end).split(/[،,؛:.]/)[0]!, false)
    return {agency: named.agency, form: 'speech', ...(dateline && {dateline})}
  }
  return undefined
}
