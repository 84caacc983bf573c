import type {Handler} from 'htmlparser2'

/** An escape of the format for what XML cannot hold: `_x000D_` (ECMA-376, part 1, 22.4.2.4). */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g

/** A string of a workbook with its escapes undone. */
export const unescaped = (string: string): string =>
  string.includes('_x')
    ? string.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : string

/** Collects the shared strings of a workbook: the runs of each, without what says how it is pronounced. */
export function createStrings(): {strings: string[]; handler: Partial<Handler>} {
  const strings: string[] = []
  let text = ''
  let inText = false
  let inPronunciation = false
  const handler: Partial<Handler> = {
    onopentag(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') inPronunciation = true
      else if (name === 't') inText = !inPronunciation
    },
    ontext(piece) {
      if (inText) text += piece
    },
    onclosetag(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') inPronunciation = false
      else if (name === 'si') strings.push(unescaped(text))
    },
  }
  return {strings, handler}
}
