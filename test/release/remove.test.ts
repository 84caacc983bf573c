import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {build} from '../../src/release/assemble/build.js'
import {plainUrl} from '../../src/release/contents/takedown/match.js'
import {removeArticles} from '../../src/release/remove/remove.js'
import {article, dataset} from '../commands/dataset.js'
import {jsonLines} from '../commands/khabar.js'

const row = (k: number) => ({...article(k), link: `https://www.paper.example/news/${k}`})
const rows = Array.from({length: 8}, (_, k) => row(k))
const fields = {id: 'code', title: 'headline', paragraphs: 'body', url: 'link'}
const made = () => dataset(rows, {inputs: [{path: 'raw/*.jsonl', source: 'made', fields}]})

async function heard<T>(run: (report: (found: Diagnostic) => void) => Promise<T>) {
  const found: Diagnostic[] = []
  const result = await run((one) => found.push(one))
  return {result, found, codes: found.map(({code}) => code)}
}
const bump = (folder: string) => heard((report) => build(folder, {jobs: 1, bump: true}, report))
const remove = (folder: string, what: object) =>
  heard((report) => removeArticles(folder, {reason: 'asked by the author', date: '2026-03-21', ...what}, report))
const idsOf = (release: string) =>
  ['train', 'validation', 'test']
    .map((split) => join(release, `jsonl/${split}-00000-of-00001.jsonl`))
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line).id)
    .sort()

test('an article that is taken down is in no later release, by whatever name it comes back', async () => {
  const folder = made()
  await bump(folder)
  expect((await remove(folder, {ids: ['3'], dryRun: true})).result?.entries).toHaveLength(1)
  expect(existsSync(join(folder, 'takedown.jsonl'))).toBe(false)
  const near = await remove(folder, {ids: ['raw/x/1.html']})
  expect(near.found[0]?.message).toMatch(/did you mean "1"\?$/)
  const {result} = await remove(folder, {ids: ['3'], urls: ['http://paper.example/news/5#top']})
  expect(result).toMatchObject({entries: [{id: '3'}, {id: '5'}], releases: ['1.0.0'], reprints: []})
  const list = readFileSync(join(folder, 'takedown.jsonl'), 'utf8')
  for (const {headline, body} of rows) for (const text of [headline, ...body]) expect(list).not.toContain(text)

  const {result: built, codes} = await bump(folder)
  expect(built?.manifest).toMatchObject({version: '2.0.0', removed_ids: ['3', '5'], takedown: {entries: 2}})
  expect(codes).toEqual(['release/taken-down', 'release/taken-down'])
  expect(idsOf(built!.path)).toEqual(['0', '1', '2', '4', '6', '7'])
  const changelog = readFileSync(join(built!.path, 'CHANGELOG.md'), 'utf8')
  expect(changelog).toContain('- 2 records taken down: 3, 5.\n')
  expect(changelog).not.toContain('asked by the author')
  expect(changelog).not.toContain('records removed')

  // The same page under another id; the same text with other spaces under another id and address; another text at the address.
  const again = {...row(3), code: 'again', link: 'https://mirror.example/3'}
  const spaced = {
    ...row(5),
    code: 'spaced',
    link: 'https://mirror.example/5',
    body: row(5).body.map((line) => `${line} !`),
  }
  const edited = {...row(40), code: 'edited', link: 'https://paper.example/news/3/'}
  writeFileSync(join(folder, 'raw/rows.jsonl'), jsonLines(...rows, again, spaced, edited, row(41)))
  const next = await bump(folder)
  expect(next.result?.manifest.version).toBe('2.1.0')
  expect(idsOf(next.result!.path)).toEqual(['0', '1', '2', '4', '41', '6', '7'])
  // The two that are in the list under these ids were reported with the first build.
  expect(next.codes.filter((code) => code === 'release/taken-down')).toHaveLength(3)
  expect(next.result!.manifest.dropped).toContainEqual({reason: 'release/taken-down', count: 5})
})

test('what is unknown, listed already or damaged is said', async () => {
  const folder = made()
  await bump(folder)
  const {result, found} = await remove(folder, {ids: ['33', '1']})
  expect(result).toBeUndefined()
  expect(found).toMatchObject([{code: 'takedown/unknown-article'}])
  expect(existsSync(join(folder, 'takedown.jsonl'))).toBe(false)

  await remove(folder, {ids: ['1']})
  for (const what of [{ids: ['1']}, {urls: ['https://paper.example/news/1']}]) {
    const again = await remove(folder, what)
    expect(again.result?.entries).toEqual([])
    expect(again.codes).toEqual(['takedown/already'])
  }
  const url = 'https://paper.example/not-yet'
  expect((await remove(folder, {urls: [url], force: true})).result?.entries).toMatchObject([{id: null, urls: [url]}])
  expect((await remove(folder, {urls: [url], force: true})).codes).toEqual(['takedown/already'])

  writeFileSync(join(folder, 'takedown.jsonl'), '{"id":"1"}\n')
  expect(await bump(folder)).toMatchObject({result: undefined, codes: ['takedown/invalid-line']})
  expect(await remove(folder, {ids: ['2']})).toMatchObject({result: undefined, codes: ['takedown/invalid-line']})
})

test('addresses are compared without what does not change the page', () => {
  const same = ['https://www.Paper.example/a%20b/', 'http://paper.example/a b#top', 'paper.example/a%20b']
  expect(new Set(same.map(plainUrl)).size).toBe(1)
  expect(plainUrl('https://paper.example/?id=1')).not.toBe(plainUrl('https://paper.example/?id=2'))
})
