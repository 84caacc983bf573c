import months from '../persian/months.json' with {type: 'json'}
import {agenciesIn, agencyNamed, agencyOfUrl} from './agencies.js'
import words from './agency.json' with {type: 'json'}
import {withPersianLetters} from './fold.js'
import {NEWS_NAME} from './masthead.js'
import {openingOf} from './opening.js'
import type {Part} from './parts.js'
import {anyOf, anyWritten} from './patterns.js'
import {askedBy} from './prose.js'

/** Paragraphs that may mention a reporter of the house. */
const LATER = 30
export const MONTHS: ReadonlySet<string> = new Set(months.persian.flat())

/**
 * What is left where nothing else tells: «… در گفت‌وگو با ایلنا:» above the headline, the house's name before its questions,
 * «… به خبرنگار تسنیم گفت» further down, the address of the page on a line, «منبع: ایسنا», «عکس: … / خبرگزاری فارس».
 */
export function creditedAgency(parts: readonly Part[]): string | undefined {
  return headlineAgency(parts) ?? askingAgency(parts) ?? ownLine(parts) ?? toldAgency(parts) ?? creditOf(parts)
}

/** «پایگاه خبری تحلیلی انتخاب (Entekhab.ir):», alone above the text. */
function ownLine(parts: readonly Part[]): string | undefined {
  const body = parts.findIndex((part) => 'kind' in part && (part.kind === 'paragraph' || part.kind === 'lead'))
  for (const part of parts.slice(body + 1, body + 3)) {
    if ('kind' in part || part.rule !== 'boilerplate-agency') continue
    for (const {agency} of agenciesIn(part.line.folded)) return agency.name
  }
  return undefined
}

/** «رئیس اتحادیه در گفت‌وگو با ایلنا:»: who was spoken to. */
function headlineAgency(parts: readonly Part[]): string | undefined {
  for (const part of parts) {
    if (!('kind' in part) || (part.kind !== 'kicker' && part.kind !== 'title')) continue
    const opening = openingOf(part.line)
    if (opening?.form === 'speech' && opening.agency) return opening.agency.name
  }
  return undefined
}

/** The house that asks two questions or more in its own name. */
function askingAgency(parts: readonly Part[]): string | undefined {
  const seen = new Set<string>()
  for (const part of parts) {
    const name = 'kind' in part && part.kind === 'paragraph' ? askedBy(part.line) : undefined
    if (name === undefined) continue
    if (seen.has(name)) return agencyNamed(name)?.name
    seen.add(name)
  }
  return undefined
}

/** «دهیار روستا به خبرنگار کوهسار نیوز گفت», where the site calls itself news or its page names it elsewhere. */
const TO_REPORTER = new RegExp(`${anyWritten([words.toReporter])}[\\s\\u200c]`)
const SAYS = new RegExp(`[\\s\\u200c]${anyOf(words.says)}`)
/** The longest name, and the verb behind it. */
const TOLD_LENGTH = 40

/** Whom a paragraph says that it was told: what stands between «به خبرنگار» and the verb. */
function toldTo(text: string): string | undefined {
  const to = TO_REPORTER.exec(text)
  if (!to) return undefined
  const rest = text.slice(to.index + to[0].length).slice(0, TOLD_LENGTH)
  const end = rest.search(SAYS)
  return end >= 3 && end <= 30 ? rest.slice(0, end) : undefined
}

function toldAgency(parts: readonly Part[]): string | undefined {
  let read = 0
  for (const part of parts) {
    if ('kind' in part && part.kind === 'paragraph' && ++read <= LATER) {
      const opening = openingOf(part.line)
      if (opening?.form === 'speech' && opening.agency) return opening.agency.name
      const name = toldTo(withPersianLetters(part.line.text.slice(0, 260)))
      if (name !== undefined && name.split(' ').length <= 3 && NEWS_NAME.test(name)) return name
    }
    if ('kind' in part) continue
    if (part.rule === 'boilerplate-code' && part.line.text.startsWith('http')) {
      const found = agencyOfUrl(part.line.text)
      if (found) return found.name
    }
  }
  return undefined
}

/** The source that the page gives, else the house of the one who wrote or photographed. */
function creditOf(parts: readonly Part[]): string | undefined {
  let credit: string | undefined
  for (const part of parts) {
    if ('kind' in part || part.rule !== 'boilerplate-byline') continue
    for (const {agency} of agenciesIn(part.line.folded)) {
      if (MONTHS.has(agency.name) && /\d/.test(part.line.folded)) continue
      if (part.line.squeezed.startsWith(words.source)) return agency.name
      credit ??= agency.name
    }
  }
  return credit
}
