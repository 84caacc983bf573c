import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {validateTextFree} from '../../src/records/text-free/schema.js'
import {withoutText} from '../../src/records/text-free/strip.js'
import {example} from './example.js'

const bare = withoutText(example('everything'))
const {text_length: length} = bare

function findings(value: unknown): Diagnostic[] {
  const found: Diagnostic[] = []
  expect(validateTextFree(value, (one) => found.push(one))).toBe(found.length === 0)
  return found
}

const lists = ['sections', 'sentences', 'tokens', 'entities', 'facts', 'edits'] as const

test.each(['everything', 'version-1.0', 'version-1.1'])('%s without its text is a valid record', (name) => {
  expect(findings(withoutText(example(name)))).toEqual([])
})

test.each(lists)('%s inside the length of the text', (list) => {
  const moved = (start: number, end: number) => ({
    ...bare,
    [list]: bare[list].map((span, i) => (i === 0 ? {...span, start, end} : span)),
  })
  expect(bare[list].length).toBeGreaterThan(0)
  expect(findings(moved(0, length))).toEqual([])
  for (const [start, end] of [
    [0, length + 1],
    [5, 4],
  ] as const)
    expect(findings(moved(start, end))).toMatchObject([
      {
        code: 'span/outside-text',
        message: `${list}[0] is at ${start}–${end}, but the text ends at ${length}.`,
        place: {pointer: `/${list}/0`, start, end},
      },
    ])
})

test.each([
  ['a text', {text: 'خبر'}, '/text'],
  ['a summary', {summary: 'خبر'}, '/summary'],
  ['tags', {tags: ['خبر']}, '/tags'],
  ['authors', {authors: ['خبرنگار']}, '/authors'],
  ['the text of an entity', {entities: [{...bare.entities[0], text: 'خبر'}]}, '/entities/0/text'],
  ['the text of a fact', {facts: [{...bare.facts[0], text: 'خبر'}]}, '/facts/0/text'],
  ['the raw text of an edit', {edits: [{...bare.edits[0], raw: 'خبر'}]}, '/edits/0/raw'],
  ['no checksum', {text_sha256: 'x'}, '/text_sha256'],
])('refused: %s', (_, change, pointer) => {
  expect(findings({...bare, ...change}).map(({place}) => place?.pointer)).toContain(pointer)
})

test('a version that is not known', () => {
  expect(findings({...bare, schema_version: '9.0.0'})).toMatchObject([
    {code: 'schema/unknown-version', place: {id: bare.id, pointer: '/schema_version'}},
  ])
  expect(findings(null)).toMatchObject([{code: 'schema/unknown-version'}])
})
