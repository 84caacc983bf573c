import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {createDatasetChecks} from '../../src/records/dataset-checks.js'
import {example} from './example.js'

type Member = Pick<ReturnType<typeof example>, 'id' | 'cluster' | 'split'>

/** What is found in records with these ids, groups and splits, each in the given file and line. */
function findings(members: readonly (Partial<Member> & {readonly at?: [file: string, line: number]})[]): Diagnostic[] {
  const found: Diagnostic[] = []
  const checks = createDatasetChecks()
  members.forEach(({at, ...member}, i) => {
    const place = at ? {file: at[0], line: at[1]} : undefined
    const before = found.length
    const fits = checks.check({...example('no-layers'), id: `a${i}`, ...member}, (one) => found.push(one), place)
    expect(fits).toBe(found.length === before)
  })
  return found
}

test('an id is unique over files, and the first one is named', () => {
  const found = findings([
    {id: 'x', at: ['train.jsonl', 7]},
    {id: 'y', at: ['test.jsonl', 1]},
    {id: 'x', at: ['test.jsonl', 2]},
  ])
  expect(found).toMatchObject([
    {
      code: 'record/duplicate-id',
      message: 'the id "x" is already used at train.jsonl:7.',
      place: {file: 'test.jsonl', line: 2, id: 'x', pointer: '/id'},
    },
  ])
})

test('where files are unknown, records are counted', () => {
  expect(findings([{}, {id: 'x'}, {id: 'x'}])[0]?.message).toContain('record 2')
})

test('a near-duplicate group stays in one split', () => {
  const group = (split: Member['split'], cluster: string | null = 'g') => ({cluster, split})
  expect(findings([group('train'), group('train'), group('test', 'h')])).toEqual([])
  expect(findings([group('train'), group('test')])).toMatchObject([
    {code: 'release/group-in-two-splits', place: {pointer: '/split'}},
  ])
  expect(findings([group('train', null), group('test', null)])).toEqual([])
})
