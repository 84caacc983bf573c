import {particle} from '../../persian/particles.js'
import {formOf} from '../../tagging/form.js'
import {hashOf} from '../../tagging/hash.js'
import affixes from '../affixes.json' with {type: 'json'}
import type {Tables} from '../tables.js'
import type {FoldedWord} from '../words.js'

/** What a word shows by itself: one list, read by templates.ts. A value is a hash, or 0 for "none". */
export const wordAttributes = [
  'word',
  'prefix1',
  'prefix2',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'shape',
  'class',
  'frequency',
  'coarse',
  'middle',
  'fine',
] as const

/** The attributes of words by their text. Forgets all once it holds too many, so that memory stays bounded. */
export interface WordReader {
  /** One value for each of `wordAttributes`. The answer is shared: never to be changed. */
  read(word: FoldedWord): Int32Array
}

/** Half a megabyte of text without a repetition; then the table starts anew. */
const MOST = 50_000

/** Reads words with the help of the tables; each text is worked out once. */
export function wordReader(tables: Tables): WordReader {
  const known = new Map<string, Int32Array>()
  return {
    read(word) {
      const old = known.get(word.text)
      if (old) return old
      if (known.size >= MOST) known.clear()
      const fresh = attributesOf(word, tables)
      known.set(word.text, fresh)
      return fresh
    },
  }
}

function attributesOf(word: FoldedWord, tables: Tables): Int32Array {
  const form = formOf(word.key)
  const {length} = form
  const head = (size: number) => (length > size ? hashOf(form.slice(0, size)) : 0)
  const tail = (size: number) => (length > size ? hashOf(form.slice(-size)) : 0)
  const clusters = tables.clusters.get(form)
  return Int32Array.of(
    hashOf(form),
    head(1),
    head(2),
    head(3),
    tail(1),
    tail(2),
    tail(3),
    tail(4),
    hashOf(shapeOf(word)),
    hashOf(classOf(word, tables)),
    1 + Math.floor(Math.log2(1 + (tables.counts.get(word.key) ?? 0))),
    clusters ? 1 + clusters[0]! : 0,
    clusters ? 1 + clusters[1]! : 0,
    clusters ? 1 + clusters[2]! : 0,
  )
}

/** Persian letters as ا, Latin ones as a or A, figures as 0, a ZWNJ as -, runs once: کتاب‌ها is ا-ا, COVID-19 is A-0. */
function shapeOf({text}: FoldedWord): string {
  let shape = ''
  for (const letter of text) {
    const kind = kindOf(letter)
    if (!shape.endsWith(kind)) shape += kind
  }
  return text.length <= 2 ? `${shape}${text.length}` : shape
}

/** Stands for every letter in a word's shape. */
const ALEF = '\u0627'

function kindOf(letter: string): string {
  if (letter === '\u200c') return '-'
  if (/\p{N}/u.test(letter)) return '0'
  if (/[A-Z]/.test(letter)) return 'A'
  if (/[a-z]/.test(letter)) return 'a'
  return /[\p{L}\p{M}]/u.test(letter) ? ALEF : letter
}

/** What kind of word it is, as far as lists and its form tell. */
function classOf({key, atoms, text}: FoldedWord, {functionWords, common, nisbas, listed}: Tables): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'mark'
  if (/\p{N}/u.test(text)) return 'figure'
  if (/[A-Za-z]/.test(text)) return 'latin'
  if (functionWords.has(key)) return 'function'
  if (atoms.length > 1 && (atoms[0] === particle.may || atoms[0] === particle.mayNot)) return 'verb'
  if (atoms.length > 1 && atoms.at(-1)!.startsWith(affixes.plural)) return 'plural'
  if (common.has(key)) return 'common'
  if (nisbas.has(key)) return 'nisba'
  return listed.has(text) ? 'listed' : 'rare'
}
