import {expect, test} from 'vitest'
import type {Document} from '../../src/document/document.js'
import {wordsToTag} from '../../src/morphology/words.js'
import {spanAt, textOf} from '../../src/text/text.js'

/** A document of sentences, each a list of words. */
function documentOf(sentences: readonly (readonly string[])[]): Document<'sentences' | 'tokens'> {
  const text = textOf(sentences.map((words) => words.join(' ')).join(' '))
  const tokens = []
  const spans = []
  let at = 0
  for (const words of sentences) {
    const start = at
    for (const word of words) {
      tokens.push(spanAt(text, at, at + word.length))
      at += word.length + 1
    }
    spans.push(spanAt(text, start, at - 1))
  }
  return {text, layers: {sentences: spans, tokens}} as unknown as Document<'sentences' | 'tokens'>
}

test('words by sentence', () => {
  const sentences = [
    ['باران', 'آمد', '.'],
    ['برف', 'نیامد', '.'],
  ]
  expect(wordsToTag(documentOf(sentences))).toEqual(sentences)
})

test('a sentence that is none is divided, and no word is lost', () => {
  const words = Array.from({length: 1203}, (_, i) => `ب${i}`)
  const pieces = wordsToTag(documentOf([words, ['پایان']]))
  expect(pieces.map(({length}) => length)).toEqual([500, 500, 203, 1])
  expect(pieces.flat()).toEqual([...words, 'پایان'])
})

test('without sentences all tokens are one list', () => {
  const {text, layers} = documentOf([['باران', 'آمد']])
  expect(wordsToTag({text, layers: {...layers, sentences: []}} as never)).toEqual([['باران', 'آمد']])
})
