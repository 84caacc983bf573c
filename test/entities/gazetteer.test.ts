import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Entry} from '../../src/entities/gazetteer/entry.js'
import {atomsOf, keyOf} from '../../src/entities/gazetteer/fold.js'
import {hitsAt, trieOf, trieTables} from '../../src/entities/gazetteer/trie.js'
import {wordsOf} from '../../src/entities/words.js'
import {documentOf, loadLexicons} from './document.js'

const entry = (name: string): Entry => ({kind: 'place', key: keyOf(name), sense: 'sure', ref: null})

function found(text: string, ...names: string[]): string[] {
  const trie = trieOf(trieTables(names.map((name) => ({atoms: atomsOf(name), entry: entry(name)}))))
  const words = wordsOf(documentOf(text)).flat()
  return words.flatMap((_, at) =>
    hitsAt(trie, words, at).map(({first, next}) =>
      words
        .slice(first, next)
        .map(({text}) => text)
        .join(' '),
    ),
  )
}

test('spellings of one name fold to one key', () => {
  for (const [a, b] of [
    ['آمریکا', 'امریکا'],
    ['رئیس', 'رییس'],
    ['مؤسسه', 'موسسه'],
    ['ترکیهٔ', 'ترکیه'],
    ['خانۀ', 'خانه'],
    ['خرم‌آباد', 'خرم آباد'],
    ['كُرد', 'کرد'],
  ] as const) {
    expect(keyOf(a)).toBe(keyOf(b))
  }
})

test('a name is found with a space, a ZWNJ or nothing at its break, and nowhere else', () => {
  for (const text of ['بندر عباس', 'بندر‌عباس', 'بندرعباس']) expect(found(text, 'بندر عباس')).toEqual([text])
  expect(found('با کو', 'باکو')).toEqual([])
  expect(found('تهران‌ها', 'تهران')).toEqual([])
})

test('the longest hit comes first', () => {
  expect(found('خراسان رضوی', 'خراسان', 'خراسان رضوی')).toEqual(['خراسان رضوی', 'خراسان'])
})

test('marks that folding removes are no part of a name, and a run of them is read once', () => {
  expect(found('تهران \u064b', 'تهران')).toEqual(['تهران'])
  const trie = trieOf(trieTables([{atoms: ['تهران'], entry: entry('تهران')}]))
  let read = 0
  const mark = () => {
    read++
    return {start: 0, end: 1, text: '\u064b', atoms: [], key: ''} as never
  }
  const words = new Proxy(Array(1000).fill(0), {
    get: (list, key) => (/^\d/.test(String(key)) ? mark() : Reflect.get(list, key)),
  })
  for (let at = 0; at < 1000; at++) expect(hitsAt(trie, words, at)).toEqual([])
  expect(read).toBeLessThan(5000)
})

test('every lexicon has a card with licence and date, and no entry twice', () => {
  for (const [name, {rows}] of loadLexicons()) {
    if (name === 'word-forms') continue
    const card = readFileSync(new URL(`../../datasets/lexicons/${name}/card.md`, import.meta.url), 'utf8')
    expect(card).toMatch(/Licence: .+/)
    expect(card).toMatch(/Date: 20\d\d-\d\d-\d\d/)
    const seen = rows.map((row) => row.join('\t'))
    expect(new Set(seen).size, name).toBe(seen.length)
  }
})

test('provinces carry the 31 codes of 2020', () => {
  const {rows} = loadLexicons().get('provinces')!
  expect(new Set(rows.map(([, ref]) => ref)).size).toBe(31)
  expect(rows).toContainEqual(['اردبیل', 'IR-24', 'shared'])
})
