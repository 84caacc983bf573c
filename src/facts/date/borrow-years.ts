import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {type Found, momentFields} from './found.js'

/**
 * Days and months without a year take the one that was just named in their sentence («در سال ۱۳۹۰ … ۱۵ شهریور»), or that
 * of the date they are listed with («۱۵ شهریور و ۳ مهر ۱۳۹۵»).
 */
export function borrowYears(words: readonly Word[], found: readonly Found[]): Found[] {
  const out: Found[] = []
  for (let i = 0; i < found.length; i++) {
    const one = found[i]!
    const moment = one.moment
    if (!moment || moment.yearSaid || moment.month === undefined) {
      out.push(one)
      continue
    }
    const lender = listedWith(words, one, found[i + 1]) ?? named(words, out, one)
    const year = lender?.moment?.calendar === moment.calendar ? lender.moment.year : undefined
    if (year === undefined) out.push(one)
    else {
      const placed = {...moment, year}
      const fields = momentFields(placed)
      out.push(fields.iso === null ? one : {...one, fields, moment: {...placed, yearSaid: lender === found[i + 1]}})
    }
  }
  return out
}

function listedWith(words: readonly Word[], one: Found, after: Found | undefined): Found | undefined {
  if (!after?.moment?.yearSaid || after.moment.month === undefined || after.first !== one.next + 1) return undefined
  return words[one.next]!.text === w.and || words[one.next]!.text === '،' ? after : undefined
}

/** The last date with a year in the same sentence. */
function named(words: readonly Word[], before: readonly Found[], one: Found): Found | undefined {
  const last = before.at(-1)
  if (!last?.moment?.yearSaid || last.moment.day !== undefined) return undefined
  for (let i = last.next; i < one.first; i++) {
    const {kind, text} = words[i]!
    if (kind === 'break' || /^[.؟!؛«»:]$/.test(text)) return undefined
  }
  return last
}
