import {isPerson} from '../context/person.js'
import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import type {Word} from '../words/word.js'
import {articleOfLaw} from './article-of-law.js'
import {articleOne} from './article-one.js'
import {citedPage} from './cited-page.js'
import {cupRound} from './cup-round.js'
import {exponent} from './exponent.js'
import {formation} from './formation.js'
import {goalMinute} from './goal-minute.js'
import {halfAlone} from './half-alone.js'
import heads from './heads.json' with {type: 'json'}
import {hotline} from './hotline.js'
import {hyperbole} from './hyperbole.js'
import {ipAddress} from './ip-address.js'
import {lane} from './lane.js'
import {latinCode} from './latin-code.js'
import {latinName} from './latin-name.js'
import {leagueDivision} from './league-division.js'
import {lettersOfAbbreviation} from './letters-of-abbreviation.js'
import {licencePlate} from './licence-plate.js'
import {listNumber} from './list-number.js'
import {listedMinute} from './listed-minute.js'
import {longCode} from './long-code.js'
import {manifold} from './manifold.js'
import {modelNumber} from './model-number.js'
import {movementName} from './movement-name.js'
import {nineAsNo} from './nine-as-no.js'
import {noSuchDay} from './no-such-day.js'
import {noteNumber} from './note-number.js'
import {numberAsPronoun} from './number-as-pronoun.js'
import {digitsInCompound, numberInCompound} from './number-in-compound.js'
import {numberAfterDash, numberInName} from './number-in-name.js'
import {numberOfSequel} from './number-of-sequel.js'
import {onceAgain} from './once-again.js'
import {overnight} from './overnight.js'
import {pageOfBook} from './page-of-book.js'
import {phoneHead} from './phone-head.js'
import {phoneNumber} from './phone-number.js'
import {plusBetween} from './plus-between.js'
import {quite} from './quite.js'
import {rateOfPeriod} from './rate-of-period.js'
import {ratio} from './ratio.js'
import type {Refusal} from './refusal.js'
import list from './refusals.json' with {type: 'json'}
import {regnalNumber} from './regnal-number.js'
import {serialNumber} from './serial-number.js'
import {siteName} from './site-name.js'
import {sixAsLung} from './six-as-lung.js'
import {someWithoutUnit} from './some-without-unit.js'
import {streetNumber} from './street-number.js'
import {tenAsGive} from './ten-as-give.js'
import {tiedName} from './tied-name.js'
import {titleOfWork} from './title-of-work.js'
import {typedCode} from './typed-code.js'
import {verse} from './verse.js'
import {verseInBrackets} from './verse-in-brackets.js'
import {webAddress} from './web-address.js'
import {weekdayName} from './weekday-name.js'
import {yearBeforeChrist} from './year-before-christ.js'
import {zeroAsSafar} from './zero-as-safar.js'

/** Every reason for which a number is no fact; the first that holds is given. */
export const refusals: readonly Refusal[] = [
  listNumber,
  webAddress,
  noteNumber,
  citedPage,
  ratio,
  lettersOfAbbreviation,
  phoneNumber,
  licencePlate,
  longCode,
  ipAddress,
  formation,
  latinName,
  latinCode,
  plusBetween,
  exponent,
  typedCode,
  tiedName,
  titleOfWork,
  weekdayName,
  noSuchDay,
  yearBeforeChrist,
  rateOfPeriod,
  articleOfLaw,
  verse,
  verseInBrackets,
  pageOfBook,
  hotline,
  phoneHead,
  serialNumber,
  numberInName,
  numberAfterDash,
  listedMinute,
  goalMinute,
  numberOfSequel,
  leagueDivision,
  movementName,
  regnalNumber,
  siteName,
  streetNumber,
  lane,
  modelNumber,
  onceAgain,
  overnight,
  hyperbole,
  numberInCompound,
  digitsInCompound,
  halfAlone,
  quite,
  manifold,
  cupRound,
  tenAsGive,
  nineAsNo,
  sixAsLung,
  zeroAsSafar,
  someWithoutUnit,
  numberAsPronoun,
  articleOne,
]

const ofDigits = refusals.filter(({written}) => written !== 'letters')
const ofLetters = refusals.filter(({written}) => written !== 'digits')

