import type {IdentifierKind} from '../../document/identifier.js'
import {type CueBefore, cueBefore} from './around.js'
import {card} from './card.js'
import {type DigitRun, digitRuns} from './digits.js'
import {emails} from './email.js'
import {iban} from './iban.js'
import type {Identifier, Recognizer} from './identifier.js'
import {nationalId} from './national-id.js'
import {phone} from './phone.js'
import {plainView, type View} from './view.js'

/** Every kind of numbers, the longer first: a card contains what looks like a phone number. */
const recognizers: readonly Recognizer[] = [iban, card, phone, nationalId]

/** How identifiers are looked for. */
export interface FindOptions {
  readonly kinds: ReadonlySet<IdentifierKind>
  /** The string is an address or an id: numbers in it are codes, unless they are called phone numbers or are long and checked. */
  readonly isAddress?: boolean
}

/** Strings without these have no identifier: most need no view. */
const WORTH = /[@\uff20\ufe6b]|%40|\bat\b|&#|[0-9٠-٩۰-۹\uff10-\uff19\u2460-\u24ff\u2070-\u209c]|\ud835/i

/** Identifiers in a string, ordered and disjoint, as UTF-16 ranges of it. */
export function findIdentifiers(string: string, {kinds, isAddress = false}: FindOptions): Identifier[] {
  if (!WORTH.test(string)) return []
  const view = plainView(string)
  const found = kinds.has('email') ? [...emails(view)] : []
  const busy = [...found]
  const runs = digitRuns(view)
  let phoneBefore = -1
  for (let first = 0; first < runs.length; first++) {
    if (isBusy(runs[first]!, busy)) continue
    const {start} = runs[first]!
    const cue = lookedUpOnce(() => cueBefore(view, start))
    for (const {kind, find} of recognizers) {
      const one = find({view, runs, first, cue, phoneBefore, isAddress})
      if (!one) continue
      if (kind === 'phone') phoneBefore = one.end
      // What is a phone number is no national id, even where phone numbers stay.
      if (kinds.has(kind)) found.push({kind, start: one.start, end: one.end})
      first = one.last
      break
    }
  }
  return found.sort((a, b) => a.start - b.start).map((one) => inRaw(one, view))
}

function lookedUpOnce(look: () => CueBefore | undefined): () => CueBefore | undefined {
  let known: {readonly cue: CueBefore | undefined} | undefined
  return () => {
    known ??= {cue: look()}
    return known.cue
  }
}

/** Whether a run lies in an address that was found. Few are: a page has one or two. */
const isBusy = ({start}: DigitRun, busy: readonly Identifier[]): boolean => {
  while (busy.length > 0 && busy[0]!.end <= start) (busy as Identifier[]).shift()
  return busy.length > 0 && busy[0]!.start <= start
}

const inRaw = ({kind, start, end}: Identifier, {starts, ends}: View): Identifier => ({
  kind,
  start: starts[start]!,
  end: ends[end - 1]!,
})
