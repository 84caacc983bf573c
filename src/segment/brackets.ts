import {CLOSING, kindAt, OPENING} from './characters.js'

const pairs: Readonly<Record<string, string>> = {'«': '»', '(': ')', '[': ']', '{': '}', '“': '”', '‘': '’', '‹': '›'}
const closers = new Map(Object.entries(pairs).map(([open, close]) => [close.charCodeAt(0), open.charCodeAt(0)]))

/** Where each bracket or quotation of a section opens and closes: index of the opening mark → index of the closing one. */
export type Brackets = ReadonlyMap<number, number>

const NONE: Brackets = new Map()
const DEEPEST = 4

/**
 * Pairs the brackets of `string[start, end)`; one that never closes is left out. Where one closes that never opened, the
 * page has its brackets turned round (امام حسین) ع (گفت), and no pair of that kind is trusted. Linear.
 */
export function bracketsIn(string: string, start: number, end: number): Brackets {
  let found: Map<number, number> | undefined
  let turned: Set<number> | undefined
  const open: number[] = []
  for (let at = start; at < end; at++) {
    const unit = string.charCodeAt(at)
    if ((unit > 0x7d && unit < 0xab) || (unit > 0xbb && unit < 0x2018)) continue
    const kind = kindAt(string, at)
    if (kind & OPENING) open.push(at)
    else if (kind & CLOSING) {
      const opener = closers.get(unit)!
      // Only the innermost few are searched, so that a page of unclosed brackets stays linear.
      let k = open.length - 1
      while (k >= 0 && k >= open.length - DEEPEST && string.charCodeAt(open[k]!) !== opener) k--
      if (k < 0 || k < open.length - DEEPEST) {
        turned ??= new Set()
        turned.add(opener)
      } else {
        found ??= new Map()
        found.set(open[k]!, at)
        open.length = k
      }
    }
  }
  if (found && turned)
    for (const opening of [...found.keys()]) if (turned.has(string.charCodeAt(opening))) found.delete(opening)
  return found ?? NONE
}
