import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyChanges, type Change, type Draft, draftOf, editsIn, restoreRaw, textPlaces} from '../../src/text/edits.js'
import {textOf} from '../../src/text/text.js'
import {place} from '../place.js'

const change = (start: number, end: number, put: string): Change => ({start, end, put})

/** Ordered, disjoint changes of a string, drawn from random numbers. */
function changesOf(string: string, draws: readonly {gap: number; length: number; put: string}[]): Change[] {
  const changes: Change[] = []
  let at = 0
  for (const {gap, length, put} of draws) {
    const start = at + gap
    const end = start + length
    if (end > string.length) break
    if (length === 0 && start === at && changes.length > 0) continue
    changes.push(change(start, end, put))
    at = end
  }
  return changes
}

const naive = (string: string, changes: readonly Change[]) =>
  [...changes].reverse().reduce((s, {start, end, put}) => s.slice(0, start) + put + s.slice(end), string)

const draws = fc.array(fc.record({gap: fc.nat(3), length: fc.nat(3), put: fc.string({unit: 'binary', maxLength: 3})}))

function restored(draft: Draft): string {
  const text = textOf(draft.string)
  return restoreRaw(text, editsIn(text, draft.edits))
}

describe('applyChanges', () => {
  test('two rules on one place become one edit with both names', () => {
    let draft = draftOf('مي شود')
    draft = applyChanges(draft, [change(1, 2, 'ی')], 'persian-letters')
    expect(draft.edits).toEqual([{start: 1, end: 2, raw: 'ي', rule: 'persian-letters'}])
    draft = applyChanges(draft, [change(1, 3, 'ی\u200c')], 'restore-zwnj')
    expect(draft.edits).toEqual([{start: 1, end: 3, raw: 'ي ', rule: 'persian-letters+restore-zwnj'}])
  })

  test('neighbours stay apart, so that offsets stay fine', () => {
    let draft = applyChanges(draftOf('يك'), [change(0, 1, 'ی')], 'a')
    draft = applyChanges(draft, [change(1, 2, 'ک')], 'b')
    expect(draft.edits).toHaveLength(2)
  })

  test('a piece that was removed and one that is put in at its place are one edit', () => {
    let draft = applyChanges(draftOf('abc'), [change(1, 2, '')], 'a')
    draft = applyChanges(draft, [change(1, 1, 'x')], 'b')
    expect(draft).toEqual({string: 'axc', edits: [{start: 1, end: 2, raw: 'b', rule: 'a+b'}]})
  })

  test('edits that meet become one, and those beyond stay apart', () => {
    let draft = applyChanges(draftOf('abcdef'), [change(0, 2, 'xy'), change(3, 4, 'z'), change(5, 6, 'w')], 'a')
    draft = applyChanges(draft, [change(1, 3, '-')], 'b')
    expect(draft.edits).toEqual([
      {start: 0, end: 2, raw: 'abc', rule: 'a+b'},
      {start: 2, end: 3, raw: 'd', rule: 'a'},
      {start: 4, end: 5, raw: 'f', rule: 'a'},
    ])
  })

  test('two pieces put in at one place are one edit', () => {
    const draft = applyChanges(draftOf('ab'), [change(1, 1, 'x'), change(1, 1, 'y')], 'a')
    expect(draft).toEqual({string: 'axyb', edits: [{start: 1, end: 3, raw: '', rule: 'a'}]})
  })

  test('what ends as it began is no edit', () => {
    let draft = applyChanges(draftOf('ab'), [change(1, 1, ' ')], 'a')
    draft = applyChanges(draft, [change(1, 2, '')], 'b')
    expect(draft).toEqual({string: 'ab', edits: []})
  })

  test('three rounds of any changes give the changed string, and the raw string back', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 40}), draws, draws, draws, (raw, ...rounds) => {
        let draft = draftOf(raw)
        let string = raw
        for (const [round, draw] of rounds.entries()) {
          const changes = changesOf(string, draw)
          string = naive(string, changes)
          draft = applyChanges(draft, changes, `rule-${round}`)
          expect(draft.string).toBe(string)
        }
        expect(naiveRestore(draft)).toBe(raw)
        for (const [i, edit] of draft.edits.entries())
          expect(edit.start).toBeGreaterThanOrEqual(draft.edits[i - 1]?.end ?? 0)
      }),
      {numRuns: 2000},
    )
  })

  test('whole characters restore over code points too', () => {
    const draft = applyChanges(draftOf('😀 ي 😀'), [change(3, 4, 'ی')], 'persian-letters')
    expect(editsIn(textOf(draft.string), draft.edits)).toEqual([{...place(2, 3), raw: 'ي', rule: 'persian-letters'}])
    expect(restored(draft)).toBe('😀 ي 😀')
  })
})

