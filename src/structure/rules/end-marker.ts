import type {BoilerplateRule} from './rule.js'

// «انتهای پیام/۸۶۰۱۱/ت۱۰» with the editors' codes; پبام and یام are the usual slips of the finger.
const MARKER = /^(?:انتهای?|پایان)(?:پیام|پیا|پپام|پبام|یام|خبر|متن|مطلب|گزارش|مصاحبه|گفتگو)(?:[^\p{L}].{0,60})?$/u
const INLINE =
  /(?:[\s/]+|(?<=[.؟!»"]))(?:انتها[یيى]?|پا[یي]ان)[\s\u200c]*(?:پ[یيى]ام|پپام|پبام|خبر|متن|مطلب|گزارش)\s*(?:[/\\.*\d۰-۹٠-٩]\S{0,40}\s*){0,4}$/u
const TAIL = 90

/** «انتهای پیام/»: the agency's end of the item. What stands behind it is the page's. */
export const endMarker: BoilerplateRule = {
  name: 'boilerplate-end-marker',
  reach: (line) => (line.text.length <= TAIL && MARKER.test(line.squeezed) ? 'rest' : undefined),
}

/** Where an end marker begins that closes a paragraph in its own line: an index above 0, else -1. */
export function endMarkerIn(text: string): number {
  const from = Math.max(0, text.length - TAIL)
  const found = text.slice(from).search(INLINE)
  return found < 0 || from + found === 0 ? -1 : from + found
}
