import {describe, expect, test} from 'vitest'
import type {ArticleToPlace, Standing} from '../../../../src/release/contents/division/candidate.js'
import {createDivider, type Division} from '../../../../src/release/contents/division/divide.js'
import type {Dealing} from '../../../../src/release/contents/division/placement.js'
import {createComponents} from '../../../../src/release/contents/duplicates/components.js'
import type {NearDuplicates} from '../../../../src/release/contents/duplicates/near-duplicates.js'
import {splitOf} from '../../../../src/release/contents/splits.js'

const dealing: Dealing = {seed: 1, ratios: {train: 0.6, validation: 0.2, test: 0.2}}

/** An article of a release before, or a new one: its text, and where it stood. */
interface Article {
  readonly text: string
  readonly before?: Standing
  readonly day?: string
}

/** Divides articles of which the pairs of texts given are near-duplicates. */
async function divide(articles: readonly Article[], like: readonly string[] = [], by = dealing): Promise<Division> {
  const texts: string[] = []
  const areNear = (a: number, b: number) =>
    like.includes(`${texts[a]} ${texts[b]}`) || like.includes(`${texts[b]} ${texts[a]}`)
  const near: NearDuplicates = {
    add: (text) => texts.push(text as string) - 1,
    async components() {
      const components = createComponents(texts.length)
      for (let a = 0; a < texts.length; a++)
        for (let b = a + 1; b < texts.length; b++) if (areNear(a, b)) components.join(a, b)
      return components
    },
    areNear,
    close() {},
  }
  const divider = createDivider(near, by)
  articles.forEach(({text, before, day = null}, i) => {
    const candidate: ArticleToPlace = {id: `id${i}`, file: null, print: `p-${text}`, day, before}
    divider.add(candidate, text)
  })
  return divider.divide()
}

const train: Standing = {cluster: 'old-a', split: 'train'}
const testing: Standing = {cluster: 'old-b', split: 'test'}

describe('a first release', () => {
  test('alone, an article is a group, named after its text and dealt out by the hash of that name', async () => {
    const {verdicts} = await divide([{text: 'a'}, {text: 'b'}])
    expect(verdicts).toEqual(
      ['p-a', 'p-b'].map((cluster) => ({cluster, split: splitOf(cluster, dealing.seed, dealing.ratios)})),
    )
  })

  test('likes of likes are one group, named after the first', async () => {
    const {verdicts} = await divide([{text: 'a'}, {text: 'x'}, {text: 'b'}, {text: 'c'}], ['b c', 'a b'])
    expect(verdicts.map((verdict) => 'cluster' in verdict && verdict.cluster)).toEqual(['p-a', 'p-x', 'p-a', 'p-a'])
  })

  test('of equal texts the first is kept', async () => {
    const {verdicts} = await divide([{text: 'a'}, {text: 'a'}])
    expect(verdicts[1]).toEqual({left: 'release/duplicate-text', twin: 'id0'})
  })
})

describe('records of the release before never move', () => {
  test('a new article joins the group that it is like, also where it comes first', async () => {
    const {verdicts} = await divide([{text: 'new'}, {text: 'a', before: train}], ['new a'])
    expect(verdicts).toEqual([train, train])
  })

  test('of equal texts the released one is kept', async () => {
    const {verdicts} = await divide([{text: 'a'}, {text: 'a', before: train}])
    expect(verdicts).toEqual([{left: 'release/duplicate-text', twin: 'id1'}, train])
  })

  test('what bridges two groups of one split joins the first; both keep their names', async () => {
    const other: Standing = {cluster: 'old-c', split: 'train'}
    const {verdicts} = await divide(
      [{text: 'a', before: train}, {text: 'c', before: other}, {text: 'new'}],
      ['a new', 'new c'],
    )
    expect(verdicts).toEqual([train, other, train])
  })

  test('what bridges two splits is left out', async () => {
    const {verdicts, leaks} = await divide(
      [{text: 'a', before: train}, {text: 'b', before: testing}, {text: 'new'}],
      ['a new', 'new b'],
    )
    expect(verdicts.slice(0, 2)).toEqual([train, testing])
    expect(verdicts[2]).toMatchObject({left: 'release/bridges-splits', reason: expect.stringContaining('old-b')})
    expect(leaks).toEqual([])
  })

  test('along a chain, each goes with those that it is like; the one in the middle is left out', async () => {
    const {verdicts} = await divide(
      [{text: 'm'}, {text: 'n'}, {text: 'a', before: train}, {text: 'b', before: testing}, {text: 'o'}],
      ['a m', 'm n', 'n b', 'n o'],
    )
    expect(verdicts[0]).toEqual(train)
    expect(verdicts[1]).toMatchObject({left: 'release/bridges-splits'})
    expect(verdicts[4]).toMatchObject({cluster: 'p-o'})
  })

  test('two released ones that have become alike are a leak, and said to be', async () => {
    const {verdicts, leaks} = await divide(
      [
        {text: 'a', before: train},
        {text: 'b', before: testing},
      ],
      ['a b'],
    )
    expect(verdicts).toEqual([train, testing])
    expect(leaks).toEqual([{id: 'id0', other: 'id1'}])
  })

  test('a new group never takes the name of an old one', async () => {
    const renamed: Standing = {cluster: 'p-new', split: 'test'}
    const {verdicts} = await divide([{text: 'edited', before: renamed}, {text: 'new'}])
    expect(verdicts[1]).toMatchObject({cluster: 'p-new-2'})
  })
})

describe('a cut by date', () => {
  const cut: Dealing = {...dealing, ratios: {train: 1, validation: 0, test: 0}, test_after: '2024-01-31'}
  test('groups with an article behind the day are in test, the others are dealt out', async () => {
    const {verdicts} = await divide(
      [
        {text: 'a', day: '2024-01-31'},
        {text: 'b', day: '2024-02-01'},
        {text: 'c'},
        {text: 'd', day: '2023-01-01'},
        {text: 'e', day: '2025-01-01'},
      ],
      ['d e'],
      cut,
    )
    expect(verdicts.map((verdict) => 'split' in verdict && verdict.split)).toEqual([
      'train',
      'test',
      'train',
      'test',
      'test',
    ])
  })

  test('a later reprint of a released article would bring its text behind the cut: it is left out', async () => {
    const {verdicts} = await divide(
      [
        {text: 'a', before: train},
        {text: 'new', day: '2024-03-01'},
      ],
      ['a new'],
      cut,
    )
    expect(verdicts[1]).toMatchObject({left: 'release/bridges-splits'})
  })
})
