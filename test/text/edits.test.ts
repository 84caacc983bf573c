import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyChanges, type Change, type Draft, draftOf, editsIn, restoreRaw} from '../../src/text/edits.js'
import {span} from '../../src/text/span.js'
import {textOf} from '../../src/text/text.js'

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
    expect(editsIn(textOf(draft.string), draft.edits)).toEqual([{...span(2, 3), raw: 'ي', rule: 'persian-letters'}])
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
  const edit = (start: number, end: number) => ({...span(start, end), raw: '', rule: 'r'})
  expect(() => restoreRaw(textOf('abc'), [edit(0, 2), edit(1, 3)])).toThrow(RangeError)
  expect(() => restoreRaw(textOf('abc'), [edit(2, 4)])).toThrow(RangeError)
})
