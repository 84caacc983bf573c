import type {SourcePiece} from './assemble.js'
import type {PathValue} from './path.js'

/** Where tags and authors are divided that come in one string. */
const MARKS = /[,،;؛|\n]/
/** What stands for nothing in tables that programs wrote. */
const NOTHING = /^(?:nan|none|null|nat|n\/a)$/i

/** A cell as a string; undefined where it is none: a number, a list. Date and epoch come as ISO 8601. */
export function stringOf(value: unknown): string | undefined {
  if (typeof value === 'string') {
    if (value.length <= 8 && NOTHING.test(value.trim())) return ''
    return /^\s?\[['"]/.test(value) ? (pythonList(value)?.join('\n') ?? value) : value
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (typeof value !== 'object' || value === null) return undefined
  // An element of XML with attributes.
  const text = Object.hasOwn(value, '#text') ? (value as {readonly '#text': unknown})['#text'] : undefined
  return typeof text === 'string' ? text : undefined
}

/** A whole number as a string, exact; undefined for anything else. */
export const wholeNumber = (value: unknown): string | undefined =>
  typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value)) ? String(value) : undefined

/** Cells as a list of strings; undefined where one of them is none. One string is divided at `mark`, or where lists are. */
export function listOf(found: readonly PathValue[], mark: string | RegExp | undefined): string[] | undefined {
  const list: string[] = []
  for (const {value} of found) {
    for (const element of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      const string =
        typeof element === 'string' ? element : (addressOf(element) ?? stringOf(element) ?? wholeNumber(element))
      if (string === undefined) return undefined
      const inner = typeof value === 'string' ? (jsonList(string) ?? pythonList(string)) : undefined
      if (inner) list.push(...inner)
      else if (string.length > 8 || !NOTHING.test(string.trim()))
        list.push(...(mark === undefined ? [string] : string.split(mark)))
    }
  }
  return [...new Set(list.map((string) => string.trim()).filter((string) => string !== ''))]
}

/** Where a list in one string is divided, by its field, if nothing is said. A category is a phrase that may hold commas. */
export const usualMarks: Readonly<Record<string, RegExp | undefined>> = {tags: MARKS, authors: MARKS, category: /[>»|]/}

/** Cells as paragraphs; undefined where one of them is none. A heading's are subheads: `h2` as its type, tag or kind. */
export function paragraphsOf(found: readonly PathValue[]): SourcePiece[] | undefined {
  const pieces: SourcePiece[] = []
  for (const {value, parent} of found) {
    const kind = kindOf(parent)
    const list =
      typeof value === 'string' ? value.split(/\n{2,}/) : Array.isArray(value) ? (value as readonly unknown[]) : [value]
    for (const element of list) {
      const text = stringOf(element)
      if (text === undefined) return undefined
      pieces.push({text, kind})
    }
  }
  return pieces
}

function kindOf(parent: unknown): 'subhead' | 'caption' | 'paragraph' {
  if (typeof parent !== 'object' || parent === null) return 'paragraph'
  const {type, tag, kind} = parent as Readonly<Record<string, unknown>>
  const said = [type, tag, kind].find((name) => typeof name === 'string') as string | undefined
  if (said === undefined) return 'paragraph'
  return /^h[1-6]$/i.test(said) ? 'subhead' : /^(?:fig)?caption$/i.test(said) ? 'caption' : 'paragraph'
}

/** The address of a picture, or the name of a person or a tag, that is an object. */
function addressOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const key of ['url', 'src', 'href', 'name', 'title', 'text']) {
    const found = (value as Readonly<Record<string, unknown>>)[key]
    if (typeof found === 'string') return found
  }
  return undefined
}

function jsonList(string: string): string[] | undefined {
  if (!/^\s*\[/.test(string)) return undefined
  try {
    const list: unknown = JSON.parse(string)
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : undefined
  } catch {
    return undefined
  }
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r'}

/** A list of strings as Python prints it: `['a', "b"]`, its escapes undone; undefined for anything else. */
function pythonList(string: string): string[] | undefined {
  const trimmed = string.trim()
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return undefined
  const list: string[] = []
  const element = /\s*(?:'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)")\s*(,|$)/y
  const inner = trimmed.slice(1, -1)
  while (element.lastIndex < inner.length) {
    const found = element.exec(inner)
    if (!found) return undefined
    list.push(unescaped(found[1] ?? found[2] ?? ''))
  }
  return list
}

const unescaped = (string: string) =>
  string.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([\s\S]))/gi, (_, two?: string, four?: string, one?: string) =>
    one === undefined ? String.fromCharCode(Number.parseInt((two ?? four)!, 16)) : (ESCAPES[one] ?? one),
  )
