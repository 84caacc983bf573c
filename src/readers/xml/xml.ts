import type {Parser} from 'htmlparser2'
import {diagnostic} from '../../diagnostic/diagnostic.js'
import {ARTICLE_LIMIT} from '../bytes.js'
import {byteQueue} from '../compression/queue.js'
import type {Reader} from '../reader.js'
import {createRowReader} from '../rows/row.js'
import {begun, valueOfElement, type XmlElement} from './element.js'
import {isTooDeep, xmlParser} from './parser.js'

/** What corpora call the element that is an article. */
const USUAL = new Set(['doc', 'document', 'article', 'news', 'item', 'record', 'row', 'page', 'post', 'entry', 'story'])
/** Deeper elements count as text of the one that holds them. */
const DEPTH = 64
/** Bytes in which a declaration stands. */
const DECLARATION = 200
/** Names that a message tells. */
const NAMED = 20

interface Row {
  readonly value: unknown
  readonly line: number
  readonly tooLarge: boolean
}

/**
 * XML, an element an article: the one that `rows` names, else the first that has a usual name. It need not be well-formed,
 * for public corpora are not: elements behind the end of the root are read, and a bare & is itself. No entity is expanded
 * but those of characters. Holds one row and one chunk.
 */
export const xml: Reader = {
  format: 'xml',
  extensions: ['.xml'],
  decodes: true,
  async *read(input, report) {
    const read = createRowReader(input, report)
    const rows: Row[] = []
    const names = new Set<string>()
    const stack: XmlElement[] = []
    let wanted = input.rows?.toLowerCase()
    const lines = lineCounter()
    let size = 0
    let row: {depth: number; line: number} | undefined
    let depth = 0
    const parser: Parser = xmlParser({
      onopentag(name, attributes) {
        depth++
        if (names.size < NAMED) names.add(name)
        const plain = name.toLowerCase()
        if (wanted === undefined && USUAL.has(plain)) wanted = plain
        if (!row && plain === wanted) {
          row = {depth, line: lines.at(parser.startIndex)}
          size = 0
        }
        if (row && stack.length < DEPTH) stack.push(begun(name, attributes))
      },
      ontext(piece) {
        lines.at(parser.startIndex)
        size += piece.length
        if (row && size <= ARTICLE_LIMIT) stack.at(-1)!.text += piece
      },
      onclosetag(name) {
        if (row && stack.at(-1)?.name === name && stack.length === Math.min(depth - row.depth + 1, DEPTH)) {
          const element = stack.pop()!
          const parent = stack.at(-1)
          if (!parent) {
            rows.push({value: valueOfElement(element), line: row.line, tooLarge: size > ARTICLE_LIMIT})
            row = undefined
          } else {
            const same = parent.children.get(name)
            if (same) same.push(valueOfElement(element))
            else parent.children.set(name, [valueOfElement(element)])
          }
        }
        depth--
      },
    })
    let found = 0
    const take = function* () {
      for (const {value, line, tooLarge} of rows.splice(0)) {
        found++
        const place = {file: input.name, line}
        if (tooLarge) {
          report(diagnostic('input/too-large', `The element has more than ${ARTICLE_LIMIT} characters.`, place))
        } else if (JSON.stringify(value).includes('\ufffd')) {
          report(diagnostic('input/invalid-utf8', 'The element holds bytes that are not in the encoding.', place))
        } else {
          const article = read(typeof value === 'object' ? value : {'#text': value}, place)
          if (article) yield article
        }
      }
    }
    let rest = ''
    const queue = byteQueue(input.open())
    try {
      const decoder = new TextDecoder(encodingOf(await queue.peek(DECLARATION)))
      for (let chunk = await queue.next(); chunk; chunk = await queue.next()) {
        const text = decoder.decode(chunk, {stream: true})
        const end = text.lastIndexOf('>') + 1
        rest += text
        // Cut inside of a reference that is none, the parser reads another text: it is given whole tags.
        if (end === 0 && rest.length < ARTICLE_LIMIT) continue
        const whole = rest.slice(0, end === 0 ? rest.length : rest.length - (text.length - end))
        rest = rest.slice(whole.length)
        lines.add(whole)
        parser.write(whole)
        yield* take()
      }
      lines.add(rest)
      parser.write(rest)
      parser.end()
    } catch (error) {
      if (!isTooDeep(error)) throw error
      yield* take()
      const message = `The XML cannot be read to its end: ${error.message}.`
      report(diagnostic('input/damaged-file', message, {file: input.name, line: lines.at(parser.startIndex)}))
      return
    } finally {
      await queue.close()
    }
    yield* take()
    read.end()
    if (found > 0) return
    const reason = wanted === undefined ? 'none has a usual name' : `there is no ${wanted}`
    const message = `No XML element was read as a row: ${reason}; the elements are ${[...names].join(', ') || 'none'}.`
    report(diagnostic('input/no-rows', message, {file: input.name}))
  },
}

/** Counts lines up to places that only go forward, in text that comes in pieces: a tag may have begun some pieces ago. */
function lineCounter() {
  let line = 1
  let length = 0
  let next = 0
  let ends: number[] = []
  return {
    add(text: string): void {
      ends = ends.slice(next)
      next = 0
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(length + at)
      length += text.length
    },
    /** The line of a place, from 1. */
    at(place: number): number {
      for (; next < ends.length && ends[next]! < place; next++) line++
      return line
    },
  }
}

/** What the declaration says (XML 1.0, 4.3.3), where the decoder knows it; UTF-8 else. */
function encodingOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes).toString('latin1')
  const declared = /^\s*<\?xml[^>]{0,150}?encoding=["']([\w-]{2,30})["']/.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(declared).encoding
  } catch {
    return 'utf-8'
  }
}
