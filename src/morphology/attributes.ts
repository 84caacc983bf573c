import {formOf} from '../tagging/form.js'
import {hashOf} from '../tagging/hash.js'
import {formKey} from './fold.js'
import {divisions} from './nominal.js'
import type {WordTables} from './tables.js'
import {verbReadings} from './verbs.js'

/** What a word shows by itself: one list, read by templates.ts. A value is a hash, or 0 for "none". */
export const attributes = [
  'word',
  'prefix1',
  'prefix2',
  'prefix3',
  'prefix4',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'suffix5',
  'shape',
  'first',
  'last',
  'mark',
  'dictionary',
  'affixes',
  'stem',
  'stemform',
  'verb',
  'verblemma',
  'frequency',
  'coarse',
  'middle',
  'fine',
  'name',
  'usual',
] as const

/** A value for each of `attributes`. */
export function attributesOf(text: string, tables: WordTables): Int32Array {
  const key = formKey(text)
  const form = formOf(key)
  const {length} = form
  const head = (size: number) => (length > size ? hashOf(form.slice(0, size)) : 0)
  const tail = (size: number) => (length > size ? hashOf(form.slice(-size)) : 0)
  const clusters = tables.clusters.get(form)
  const [tags, affixes] = (tables.dictionary.get(key) ?? '').split(' ')
  const usual = tables.usual.get(form)
  const parts = text.split('\u200c')
  const readings = verbReadings(key)
  const division = knownDivision(key, tables)
  const last = text.charCodeAt(text.length - 1)
  return Int32Array.of(
    hashOf(form),
    head(1),
    head(2),
    head(3),
    head(4),
    tail(1),
    tail(2),
    tail(3),
    tail(4),
    tail(5),
    hashOf(shapeOf(text)),
    parts.length > 1 ? hashOf(parts[0]!) : 0,
    parts.length > 1 ? hashOf(parts.at(-1)!) : 0,
    last >= 0x64b && last <= 0x655 ? last : 0,
    tags ? hashOf(tags) : 0,
    affixes ? hashOf(affixes) : 0,
    division ? hashOf(`${division.suffix} ${division.says}`) : 0,
    division ? hashOf(division.stem) : 0,
    readings.length > 0 ? hashOf(verbClass(readings.map((reading) => reading.form))) : 0,
    readings.length > 0 ? hashOf(readings[0]!.lemma) : 0,
    1 + Math.floor(Math.log2(1 + (tables.counts.get(form) ?? 0))),
    clusters ? 1 + clusters[0]! : 0,
    clusters ? 1 + clusters[1]! : 0,
    clusters ? 1 + clusters[2]! : 0,
    nameOf(key, tables),
    usual ? hashOf(usual) : 0,
  )
}

const verbClass = (forms: readonly string[]) => [...new Set(forms)].sort().join(' ')

function nameOf(key: string, {names}: WordTables): number {
  const name = names.get(key)
  return name ? hashOf(name) : 0
}

/** The first division whose stem a dictionary has, and what it says of it. */
function knownDivision(key: string, {dictionary}: WordTables) {
  for (const {stem, suffix} of divisions(key)) {
    const says = dictionary.get(stem)
    if (says !== undefined) return {stem, suffix, says}
  }
  return undefined
}

/** Persian letters as ا, Latin ones as a or A, figures as 0, a ZWNJ as -, runs once: کتاب‌ها is ا-ا, COVID-19 is A-0. */
function shapeOf(text: string): string {
  let shape = ''
  for (const letter of text) {
    const kind = kindOf(letter)
    if (!shape.endsWith(kind)) shape += kind
  }
  return text.length <= 2 ? `${shape}${text.length}` : shape
}

function kindOf(letter: string): string {
  if (letter === '\u200c') return '-'
  if (/\p{N}/u.test(letter)) return '0'
  if (/[A-Z]/.test(letter)) return 'A'
  if (/[a-z]/.test(letter)) return 'a'
  return /[\p{L}\p{M}]/u.test(letter) ? 'L' : letter
}
