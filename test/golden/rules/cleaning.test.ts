import {expect, test} from 'vitest'
import {cleaner} from '../../../src/normalize/rules.js'
import {draftOf} from '../../../src/text/edits.js'
import {silent} from '../../normalize/lexicons.js'

/**
 * What cleaning makes of every character that a rule knows, in words, between them, beside digits and marks, and doubled; with the
 * rules that did it. What stays as it is is left out.
 */
const clean = cleaner(silent)

const range = (first: number, last: number) =>
  Array.from({length: last - first + 1}, (_, i) => String.fromCodePoint(first + i))

const groups: Readonly<Record<string, readonly string[]>> = {
  'control characters and Latin': [...range(0, 0x20), ...range(0x7f, 0xbf), ...'.,;:!?()[]{}<>"\'&#/\\-_=+*%@|~`^$'],
  'Arabic letters and marks': [...range(0x600, 0x6ff), ...range(0x750, 0x77f), ...range(0x8a0, 0x8b4)],
  'general punctuation': [...range(0x2000, 0x206f), ...'\u3000\u180e\ufeff\ufffd\u0301\u2190\u2191\ud83d', '😀', '👨‍👩‍👧'],
  'presentation forms A': [...range(0xfb50, 0xfbff), ...range(0xfd3e, 0xfd3f), ...range(0xfdf0, 0xfdfd)],
  'presentation forms B': range(0xfe70, 0xfeff),
  references: ['&zwnj;', '&amp;', '&nbsp;', 'amp;', 'zwnj;', '#8204;', '&#8204', '&#38;', '&lt;', 'lt;', '&shy;', '&#x200c;', '&amp;zwnj;', '&bogus;'],
  runs: ['...', '. .', '؟!', '؟ ؟', ' ، ', ' : ', '»،', '« ', ' »', ' (', ')', '(ع)', '(ها)', '۱۲ : ۳۰', ' :)', 'قفسة', 'هـ', 'ه‍', 'الله', '‌ـ‌', '\u200c\u200c'],
}

const places: readonly ((piece: string) => string)[] = [
  (piece) => `می${piece}شود`,
  (piece) => `خانه${piece}ها`,
  (piece) => `کار${piece}ها`,
  (piece) => `آب${piece}`,
  (piece) => `${piece}آب`,
  (piece) => `آب ${piece} آب`,
  (piece) => `۱۲${piece}۳۴`,
  (piece) => `a${piece}b`,
  (piece) => `آب${piece}${piece}آب`,
  (piece) => `آب، ${piece}«آب»${piece}`,
]

const visible = (string: string) =>
  string.replace(/[^\n\u0020-\u007e\u0621-\u064a\u0660-\u0669\u06f0-\u06f9پچژکگیۀ«»،؛؟…]/gu, (char) => `‹${char.codePointAt(0)!.toString(16)}›`)

test.each(Object.entries(groups))('%s', async (name, pieces) => {
  const lines = pieces.flatMap((piece) => {
    const changed = (name.startsWith('presentation') ? places.slice(0, 5) : places).flatMap((place) => {
      const raw = place(piece)
      const {string, edits} = clean(draftOf(raw))
      const rules = [...new Set(edits.map(({rule}) => rule))].join(', ')
      return string === raw && rules === '' ? [] : [`  ${visible(raw)} → ${visible(string)}  ${rules}`]
    })
    return changed.length > 0 ? [visible(piece), ...changed] : []
  })
  await expect(`${lines.join('\n').replaceAll('\r', '‹d›')}\n`).toMatchFileSnapshot(`cleaning-${name.replaceAll(' ', '-').toLowerCase()}.txt`)
})
