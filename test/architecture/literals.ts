import {Visitor} from 'oxc-parser'
import type {Source} from './source.js'

/** A letter of the Arabic script, in which Persian is written. Its digits, marks and tatweel are no words. */
const PERSIAN = /(?=[\u0600-\u063f\u0641-\u06ff])\p{L}/u

/** A literal of a source file: as it is written there, and its line. */
export interface Literal {
  readonly kind: 'string' | 'template' | 'regex'
  readonly text: string
  readonly line: number
}

/** Every string, piece of a template and regular expression of a file, as written: escapes stay escapes. */
export function literalsOf({code, parsed}: Source): Literal[] {
  const found: Literal[] = []
  const add = (kind: Literal['kind'], {start, end}: {start: number; end: number}) =>
    found.push({kind, text: code.slice(start, end), line: code.slice(0, start).split('\n').length})
  new Visitor({
    Literal(node) {
      if ('regex' in node) add('regex', node)
      else if (typeof node.value === 'string') add('string', node)
    },
    TemplateElement(node) {
      add('template', node)
    },
  }).visit(parsed.program)
  return found
}

/** The literals in which Persian is written. Comments are free to. */
export const persianIn = (source: Source): Literal[] => literalsOf(source).filter(({text}) => PERSIAN.test(text))
