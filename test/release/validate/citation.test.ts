import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import type {DatasetConfiguration, ReleaseManifest} from '../../../src/records/types.js'
import {citation} from '../../../src/release/contents/catalogue/citation.js'
import {checkCitation} from '../../../src/release/validate/check-citation.js'
import {temporaryFolder} from '../../commands/khabar.js'

const manifest: ReleaseManifest = JSON.parse(
  readFileSync(new URL('../../../schema/examples/valid/manifest.json', import.meta.url), 'utf8'),
)

async function findings(cff: string): Promise<Diagnostic[]> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'CITATION.cff'), cff)
  const found: Diagnostic[] = []
  await checkCitation(folder, (one) => found.push(one))
  return found
}

const written = (changes: Partial<DatasetConfiguration>) =>
  citation.write({
    manifest: {...manifest, configuration: {...manifest.configuration, ...changes}},
    labels: [],
    files: [],
  })

test.each<[string, Partial<DatasetConfiguration>]>([
  ['as it is', {}],
  ['a licence that is younger than the format', {license: 'CDLA-Permissive-2.0'}],
  ['a licence of one’s own', {license: 'LicenseRef-own'}],
  ['an expression', {license: 'CC-BY-4.0 OR MIT'}],
  ['a licence with an exception', {license: 'GPL-3.0-only WITH Classpath-exception-2.0'}],
  ['all that a creator may have', {creators: [{name: 'Ü: - #', url: 'https://a.example', email: 'a@b.example'}]}],
  ['text that looks like YAML', {title: '- a: [b]', description: '"quoted"\n# no comment', keywords: ['yes', '1.0']}],
])('what khabar writes is valid: %s', async (_, changes) => {
  expect(await findings(written(changes))).toEqual([])
})

test.each<[string, (cff: string) => string, pointer: string, line: number | undefined]>([
  [
    'an address of mail that is none',
    (cff) => cff.replace('website:', 'email: nobody\n    website:'),
    '/authors/0/email',
    8,
  ],
  ['a DOI with its address', (cff) => cff.replace('doi: 10', 'doi: https://doi.org/10'), '/doi', undefined],
  ['no authors', (cff) => cff.replace(/authors:\n( .*\n)+/, 'authors: []\n'), '/authors', undefined],
  ['a key that the format does not know', (cff) => `${cff}licence: MIT\n`, '', 1],
  ['a licence that is none', (cff) => cff.replace('license: CC-BY-4.0', 'license: Free'), '/license', undefined],
  [
    'a day that is none',
    (cff) => cff.replace(/date-released: .*/, 'date-released: tomorrow'),
    '/date-released',
    undefined,
  ],
])('what cffconvert refuses is found: %s', async (_, change, pointer, line) => {
  const good = written({})
  const bad = change(good)
  expect(bad).not.toBe(good)
  const found = await findings(bad)
  expect(found.map(({code}) => code)).toContain('release/invalid-citation')
  const hit = found.find(({place}) => place?.pointer === pointer)
  expect(hit, JSON.stringify(found)).toBeDefined()
  if (line !== undefined) expect(hit!.place!.line).toBe(line)
})

test('YAML that cannot be read is reported with its line', async () => {
  expect(await findings('cff-version: 1.2.0\ntitle: "open\n')).toMatchObject([
    {code: 'release/invalid-citation', place: {line: expect.any(Number)}},
  ])
})
