import {getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {escapeStep} from '../../records/validate/pointer.js'
import {lineAt} from './json-place.js'

/** Lines of a code frame before the one that is wrong. */
const BEFORE = 2
/** Characters of a line in a code frame. */
const WIDTH = 100

/** The code for a document without any value. */
const VALUE_EXPECTED = 4

/** What is wrong, by the names of jsonc-parser's codes: in words, and what to do. */
const errors: Readonly<Record<string, readonly [message: string, help: string]>> = {
  InvalidSymbol: [
    'a value or name is not valid JSON',
    'Put names and text in straight double quotes ("), with Latin commas (,) between them.',
  ],
  InvalidNumberFormat: ['a number is not valid JSON', 'Write numbers as 1, 0.8 or -2, in Latin digits.'],
  PropertyNameExpected: ['the name of a field is missing', 'Write the name in straight double quotes (").'],
  ValueExpected: ['a value is missing', 'Write a value, or remove the name or comma before it.'],
  ColonExpected: ['a colon is missing after the name of a field', 'Write the field as "name": value.'],
  CommaExpected: ['a comma is missing', 'Add a comma after the value before this place.'],
  CloseBraceExpected: ['a closing brace is missing', 'Add } at the end of the object.'],
  CloseBracketExpected: ['a closing bracket is missing', 'Add ] at the end of the list.'],
  EndOfFileExpected: ['there is more after the end of the object', 'Remove what follows the last closing brace.'],
  InvalidCommentToken: ['JSON has no comments', 'Remove the comment.'],
  UnexpectedEndOfComment: ['JSON has no comments', 'Remove the comment.'],
  UnexpectedEndOfString: [
    'a string is not closed',
    'Add the closing double quote; write line breaks inside strings as \\n.',
  ],
  UnexpectedEndOfNumber: ['a number is not complete', 'Write digits after the sign or point.'],
  InvalidUnicode: ['a \\u escape is not valid', 'Write \\u and four hexadecimal digits.'],
  InvalidEscapeCharacter: [
    'a backslash is followed by a character that it cannot escape',
    'Write / in paths, and \\\\ for a backslash.',
  ],
  InvalidCharacter: ['a string contains a control character', 'Write line breaks as \\n and tabs as \\t.'],
}

/**
 * A JSON document that people write: a byte order mark is accepted. Syntax errors are reported with line, column, what was
 * found and the lines around it, repeated names in an object with the place of the first. Undefined after a syntax error.
 */
export function readJson(text: string, file: string, report: Report): {readonly value: unknown} | undefined {
  const json = text.replace(/^\ufeff/, '')
  const found: ParseError[] = []
  const deep = deepAt(json)
  if (deep !== undefined) {
    const message = `line ${lineAt(json, deep)}: more than ${DEPTH} objects and lists are nested`
    report({
      ...diagnostic('input/invalid-json', message, {file, line: lineAt(json, deep)}),
      help: 'Remove the brackets that are too many.',
    })
    return undefined
  }
  const tree = parseTree(json, found, {disallowComments: true, allowTrailingComma: false})
  const [first] = found
  if (first || !tree) {
    report(syntaxError(json, file, first ?? {error: VALUE_EXPECTED, offset: 0, length: 0}))
    return undefined
  }
  reportRepeatedNames(json, tree, file, report)
  return {value: plainValue(tree)}
}

/** Objects and lists in one another: ten times what dataset.json needs, and far from what overflows the stack of a parser. */
const DEPTH = 100

/** Where brackets are nested deeper than that; brackets in strings count too, which no honest file has so many of. */
function deepAt(json: string): number | undefined {
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at)
    if (unit === 0x5b || unit === 0x7b) {
      if (++depth > DEPTH) return at
    } else if (unit === 0x5d || unit === 0x7d) depth--
  }
  return undefined
}

function syntaxError(json: string, file: string, {error, offset}: ParseError) {
  let at = Math.min(offset, json.length)
  let [message, help] = errors[printParseErrorCode(error)] ?? ['it is not valid JSON', 'Correct it.']
  const before = json.slice(0, at).trimEnd()
  if (before.endsWith(',') && /^[\]}]/.test(json.slice(at))) {
    at = before.length - 1
    ;[message, help] = ['there is a comma after the last item', 'Remove the comma.']
  } else if (printParseErrorCode(error) === 'CommaExpected') at = before.length
  else if (at === json.length && json.trim() === '')
    [message, help] = ['the file is empty', 'Write a JSON object: { … }.']
  const start = json.lastIndexOf('\n', at - 1) + 1
  const [line, column] = [lineAt(json, at), at - start + 1]
  const next = json.slice(at).match(/^\S{1,20}/u)?.[0]
  const where = next === undefined || /^[,}\]]$/.test(next) ? '' : `, found ${next.slice(0, 20)}`
  const text = `line ${line}, column ${column}: ${message}${where}\n${frame(json, line, column)}`
  return {...diagnostic('input/invalid-json', text, {file, line}), help: help as string}
}

/** The line with those before it, and a mark below the column. */
function frame(json: string, line: number, column: number): string {
  const lines = json.split('\n', line)
  const from = Math.max(0, line - 1 - BEFORE)
  const digits = String(line).length
  const shown = lines.slice(from).map((text, i) => {
    const number = String(from + i + 1).padStart(digits)
    return `${from + i + 1 === line ? '>' : ' '} ${number} | ${text.replace(/\r$/, '').slice(0, WIDTH)}`
  })
  const mark = column <= WIDTH ? `\n  ${' '.repeat(digits)} | ${' '.repeat(column - 1)}^` : ''
  return `${shown.join('\n')}${mark}`
}

function reportRepeatedNames(json: string, tree: Node, file: string, report: Report): void {
  const open: [node: Node, pointer: string][] = [[tree, '']]
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, pointer] = next
    const seen = new Map<string, Node>()
    for (const [i, child] of (node.children ?? []).entries()) {
      if (node.type !== 'object') {
        open.push([child, `${pointer}/${i}`])
        continue
      }
      const [key, value] = child.children ?? []
      const name = String(key?.value)
      const at = `${pointer}/${escapeStep(name)}`
      const first = seen.get(name)
      if (first) {
        const message = `the field ${JSON.stringify(name)} occurs twice, first on line ${lineAt(json, first.offset)}`
        const related = [{file, line: lineAt(json, first.offset), pointer: at}]
        report(
          diagnostic(
            'configuration/repeated-field',
            message,
            {file, line: lineAt(json, child.offset), pointer: at},
            {related},
          ),
        )
      } else seen.set(name, child)
      if (value) open.push([value, at])
    }
  }
}

/** The value of a tree; a field named __proto__ is a field like any other, not the prototype of its object. */
function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainValue)
  if (node.type !== 'object') return getNodeValue(node)
  const fields = (node.children ?? []).flatMap(({children: [key, value] = []}) =>
    key && value ? [[String(key.value), plainValue(value)] as const] : [],
  )
  return Object.fromEntries(fields)
}
