import type {Severity} from './diagnostic.js'

interface Page {
  readonly severity: Severity
  /** What the code means, one sentence. */
  readonly meaning: string
  /** What to do. */
  readonly help: string
}

const error = (meaning: string, help: string): Page => ({severity: 'error', meaning, help})
const warning = (meaning: string, help: string): Page => ({severity: 'warning', meaning, help})

/**
 * Every code that khabar can report, by layer. A code's name is part of the contract: tools filter by it.
 * The first half names where the flaw lies, the second what it is.
 */
export const codes = {
  'input/unreadable': error('A file or folder could not be opened or read.', 'Check the path and its permissions.'),
  'input/unknown-format': error(
    'No reader is known for this file.',
    'Rename it (.txt, .html, .jsonl, .json, .csv) or give its format in dataset.json.',
  ),
  'input/invalid-utf8': error(
    'Bytes that are not UTF-8.',
    'Convert the file to UTF-8, for example: iconv -f windows-1256 -t utf-8 FILE.',
  ),
  'input/too-large': error(
    'An article or a line above the size limit.',
    'Split the file: one article a file, or one JSON object a line.',
  ),
  'input/invalid-json': error(
    'A line or file that is not JSON.',
    'Write one JSON object a line, in UTF-8, with no line break inside it.',
  ),
  'input/not-an-object': error(
    'A row that is JSON but no object.',
    'Every line must be an object such as {"id": "1", "text": "…"}.',
  ),
  'input/missing-field': error(
    'A row lacks a field that the mapping names.',
    'Correct "fields" in dataset.json, or add the field to the row.',
  ),
  'input/wrong-type': error(
    'A field holds a value of another type than expected.',
    'Text fields hold strings; paragraphs a list of strings; an id a string or whole number.',
  ),
  'input/invalid-csv': error(
    'A CSV row that does not fit its header.',
    'Quote fields that hold the delimiter, a quote or a line break (RFC 4180).',
  ),
  'input/duplicate-id': error(
    'Two articles with one id.',
    'Make ids unique: the first one is kept, the others are refused.',
  ),
  'input/lone-surrogate': error(
    'Half of a surrogate pair, which no encoding can carry.',
    'The text was cut inside an emoji, or decoded wrongly: export it again.',
  ),
  'input/control-character': warning(
    'A NUL or another control character, removed from the text.',
    'Harmless: the edit keeps it. If there are many, the file may not be text.',
  ),
  'article/empty': error(
    'Nothing is left that is an article.',
    'The page may be empty, an index or all boilerplate; `--structure none` takes every line as a paragraph.',
  ),
  'article/not-persian': error('The page is not in Persian.', 'Leave it out: khabar reads Persian only.'),
} as const satisfies Record<`${string}/${string}`, Page>

export type Code = keyof typeof codes
