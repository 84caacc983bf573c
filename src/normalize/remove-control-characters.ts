import {change, type LetterRule, range} from './rule.js'

/** Control characters that are no white space: NUL, escape, backspace … They mean nothing in a text and break tools. */
export const removeControlCharacters: LetterRule = {
  name: 'remove-control-characters',
  units: [...range(0, 8), ...range(0xe, 0x1f), ...range(0x7f, 0x84), ...range(0x86, 0x9f)],
  edit: (_, at) => change(at, at + 1, ''),
}
