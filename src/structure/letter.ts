import words from './letter.json' with {type: 'json'}
import type {Line} from './lines.js'
import {anyOf} from './patterns.js'
import {isProse} from './prose.js'
import type {Verdict} from './rules.js'

/** A greeting and a closing are short; so is the name under the closing, with its office and town. */
const GREETING_WORDS = 9
const SIGN_OFF_WORDS = 5
const NAME_WORDS = 12
/** A longer closing has the name in it. */
const ALONE = 3

const GREETING = new RegExp(`^["«]?${anyOf(words.greetings)}(?!\\p{L})`, 'u')
const SIGN_OFF = new RegExp(`^${anyOf(words.signOffs)}(?!\\p{L})`, 'u')

const LETTER = new RegExp(`(?:^|[^\\p{L}])${anyOf(words.letters)}(?!\\p{L})`, 'u')
const SIGNERS = new RegExp(`^${anyOf(words.signers)}(?= )`)
const SIGNERS_WORDS = 24
/** Where the headline of a letter is looked for. */
const ABOVE = 8

/** «انجمن یاران نیزار، گروه درنای سفید و پنج انجمن دیگر»: who signed what the page calls a letter, right under its last sentence. */
const areSigners = (line: Line, before: Line): boolean =>
  line.words <= SIGNERS_WORDS &&
  line.words >= 3 &&
  isProse(before) &&
  SIGNERS.test(line.folded) &&
  !/[.؟!:]$/.test(line.text)

/** «جناب شهردار»: whom a letter speaks to, above its first paragraph. */
export const isGreeting = (line: Line): boolean =>
  line.words <= GREETING_WORDS && GREETING.test(line.folded) && !/[؟?|]/.test(line.text)

/** The greeting that a letter begins with, and «ارادتمند» / «ناصر ورق‌زن، کتابفروشی روشنا، فومن»: the closing of a letter and the name under it, by index of line. */
export function signatures(
  lines: readonly Line[],
  verdicts: readonly (Verdict | undefined)[],
  from: number,
): ReadonlySet<number> {
  const found = new Set<number>()
  const [first, second] = [lines[from], lines[from + 1]]
  if (first && second && isGreeting(first) && isProse(second) && !verdicts[from]) found.add(from)
  const isLetter = lines.slice(Math.max(0, from - ABOVE), from + 1).some(({folded}) => LETTER.test(folded))
  for (let i = from + 1; i < lines.length; i++) {
    if (isLetter && !verdicts[i - 1] && isFree(lines[i]!, verdicts[i]) && areSigners(lines[i]!, lines[i - 1]!)) {
      if (!lines[i + 1] || !isProse(lines[i + 1]!)) found.add(i)
      continue
    }
    const [before, line, name] = [lines[i - 1]!, lines[i]!, lines[i + 1]]
    if (verdicts[i - 1] || !isProse(before) || line.words > SIGN_OFF_WORDS || !isFree(line, verdicts[i])) continue
    if (!SIGN_OFF.test(line.folded)) continue
    found.add(i)
    if (line.words <= ALONE && name && name.words <= NAME_WORDS && !isProse(name) && isFree(name, verdicts[i + 1])) {
      found.add(i + 1)
      const office = lines[i + 2]
      if (
        office &&
        office.words <= OFFICE_WORDS &&
        isFree(office, verdicts[i + 2]) &&
        isOffice(office, lines[i + 3], verdicts[i + 3])
      )
        found.add(i + 2)
    }
  }
  // «هفدهم اردیبهشت ۱۴۰۴», under who signed: the day of the document.
  for (const i of [...found])
    if (
      i > from + 1 &&
      verdicts[i + 1]?.rule === 'boilerplate-date' &&
      lines[i + 1]!.words <= 5 &&
      lines[i + 1]!.hint === 'paragraph'
    )
      found.add(i + 1)
  return found
}

/** «معلم بازنشسته، بردسکن»: what the writer is, and where. */
const OFFICE_WORDS = 8
const isOffice = (line: Line, next: Line | undefined, verdict: Verdict | undefined): boolean =>
  /[،,]/.test(line.text) || next === undefined || verdict !== undefined

/** A name may be taken for a writer's line. */
const isFree = ({hint, folded}: Line, verdict: Verdict | undefined): boolean =>
  hint !== 'boilerplate' &&
  hint !== 'subhead' &&
  (!verdict || verdict.rule === 'boilerplate-byline') &&
  !folded.includes(':')
