// Words that rules of the language know, from their own tables: what random letters would never hit.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'
import {packageRoot} from '../../../src/pipeline/package-root.js'

const LETTERS = /\p{L}|\p{N}/u

/** Every string in the tables beside the rules: words, their endings, units, months, agencies; and marks. */
export const words: readonly string[] = [...new Set([...tables(), ...marks()])]

function* tables(): Generator<string> {
  const src = join(packageRoot(), 'src')
  for (const file of globSync('**/*.json', {cwd: src, ignore: ['readers/**']}).sort())
    yield* stringsIn(JSON.parse(readFileSync(join(src, file), 'utf8')))
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (value.length < 60 && LETTERS.test(value)) yield value
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) if (/[\u0600-\u06ff]/.test(key)) yield key
    for (const item of Object.values(value)) yield* stringsIn(item)
  }
}

function* marks(): Generator<string> {
  yield* [
    ' ',
    '\u200c',
    '.',
    '،',
    '؛',
    ':',
    '؟',
    '!',
    '«',
    '»',
    '(',
    ')',
    '[',
    ']',
    '"',
    '-',
    '–',
    '…',
    '/',
    '٪',
    '%',
    '٫',
    '٬',
    ',',
    '+',
    '−',
    '*',
    '•',
    '#',
    '@',
    '_',
    '=',
    '|',
  ]
  yield* [
    '۰',
    '۱',
    '۲',
    '۵',
    '۱۲',
    '۳۰',
    '۳۱',
    '۹۹',
    '۱۴۰۲',
    '1402',
    '2023',
    '۱۲٫۵',
    '1,250',
    '۲/۳',
    '۱۸:۳۰',
    '۳-۱',
    '٪۲۰',
    '١٢',
    '½',
    '²',
    'km',
    'https://a.ir/ب',
    'a@b.ir',
    'CNN',
  ]
  yield* [
    ' و ',
    ' تا ',
    ' از ',
    ' به ',
    ' در ',
    ' هر ',
    ' بین ',
    'می ',
    'نمی',
    'ها',
    ' های ',
    'ي',
    'ك',
    'ة',
    'ۀ',
    'هٔ',
    'ـ',
  ]
}
