/** Text without the marks of Markdown inside it, and how much of it is a link or bold. */
export interface Inline {
  readonly text: string
  /** Letters of it, of 1. */
  readonly linked: number
  readonly bold: number
  /** Slanted as a whole. */
  readonly isSlanted: boolean
  readonly hasPicture: boolean
  /** What its first link to the home page shows, or the picture in it. */
  readonly home?: string
}

/** The address of a site, or the root of its Persian part. */
const HOME = /^<?(?:https?:\/\/[^/?#\s]+)?\/?(?:fa|fa-ir)?\/?>?(?:\s"[^"]*")?$/i
const PICTURED = /^\s*!\[([^\]]{2,60})\]/
const ESCAPED = /[\\`*_{}[\]()#+\-.!|>~]/
/** A longer stretch between brackets is no link. */
const LONGEST = 2000
const DEEPEST = 3

/** Takes links, pictures, emphasis and escapes away. Linear: brackets are searched so far and no further. */
export function inlineOf(source: string, depth = 0): Inline {
  const slanted = /^([_*])(?!\1)(\S.*)\1$/.exec(source.trim())
  const isSlanted = slanted !== null && !slanted[2]!.includes(slanted[1]!)
  let text = ''
  let linked = 0
  let bold = 0
  let isBold = false
  let hasPicture = false
  let home: string | undefined
  const add = (string: string) => {
    text += string
    if (isBold) bold += lettersOf(string)
  }
  for (let i = 0; i < source.length; ) {
    const char = source[i]!
    if (char === '\\' && ESCAPED.test(source[i + 1] ?? '')) {
      add(source[i + 1]!)
      i += 2
      continue
    }
    if (char === '[' || (char === '!' && source[i + 1] === '[')) {
      const from = char === '[' ? i : i + 1
      const link = linkAt(source, from)
      if (link) {
        if (char === '!') hasPicture = true
        else {
          const inner = depth < DEEPEST ? inlineOf(link.text, depth + 1) : undefined
          const shown = inner?.text ?? link.text
          hasPicture ||= inner?.hasPicture ?? false
          add(shown)
          if (inner && !isBold) bold += inner.bold * lettersOf(shown)
          linked += lettersOf(shown)
          if (HOME.test(link.target)) home ??= shown.trim() || PICTURED.exec(link.text)?.[1]?.trim()
        }
        i = link.end
        continue
      }
    }
    if ((char === '*' || char === '_') && source[i + 1] === char) {
      // «****» is an empty pair; a rule of underscores is no emphasis.
      if (source[i + 2] !== char || source[i + 3] === char) {
        isBold = !isBold
        i += source[i + 2] === char ? 4 : 2
        continue
      }
      isBold = !isBold
      i += 3
      continue
    }
    if ((char === '*' || char === '_') && isMark(source, i)) {
      i++
      continue
    }
    if (char === '`') {
      i++
      continue
    }
    add(char)
    i++
  }
  const clean = text.replace(/ {2,}/g, ' ').trim()
  const letters = Math.max(1, lettersOf(clean))
  return {
    text: clean,
    linked: Math.min(1, linked / letters),
    bold: Math.min(1, bold / letters),
    isSlanted,
    hasPicture,
    ...(home && {home}),
  }
}

const lettersOf = (string: string): number => string.replace(/\s+/g, '').length

const WORD = /[\p{L}\p{N}]/u
/** Whether a mark of emphasis stands between a word and none: «snake_case» keeps its own. */
const isMark = (source: string, i: number): boolean => {
  const before = WORD.test(source[i - 1] ?? ' ')
  const after = /\S/.test(source[i + 1] ?? ' ') && (WORD.test(source[i + 1]!) || /[«"(“[]/.test(source[i + 1]!))
  if (before && after) return false
  return after || /\S/.test(source[i - 1] ?? ' ')
}

/** The link that begins at `[`: its text, and where it is over; undefined where it is none. */
function linkAt(
  source: string,
  from: number,
): {readonly text: string; readonly target: string; readonly end: number} | undefined {
  const close = closing(source, from, '[', ']')
  if (close < 0) return undefined
  const text = source.slice(from + 1, close)
  if (source[close + 1] !== '(') return undefined
  const end = closing(source, close + 1, '(', ')')
  if (end < 0 || !isTarget(source.slice(close + 2, end))) return undefined
  return {text, target: source.slice(close + 2, end).trim(), end: end + 1}
}

/** An address, with a title in quotation marks or not; none of «[۱](…)» in running text. */
const isTarget = (target: string): boolean =>
  /^(?:<|https?:|mailto:|tel:|javascript:|data:|[./#?]|www\.|[\w%.-]+(?:\/|\.\w{2,5}|$)|$)/.test(target.trim())

function closing(source: string, from: number, open: string, close: string): number {
  let depth = 0
  const to = Math.min(source.length, from + LONGEST)
  for (let i = from; i < to; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === open) depth++
    else if (source[i] === close && --depth === 0) return i
  }
  return -1
}
