import type {Refusal} from './refusal.js'

/** Tatweel too, which some type for a dash. */
const DASHES = /^[-–—\u0640]$/

/** A number that begins with 0 or +: ۰۲۱, ۰۹۱۲۰۰۰۰۰۰۰, and what a dash ties to it. */
export const phoneNumber: Refusal = {
  reason: 'phone',
  written: 'digits',
  holds(words, {first, next, written}) {
    if (written !== 'digits') return false
    const isAreaCode = (at: number): boolean => /^0\d{2,}$/.test(words[at]?.text ?? '')
    if (isAreaCode(first) && words[first + 1]?.text !== '.' && words[first + 1]?.text !== '/') return true
    const tiedBefore = DASHES.test(words[first - 1]?.text ?? '') && isAreaCode(first - 2)
    const tiedAfter = DASHES.test(words[next]?.text ?? '') && isAreaCode(next + 1)
    return tiedBefore || tiedAfter
  },
}
