import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {MOST_PIECES, piecesIn} from '../../src/pipeline/pieces.js'
import {standardAnnotator} from '../../src/pipeline/worker.js'

test.each([
  ['', 0],
  ['  \n', 0],
  ['باران آمد.', 3],
  ['می‌شود، ۱۲٫۵ درصد', 6],
  ['a b-c', 4],
])('%j has %i words and marks', (text, count) => expect(piecesIn(text)).toBe(count))

test('an article of more of them than can be held is refused, one of long words is not', () => {
  const annotate = standardAnnotator({structure: 'none', only: ['sentences']})
  const codes = (raw: string) => annotate({id: 'a', raw, metadata: noMetadata}).diagnostics.map(({code}) => code)
  expect(codes(`باران آمد ${'،'.repeat(MOST_PIECES)}`)).toEqual(['input/too-large'])
  expect(codes(`باران آمد ${'خبر '.repeat(MOST_PIECES)}`)).toEqual(['input/too-large'])
  expect(codes(`باران آمد ${'باران\u200cخبر '.repeat(MOST_PIECES / 8)}`)).toEqual([])
})
