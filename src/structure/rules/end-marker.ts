import {anyOf} from '../patterns.js'
import words from './end-marker.json' with {type: 'json'}
import type {BoilerplateRule} from './rule.js'

// «انتهای پیام/۸۶۰۱۱/ت۱۰» with the editors' codes; پبام and یام are the usual slips of the finger.
const MARKER = new RegExp(`^${anyOf(words.ends)}${anyOf(words.of)}(?:[^\\p{L}].{0,60})?$`, 'u')
/** In raw text: ی may be one of the Arabic letters ي and ى. */
const EITHER_YE = '[\\u06cc\\u064a\\u0649]'
const eitherYe = (list: readonly string[]) => anyOf(list).replaceAll('\u06cc', EITHER_YE)
const INLINE = new RegExp(
  `(?:(?<![\\s/])[\\s/]{1,20}|(?<=[.؟!»"]))${eitherYe(words.endsInLine)}${EITHER_YE}?[\\s\\u200c]{0,5}${eitherYe(words.ofInLine)}`,
  'gu',
)
/** «۸۶۰۱۱/ت۱۰», «*»: what editors sign by. */
const CODE = /^[/\\.*\d۰-۹٠-٩]/
const MOST_CODES = 4
const TAIL = 90

/** «انتهای پیام/»: the agency's end of the item. What follows it is the page's. */
export const endMarker: BoilerplateRule = {
  name: 'boilerplate-end-marker',
  reach: (line) => (line.text.length <= TAIL && MARKER.test(line.squeezed) ? 'rest' : undefined),
}

/** Where an end marker begins that closes a paragraph in its own line: an index above 0, else -1. */
export function endMarkerIn(text: string): number {
  const from = Math.max(0, text.length - TAIL)
  const tail = text.slice(from)
  for (const marker of tail.matchAll(INLINE)) {
    const codes = tail
      .slice(marker.index + marker[0].length)
      .split(/\s+/)
      .filter((word) => word !== '')
    if (codes.length <= MOST_CODES && codes.every((word) => CODE.test(word)))
      return from + marker.index === 0 ? -1 : from + marker.index
  }
  return -1
}