function naiveRestore({string, edits}: Draft): string {
  let out = ''
  let at = 0
  for (const {start, end, raw} of edits) {
    out += string.slice(at, start) + raw
    at = end
  }
  return out + string.slice(at)
}

test('edits that overlap or leave the text are refused', () => {
  const edit = (start: number, end: number) => ({...place(start, end), raw: '', rule: 'r'})
  expect(() => restoreRaw(textOf('abc'), [edit(0, 2), edit(1, 3)])).toThrow(RangeError)
  expect(() => restoreRaw(textOf('abc'), [edit(2, 4)])).toThrow(RangeError)
  expect(() => restoreRaw(textOf('abc'), [edit(2, 1)])).toThrow(
    new RangeError('edits overlap or are out of order at 2'),
  )
})

describe('textPlaces', () => {
  /** What of the text a raw span covers, behind one rule's changes. */
  function covered(raw: string, changes: readonly Change[], start: number, end: number): string {
    const draft = applyChanges(draftOf(raw), changes, 'rule')
    const place = textPlaces(editsIn(textOf(draft.string), draft.edits))
    return [...draft.string].slice(place(start, false), place(end, true)).join('')
  }

  test('a span keeps its letters where something before it was put in, removed or replaced', () => {
    expect(covered('aXXb cd', [change(1, 3, '')], 5, 7)).toBe('cd')
    expect(covered('ab cd', [change(0, 0, '12')], 3, 5)).toBe('cd')
    expect(covered('ab cd', [change(0, 2, 'long')], 3, 5)).toBe('cd')
    expect(covered('😀 ab', [change(0, 2, 'x')], 2, 4)).toBe('ab')
  })

  test('what was put in at its edges stays outside, what was changed inside stays inside', () => {
    expect(covered('abcd', [change(2, 2, ' ')], 0, 2)).toBe('ab')
    expect(covered('abcd', [change(2, 2, ' ')], 2, 4)).toBe('cd')
    expect(covered('a b c', [change(1, 2, '-')], 0, 3)).toBe('a-b')
    expect(covered('abcd', [change(1, 1, 'X')], 0, 3)).toBe('aXbc')
    expect(covered('abcd', [change(1, 1, 'X'), change(3, 3, 'Y')], 0, 3)).toBe('aXbc')
  })

  test('an edge inside a replaced piece widens the span to all of it', () => {
    expect(covered('abcd ef', [change(0, 4, 'xyz')], 1, 3)).toBe('xyz')
  })

  // Letters of one unit: changes that cut an emoji in half have no places in code points.
  const plainDraws = fc.array(fc.record({gap: fc.nat(3), length: fc.nat(3), put: fc.string({maxLength: 3})}))

  test('whatever the changes, places ascend and stay in the text', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 12}), plainDraws, (raw, list) => {
        const draft = applyChanges(draftOf(raw), changesOf(raw, list), 'rule')
        const text = textOf(draft.string)
        const place = textPlaces(editsIn(text, draft.edits))
        const length = [...raw].length
        let last = 0
        for (let at = 0; at <= length; at++) {
          const here = place(at, false)
          expect(here).toBeGreaterThanOrEqual(last)
          expect(here).toBeLessThanOrEqual(text.length)
          last = here
        }
        expect(textPlaces(editsIn(text, draft.edits))(length, false)).toBe(text.length)
      }),
    )
  })
})
