import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import {build} from '../../../src/release/assemble/build.js'
import type {BuildOptions} from '../../../src/release/assemble/options.js'
import {article, configuration, dataset} from '../../commands/dataset.js'
import {jsonLines, temporaryFolder} from '../../commands/khabar.js'

const rows = (count: number) => Array.from({length: count}, (_, k) => article(k))

async function run(folder: string, options: BuildOptions = {}) {
  const found: Diagnostic[] = []
  const built = await build(folder, {jobs: 1, ...options}, (one) => found.push(one))
  return {built, codes: found.map(({code}) => code), found}
}

const versionOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8')).version
const released = (folder: string) => readdirSync(join(folder, 'releases')).filter((name) => !name.endsWith('.partial'))

test('a dry run says what would be released and writes no release and no rejected.jsonl', async () => {
  const folder = dataset([...rows(10), {...article(1), code: 99}])
  const {built} = await run(folder, {dryRun: true})
  expect(built).toMatchObject({status: 'dry-run', manifest: {counts: {total: {articles: 10}}}})
  expect(built!.manifest.dropped).toEqual([{reason: 'release/duplicate-text', count: 1}])
  expect(released(folder)).toEqual([])
  expect(existsSync(join(folder, 'rejected.jsonl'))).toBe(false)
  // What was annotated is kept: the build goes on from there and leaves nothing behind.
  expect((await run(folder)).built?.status).toBe('built')
  expect(readdirSync(join(folder, 'releases'))).toEqual(['1.0.0'])
})

test('a draft uses up no version: the next one replaces it, and the build after it has the same bytes', async () => {
  const folder = dataset(rows(5))
  expect((await run(folder, {draft: true})).built?.status).toBe('draft')
  writeFileSync(join(folder, 'raw/rows.jsonl'), jsonLines(...rows(6)))
  expect((await run(folder, {draft: true})).built?.manifest.counts.total.articles).toBe(6)
  expect(released(folder)).toEqual(['1.0.0.draft'])
  expect((await run(folder)).built?.status).toBe('built')
  const sums = (name: string) => readFileSync(join(folder, 'releases', name, 'SHA256SUMS'), 'utf8')
  expect(sums('1.0.0')).toBe(sums('1.0.0.draft'))
})

test.each([
  ['additions are a minor step', rows(8), '1.1.0'],
  ['removals are a major step', rows(4), '2.0.0'],
])('--bump: %s', async (_, changed, version) => {
  const folder = dataset(rows(5))
  await run(folder)
  const text = readFileSync(join(folder, 'dataset.json'), 'utf8')
  writeFileSync(join(folder, 'raw/rows.jsonl'), jsonLines(...changed))
  const {built, codes} = await run(folder, {bump: true})
  expect(codes).toEqual([])
  expect(built?.manifest.version).toBe(version)
  expect(released(folder).sort()).toEqual(['1.0.0', version])
  // Only the version has changed in the file that people write.
  expect(readFileSync(join(folder, 'dataset.json'), 'utf8')).toBe(text.replace('"1.0.0"', `"${version}"`))
  expect((await run(folder, {bump: true})).built?.status).toBe('unchanged')
})

test('--bump of a first build takes the version of dataset.json; a dry run changes nothing', async () => {
  const folder = dataset(rows(3))
  expect((await run(folder, {bump: true})).built?.manifest.version).toBe('1.0.0')
  writeFileSync(join(folder, 'raw/rows.jsonl'), jsonLines(...rows(4)))
  expect((await run(folder, {bump: true, dryRun: true})).built?.manifest.version).toBe('1.1.0')
  expect(versionOf(folder)).toBe('1.0.0')
})

test('a version below the newest is refused', async () => {
  const folder = dataset(rows(3), {version: '1.2.0'})
  await run(folder)
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify({...configuration, version: '1.1.0'}))
  expect(await run(folder)).toMatchObject({built: undefined, codes: ['release/below-newest']})
})

test('where inputs are missing there is no release, unless that is allowed', async () => {
  const inputs = [...configuration.inputs, {path: 'more/*.txt'}]
  const folder = dataset(rows(3), {inputs})
  expect(await run(folder)).toMatchObject({built: undefined, codes: ['input/no-files']})
  expect(existsSync(join(folder, 'releases/1.0.0'))).toBe(false)
  expect((await run(folder, {allowMissing: true})).built?.status).toBe('built')
})

test('a folder as a path says which pattern is meant', async () => {
  const {found} = await run(dataset(rows(3), {inputs: [{path: 'raw'}]}))
  expect(found[0]).toMatchObject({code: 'input/no-files', help: 'Write "raw/**" for every file in it.'})
})

test('links that leave the dataset are not followed, those inside are; an option follows all', async () => {
  const outside = temporaryFolder()
  mkdirSync(join(outside, 'deep'))
  writeFileSync(join(outside, 'deep/b.jsonl'), jsonLines({...article(50), code: 50}))
  const folder = dataset(rows(3), {inputs: [{...configuration.inputs[0], path: 'raw/**/*.jsonl'}]})
  symlinkSync(outside, join(folder, 'raw/link'))
  mkdirSync(join(folder, 'kept'))
  writeFileSync(join(folder, 'kept/c.jsonl'), jsonLines({...article(60), code: 60}))
  symlinkSync('../kept', join(folder, 'raw/inside'))
  const first = await run(folder, {dryRun: true})
  expect(first.codes).toEqual(['input/link-outside'])
  expect(first.built?.manifest.inputs.map(({path}) => path)).toEqual(['raw/inside/c.jsonl', 'raw/rows.jsonl'])
  const all = await run(folder, {dryRun: true, followLinks: true})
  expect(all.codes).toEqual([])
  expect(all.built?.manifest.counts.total.articles).toBe(5)
  // The folder of the inputs itself may be a link.
  const linked = dataset(rows(3))
  renameSync(join(linked, 'raw'), join(outside, 'raw'))
  symlinkSync(join(outside, 'raw'), join(linked, 'raw'))
  expect((await run(linked)).codes).toContain('input/link-outside')
})
