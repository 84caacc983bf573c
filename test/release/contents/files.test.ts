import {createHash} from 'node:crypto'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {fileSha256, filesBelow, readChecksums, writeChecksums} from '../../../src/release/contents/checksums.js'
import {changedFiles} from '../../../src/release/contents/compare.js'
import {datasetOf, newestRelease} from '../../../src/release/contents/newest.js'
import {shardCount, shardName, shardRows} from '../../../src/release/contents/shards.js'
import {summaryOf} from '../../../src/release/contents/versions/summary.js'
import {isAtLeast, stepBetween, versionAfter} from '../../../src/release/contents/versions/version.js'
import {versionsIn} from '../../../src/release/contents/versions/version-folders.js'
import {temporaryFolder} from '../../commands/khabar.js'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** A folder with files of these contents. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}

describe('SHA256SUMS', () => {
  test('names every other file, sorted, as sha256sum does', async () => {
    const folder = folderOf({'b.txt': 'b', 'a/c.txt': 'c', SHA256SUMS: 'old'})
    expect(await filesBelow(folder)).toEqual(['SHA256SUMS', 'a/c.txt', 'b.txt'])
    await writeChecksums(folder)
    expect(await fileSha256(join(folder, 'b.txt'))).toBe(sha256('b'))
    const {sums, malformed, outside} = await readChecksums(folder)
    expect([...sums]).toEqual([
      ['a/c.txt', sha256('c')],
      ['b.txt', sha256('b')],
    ])
    expect([malformed, outside]).toEqual([[], []])
  })

  test('lines of another form are counted, and paths outside are not taken', async () => {
    const sum = sha256('x')
    const paths = ['../x', 'a/../../x', '/x', '\\x', 'C:x', 'c:\\x', 'a\\..\\x', 'a\0b', 'a..b/..c', '*.txt']
    const lines = [
      `${sum} *binary`,
      `${sum} one-space`,
      sum,
      `x${sum}  y`,
      '',
      ...paths.map((path) => `${sum}  ${path}`),
    ]
    const {sums, malformed, outside} = await readChecksums(folderOf({SHA256SUMS: `${lines.join('\n')}\n`}))
    expect(malformed).toEqual([2, 3, 4])
    expect(outside).toEqual(paths.slice(0, 8).map((path, i) => ({line: 6 + i, path})))
    expect([...sums.keys()]).toEqual(['binary', 'a..b/..c', '*.txt'])
  })

  test('tell which files of two releases differ', async () => {
    const [a, b] = [folderOf({same: '1', other: '1', gone: '1'}), folderOf({same: '1', other: '2', new: '1'})]
    await writeChecksums(a)
    await writeChecksums(b)
    expect(await changedFiles(a, b)).toEqual(['gone', 'new', 'other'])
    expect(await changedFiles(a, a)).toEqual([])
    expect(await changedFiles(join(a, 'none'), b)).toBeUndefined()
    rmSync(join(a, 'SHA256SUMS'))
    expect(await changedFiles(a, b)).toEqual(['SHA256SUMS'])
  })
})

describe('releases of a folder', () => {
  const sums = ['1.10.0', '1.9.0', '0.1.0', '2.0.0.partial', '2.0', 'x'].map((name) => `releases/${name}/SHA256SUMS`)
  const files = {
    'dataset.json': '{}',
    'releases/4.0.0/README.md': '',
    ...Object.fromEntries(sums.map((name) => [name, ''])),
  }

  test('are those with a version for a name and SHA256SUMS, by number', async () => {
    const folder = folderOf(files)
    expect(await versionsIn(folder)).toEqual(['0.1.0', '1.9.0', '1.10.0'])
    expect(await newestRelease(folder)).toBe(join(folder, 'releases/1.10.0'))
  })

  test('are none where nothing was built', async () => {
    expect(await versionsIn(temporaryFolder())).toEqual([])
    expect(await newestRelease(temporaryFolder())).toBeUndefined()
  })

  test('belong to the folder of dataset.json', () => {
    const folder = folderOf(files)
    expect(datasetOf(folder)).toBe(folder)
    expect(datasetOf(join(folder, 'releases'))).toBe(folder)
    expect(datasetOf(join(folder, 'releases/1.9.0'))).toBeUndefined()
    expect(datasetOf(folderOf({'releases/1.0.0/x': ''}))).toBeUndefined()
    expect(datasetOf(join(folderOf({'other/x': '', 'dataset.json': '{}'}), 'other'))).toBeUndefined()
  })
})

test.each([
  [0, 0],
  [1, 1],
  [shardRows, 1],
  [shardRows + 1, 2],
])('%i articles take %i files', (articles, count) => {
  expect(shardCount(articles)).toBe(count)
})

test('shards are numbered with five digits', () => {
  expect(shardName('train', 3, 12)).toBe('train-00003-of-00012')
})

test.each([
  ['1.2.3', '1.2.3', 'none'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '2.2.3', 'major'],
] as const)('%s to %s is the step %s', (before, after, step) => {
  expect(stepBetween(before, after)).toBe(step)
})

test('the version after a step', () => {
  expect((['none', 'patch', 'minor', 'major'] as const).map((step) => versionAfter('1.2.3', step))).toEqual([
    '1.2.3',
    '1.2.4',
    '1.3.0',
    '2.0.0',
  ])
  expect([isAtLeast('minor', 'minor'), isAtLeast('patch', 'minor'), isAtLeast('major', 'none')]).toEqual([
    true,
    false,
    true,
  ])
})

test.each([
  [[0, 0, 0, 0, 0], 'no record changed'],
  [[1, 0, 0, 0, 0], '1 record added'],
  [[100, 0, 2, 0, 0], '100 records added, 2 edited'],
  [[0, 1, 1, 1, 1], '1 record removed, 1 edited, 1 given new fields, 1 moved to another split'],
])('a change of %j', ([added, removed, edited, extended, moved], summary) => {
  const ids = (count = 0) => Array.from({length: count}, (_, k) => `${k}`)
  const change = {
    added: ids(added),
    removed: ids(removed),
    edited: ids(edited),
    extended: ids(extended),
    moved: ids(moved),
  }
  expect(summaryOf(change as never)).toBe(summary)
})
