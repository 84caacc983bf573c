import {findMoment} from '../../document/moment.js'
import {agenciesIn, agencyNamed} from '../agencies.js'
import {type Line, lineOf} from '../lines.js'
import {anyOf} from '../patterns.js'
import list from './byline.json' with {type: 'json'}
import {saysPublished} from './date.js'
import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)
/** A name and perhaps a house: «عکس: رضا سعیدی / ایرنا». More words are a sentence. */
const MOST_WORDS = 12
const LONGEST = 160
const DESK = new RegExp(`^${anyOf(list.desks)}(?= |$)`)
/** A desk or a name has so many words, ZWNJ parting them too. */
const NAME_WORDS = 5

/** «خبرگزاری مهر، گروه استان‌ها – نرگس فرهمند:», «گروه جامعه خبرگزاری فارس؛ نرگس فرهمند:»: a house, its desk, a name. */
function isCredit(line: Line): boolean {
  if (line.text.length > LONGEST || line.words > MOST_WORDS || /[.!?؟…]$/.test(line.folded)) return false
  const [named] = agenciesIn(line.folded.slice(0, 80))
  if (!named) return false
  const before = line.folded.slice(0, named.start).trim()
  if (before !== '' && !DESK.test(before)) return false
  const rest = line.folded.slice(named.end)
  const separator = /^["»”)]*\s?[،,\-–—ـ_|؛;/]/.exec(rest)
  if (!separator) return before !== '' && /^["»”)]*:?$/.test(rest)
  const pieces = rest
    .slice(separator[0].length)
    .split(/[،,\-–—ـ_|؛;/:]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  if (pieces.length === 0 || pieces.some((piece) => piece.split(' ').length > NAME_WORDS)) return false
  if (line.folded.endsWith(':') || pieces.some((piece) => DESK.test(piece))) return true
  return before !== '' && pieces.length === 1 && pieces[0]!.split(' ').length <= 3
}

const NOT_WRITERS = new Set(list.notWriters)
/** «ترانه گندمی:», alone above the first paragraph: who wrote it. */
export const isWriterAlone = (line: Line): boolean =>
  line.words >= 2 &&
  line.words <= 4 &&
  /^[\p{L} ]+ ?:$/u.test(line.folded) &&
  !NOT_WRITERS.has(line.folded.split(' ')[0]!)

/** «ترانه گندمی»: words that may be a name, and nothing else. */
export const isNameAlone = (line: Line): boolean =>
  line.words >= 2 && line.words <= 4 && /^[\p{L} ]+$/u.test(line.folded) && !NOT_WRITERS.has(line.folded.split(' ')[0]!)

const writers = phrases({whole: list.writers})
/** «نگارش از», and the name on the next line. */
export const announcesWriter = (line: Line): boolean => line.words <= 4 && writers.whole(line)

/** «توضیح تصویر،», before the caption itself. */
export const isCaptionLabel = (line: Line): boolean => line.words <= 3 && words.whole(line)

/** «مهرداد سروستانی» over «استاد تاریخ دانشگاه گلپر»: the writer of a column and the writer's post. */
export const isPost = (line: Line, above: Line | undefined): boolean =>
  isTrade(line) && above !== undefined && above.words >= 2 && above.words <= 4 && /^[\p{L} ]+$/u.test(above.folded)

/** «تحلیلگر اقتصاد شهری», under the writer's name: a trade, with no colon that would make it a speaker's. */
export const isTrade = (line: Line): boolean =>
  line.words <= 8 &&
  /^[\p{L} ،]+$/u.test(line.folded) &&
  (list.trades.some(begins(line)) || (line.words <= 3 && list.shortTrades.some(begins(line))))
const begins = (line: Line) => (trade: string) => line.folded === trade || line.folded.startsWith(`${trade} `)

/** «گفت‌وگو از مهسا قربانی، خبرنگار ایسنا منطقه خراسان»: who spoke to whom is said by the trade. */
const FROM = new RegExp(
  `^${anyOf(list.works)} (?:${list.of}|:) ?[^.:؟!]{3,60}[،,\\-–] ?${anyOf(list.professions)}(?!\\p{L})`,
  'u',
)

/** A mark that stands in both of the next: few lines have one, and classes of letters take longer to compile than to run. */
const PARTED = /[-–—،,|/؛]/
/** «پریسا کوهی - خبرنگار»: a name and its trade, and nothing else. */
const NAMED = new RegExp(`^(?:\\p{L}+ ){2,4}[-–—،,|/] ?${anyOf(list.professions)}$`, 'u')
/** «گروه شهری - ساناز کوهی:»: a desk without its house, and who wrote there. */
const DESK_AND_NAME = new RegExp(`^${anyOf(list.desks)}(?: \\p{L}+){1,3} ?[-–—؛/] ?\\p{L}+(?: \\p{L}+){1,3} ?:$`, 'u')

/** «پژمان اسکویی | دبیر گروه صنعت»: a name, a bar, and what its bearer is where. */
const BARRED = new RegExp(
  `^(?:\\p{L}+ ){2,4}[|•] ?${anyOf([...list.professions, ...list.shortTrades])}(?: \\p{L}+){0,5}$`,
  'u',
)

const isNamed = (folded: string): boolean =>
  PARTED.test(folded) &&
  (NAMED.test(folded) || BARRED.test(folded) || (folded.endsWith(':') && DESK_AND_NAME.test(folded)))

/** «شغل، بی‌بی‌سی»: a label with a comma. */
const POST = new RegExp(`^${anyOf(list.posts)} ?[,،] ?[^.!؟?]{2,60}$`)

/** «نوشته هومن فیاضی در دوم مهر ۱۴۰۳»: who wrote, and when. */
const BY = new RegExp(`^${anyOf(list.by)} ?:? ?\\p{L}`, 'u')
/** «نگارش از پروانه کیهان‌فر تاریخ انتشار ۱۹/۰۱/۲۰۲۵ - ۷:۲۰ CET • به‌روز شده در ۲۰:۱۱»: its date says that it is one. */
const isDatedName = (line: Line): boolean =>
  line.words <= (saysPublished(line) ? 2 * MOST_WORDS : MOST_WORDS + 2) &&
  /\d/.test(line.folded) &&
  BY.test(line.folded) &&
  !/[.!؟?…:]$/.test(line.folded) &&
  findMoment(line.text) !== undefined

const SOURCE = `${list.source} `

/** «— نام (@handle) October 5, 2023», under a post of a network that the article shows. */
const POST_SIGNATURE = /^[—–-]{1,2} ?.{2,60}\(@\w{2,20}\)/

/** Who wrote, photographed or edited, and where it was taken from: credits, no part of the article. */
export const byline: BoilerplateRule = {
  name: 'boilerplate-byline',
  reach(line) {
    if (line.words <= MOST_WORDS && (words.label(line) || words.start(line) || words.whole(line))) return 'line'
    if (line.text.length <= LONGEST && POST_SIGNATURE.test(line.folded)) return 'line'
    // «منبع ایسنا», without the colon.
    if (line.words <= 6 && line.folded.startsWith(SOURCE) && agencyNamed(line.folded.slice(SOURCE.length)))
      return 'line'
    // «*تحلیلگر اقتصاد شهری»: who the writer is, under the article; other lines with a star are subheads.
    if (line.folded.startsWith('*') && isTrade(lineOf(line.folded.replace(/^\*+ ?/, '')))) return 'line'
    if (line.words <= MOST_WORDS && isNamed(line.folded)) return 'line'
    if (isDatedName(line) || (line.words <= MOST_WORDS && PARTED.test(line.folded) && POST.test(line.folded)))
      return 'line'
    if (isCredit(line) || (line.words <= MOST_WORDS + 4 && FROM.test(line.folded))) return 'line'
    // «گزارش: … | عکاس: …», «نویسنده: … | بازدید: …»
    if (line.text.length > LONGEST || !line.folded.includes('|')) return undefined
    return line.folded.split('|').some((piece) => words.label(lineOf(piece))) ? 'line' : undefined
  },
}
