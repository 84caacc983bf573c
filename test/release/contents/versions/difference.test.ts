import {describe, expect, test} from 'vitest'
import {currentRecord} from '../../../../src/records/current-record.js'
import type {ArticleRecord} from '../../../../src/records/types.js'
import {compareVersions} from '../../../../src/records/version.js'
import {differenceOf} from '../../../../src/release/contents/versions/difference.js'
import {isAtLeast, stepBetween, versionAfter} from '../../../../src/release/contents/versions/version.js'
import {example} from '../../../records/example.js'

const record = (id: string, changes: Partial<ArticleRecord> = {}): ArticleRecord => ({
  ...example('in-a-release'),
  id,
  ...changes,
})

async function* stream(records: readonly ArticleRecord[]) {
  yield* records
}

const difference = (before: readonly ArticleRecord[], after: readonly ArticleRecord[]) =>
  differenceOf(stream(before), stream(after))

test('the same records in another order are none', async () => {
  expect(await difference([record('a'), record('b')], [record('b'), record('a')])).toMatchObject({
    same: 2,
    step: 'none',
    byPart: {},
  })
})

test('additions alone are minor', async () => {
  const found = await difference([record('a')], [record('c'), record('a'), record('b')])
  expect(found).toMatchObject({added: ['b', 'c'], removed: [], edited: [], moved: [], same: 1, step: 'minor'})
})

describe('major', () => {
  test('a record that is gone', async () => {
    expect(await difference([record('a'), record('b')], [record('a')])).toMatchObject({removed: ['b'], step: 'major'})
  })

  test('a record in another split', async () => {
    expect(await difference([record('a')], [record('a', {split: 'test'})])).toMatchObject({
      moved: [{id: 'a', from: 'train', to: 'test'}],
      edited: [],
      step: 'major',
    })
  })

  test('changed annotation, told by layer', async () => {
    const {facts, entities} = record('a')
    const found = await difference(
      [record('a'), record('b'), record('c')],
      [record('a', {facts: facts.slice(1)}), record('b', {facts: [], entities: entities.slice(1)}), record('c')],
    )
    expect(found).toMatchObject({
      edited: [
        {id: 'a', parts: ['facts']},
        {id: 'b', parts: ['entities', 'facts']},
      ],
      byPart: {entities: 1, facts: 2},
      same: 1,
      step: 'major',
    })
  })

  test.each(['text', 'agency', 'cluster'] as const)('another %s', async (field) => {
    const {edited} = await difference([record('a')], [record('a', {[field]: 'دیگر'})])
    expect(edited).toEqual([{id: 'a', parts: [field === 'agency' ? 'metadata' : field]}])
  })
})

describe('a record of schema 1.0 in a release of 1.1', () => {
  const old = (id: string): ArticleRecord => ({...example('version-1.0'), id})
  const bare = currentRecord(old('a'))

  test('that says the same is the same: written again, a patch', async () => {
    expect(await difference([old('a')], [bare])).toMatchObject({same: 1, edited: [], extended: [], step: 'none'})
  })

  test('that has new fields besides is an addition', async () => {
    const filled = {...bare, tags: ['سیل'], tokens: bare.tokens.map((token) => ({...token, upos: 'X' as const}))}
    const morphology = {layer: 'morphology', name: 'm', version: '1.0.0'} as const
    const found = await difference([old('a')], [{...filled, annotators: [...bare.annotators, morphology]}])
    expect(found).toMatchObject({same: 0, edited: [], extended: ['a'], step: 'minor'})
  })

  test('that differs in an old field is edited', async () => {
    const found = await difference([old('a')], [{...bare, tags: ['سیل'], agency: 'ایسنا'}])
    expect(found).toMatchObject({edited: [{id: 'a', parts: ['metadata']}], extended: [], step: 'major'})
  })

  test('with a layer of a plugin is an addition too', async () => {
    const {id, cluster, split} = old('a')
    const tag = {layer: 'x-tags', start: 0, end: 1, text: '🌧', label: null, value: null} as const
    const by = {layer: 'x-tags', name: 'tags', version: '1.0.0'} as const
    const after = {...bare, id, cluster, split, extensions: [tag], annotators: [...bare.annotators, by]}
    expect(await difference([old('a')], [after])).toMatchObject({edited: [], extended: ['a'], step: 'minor'})
    const other = {...after, extensions: [{...tag, value: 'باران'}]}
    expect(await difference([after], [other])).toMatchObject({edited: [{id: 'a', parts: ['extensions']}]})
  })

  test('and one of 1.1 in a redacted release is an addition where nothing was replaced', async () => {
    const before: ArticleRecord = example('version-1.1')
    const {id, cluster, split} = before
    const current = {...example('everything'), id, cluster, split}
    const after = {...current, source: {...current.source, redacted: 0}}
    expect(await difference([before], [after])).toMatchObject({
      edited: [],
      extended: [expect.anything()],
      step: 'minor',
    })
  })

  test('and other tags in 1.1 are an edit', async () => {
    const found = await difference([record('a')], [record('a', {tags: []})])
    expect(found).toMatchObject({edited: [{id: 'a', parts: ['metadata']}], step: 'major'})
  })
})

test('steps between versions, and the least version that is a step behind', () => {
  expect(stepBetween('1.2.3', '2.0.0')).toBe('major')
  expect(stepBetween('1.2.3', '1.3.0')).toBe('minor')
  expect(stepBetween('1.2.3', '1.2.10')).toBe('patch')
  expect(versionAfter('1.2.3', 'minor')).toBe('1.3.0')
  expect(versionAfter('1.2.3', 'major')).toBe('2.0.0')
  expect(['1.10.0', '1.9.9', '0.10.0'].sort(compareVersions)).toEqual(['0.10.0', '1.9.9', '1.10.0'])
  expect([isAtLeast('major', 'minor'), isAtLeast('patch', 'minor')]).toEqual([true, false])
})
