import {isMapped, type Line} from './lines.js'
import words from './not-found.json' with {type: 'json'}
import {anyOf} from './patterns.js'
import {isProse} from './prose.js'

/** «صفحه‌ای که دنبال آن بودید پیدا نشد»: a few words may stand between. */
const THING = new RegExp(`(?<!\\p{L})${anyOf(words.things)}(?!\\p{L}{3})`, 'gu')
const MISSING = new RegExp(anyOf(words.missing))
const BETWEEN = 60
const isMissing = (folded: string): boolean =>
  MISSING.test(folded) &&
  [...folded.matchAll(THING)].some(({index}) => MISSING.test(folded.slice(index, index + BETWEEN)))
/** «۴۰۴», «خطای 404», «404 Not Found», and nothing else on the line. */
const ERROR = new RegExp(`^(?:${anyOf(words.error)}[ :-]{0,3})?${anyOf(words.errors)}(?:[ |:–-]{1,3}[a-z ]{0,30})?$`)
const LONGEST = 200
/** An article has more sentences than an error page says in excuse. */
const MOST_PROSE = 2

/** Whether a page says that there is no such page: servers answer so with success too. */
export function isNotFound(lines: readonly Line[]): boolean {
  if (isMapped(lines)) return false
  const own = lines.filter(({hint}) => hint !== 'boilerplate')
  const says = own.filter(
    ({text, folded}) => text.length <= LONGEST && (isMissing(folded) || ERROR.test(folded.toLowerCase())),
  )
  if (says.length === 0) return false
  return own.filter((line) => isProse(line) && !says.includes(line)).length < MOST_PROSE
}