/** A numeral that is no fact, and why. */
export interface RefusedNumeral {
  readonly numeral: Numeral
  readonly reason: string
}

/** Numerals that may be facts, and those that may not, each with its reason. «مواد ۵ و ۶» share theirs. */
export function sift(
  words: readonly Word[],
  numerals: readonly Numeral[],
): {kept: Numeral[]; refused: RefusedNumeral[]} {
  const kept: Numeral[] = []
  const refused: RefusedNumeral[] = []
  for (const numeral of numerals) {
    const reason = reasonOf(words, numeral) ?? inherited(words, numeral, refused.at(-1))
    if (reason) refused.push({numeral, reason})
    else kept.push(numeral)
  }
  return {kept, refused}
}

function reasonOf(words: readonly Word[], numeral: Numeral): string | undefined {
  const asked = words[numeral.first]!.kind === 'digits' ? ofDigits : ofLetters
  for (const refusal of asked) if (refusal.holds(words, numeral)) return refusal.reason
  return undefined
}

const links = new Set(list.links)
const NUMBERED = new Set(['exponent', 'law', 'verse', 'phone', 'code', 'name', 'citation'])

function inherited(words: readonly Word[], numeral: Numeral, last: RefusedNumeral | undefined): string | undefined {
  if (!last) return undefined
  if (last.reason === 'list') return isNextItem(words, numeral, last.numeral) ? 'list' : undefined
  // «۰۲۱ ۸۸۷۷ ۶۶۵۵»
  if (last.reason === 'phone' && numeral.first === last.numeral.next)
    return isGroup(words, numeral) ? 'phone' : undefined
  if (!NUMBERED.has(last.reason) || numeral.first !== last.numeral.next + 1) return undefined
  // «لیگ یک/ سه امتیاز»: what stands apart is another headline
  const link = words[last.numeral.next]!
  const listed =
    links.has(link.text) && (link.text !== '/' || last.reason !== 'name' || words[numeral.first]!.gap === 'none')
  // «کووید ۱۹ و ۲۰۰ بیمار», «منطقه ۵ و ۲۰۰ دانشجو»
  if (last.reason === 'name' && (isAlone(words, last.numeral) || isPersons(words, numeral.unitAt))) return undefined
  return listed && numeral.magnitude === '1' && !isUnit(words, numeral.unitAt) ? last.reason : undefined
}

/** «منطقه ۵ و ۲۰۰ دانشجو», but «شعب ۶ و ۲۸ تهران». */
const isPersons = (words: readonly Word[], at: number): boolean => isPerson(words, at) && words[at]!.upos !== 'PROPN'

const alone = new Set(heads.alone)

/** «کووید ۱۹» is one name; «مناطق ۵ و ۶» are two. */
const isAlone = (words: readonly Word[], {first}: Numeral): boolean => alone.has(words[first - 1]?.text ?? '')

const isGroup = (words: readonly Word[], {written, next, first, unitAt}: Numeral): boolean =>
  written === 'digits' && next === first + 1 && /^\d{2,8}$/.test(words[first]!.text) && !isUnit(words, unitAt)

/** «۱. مقدمه ۲. روش ۳. نتیجه»: the number after the last item's, with the same mark, on the same line. */
function isNextItem(words: readonly Word[], numeral: Numeral, last: Numeral): boolean {
  const mark = words[numeral.next]
  if (numeral.value === null || last.value === null || Number(numeral.value) !== Number(last.value) + 1) return false
  if (numeral.written !== 'digits' || !isSameMark(mark, words[last.next])) return false
  if (numeral.first - last.next > MOST_WORDS_OF_ITEM) return false
  for (let i = last.next; i < numeral.first; i++) if (words[i]!.kind === 'break') return false
  return words[numeral.next + 1]?.gap === 'space'
}

/** The same mark; dashes are typed with and without spaces. */
const isSameMark = (mark: Word | undefined, before: Word | undefined): boolean =>
  mark !== undefined &&
  before !== undefined &&
  (/^[-–]$/.test(mark.text) ? /^[-–]$/.test(before.text) : mark.gap === 'none' && mark.text === before.text)

/** A longer item of a list within a line is not looked over. */
const MOST_WORDS_OF_ITEM = 40
