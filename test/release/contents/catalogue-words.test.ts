import {expect, test} from 'vitest'
import {SHIPPED_MORPHOLOGY} from '../../../src/pipeline/resources.js'
import type {ReleaseManifest} from '../../../src/records/types.js'
import {annotatedBy} from '../../../src/release/contents/catalogue/annotated-by.js'
import {licenseAddress, licensesWithoutText} from '../../../src/release/contents/catalogue/license.js'

const [, name = '', version = ''] = /^(.*)-(\d+\.\d+\.\d+)$/.exec(SHIPPED_MORPHOLOGY) ?? []

const sentences = (manifest: object) =>
  annotatedBy({stages: [], configuration: {}, ...manifest} as unknown as Parameters<typeof annotatedBy>[0])

test('nothing is claimed that the manifest does not say', () => {
  expect(sentences({})).toEqual([
    'Sections, sentences and tokens are determined by rules.',
    'Named entities are found by lexicons and patterns only.',
  ])
})

test('models, stages and plugins are named with their versions', () => {
  const models = [
    {name: 'news-ner', version: '2.1.0'},
    {name, version},
  ]
  const plugins = [{name: 'quotes', version: '0.1.0'}]
  expect(sentences({models, plugins, stages: [{name: 'facts', version: '1'}]})).toEqual([
    'Sections, sentences and tokens are determined by rules.',
    `Parts of speech and lemmas are predicted by the CRF model ${name} ${version} and lexicons.`,
    'Named entities are found by the CRF model news-ner 2.1.0 together with lexicons and patterns.',
    'Numeric facts are found and normalized by rules.',
    expect.stringMatching(/^The plugin quotes 0\.1\.0 adds layers/),
  ])
  expect(sentences({models: [{name: 'own', version: '1.0.0'}], configuration: {model: 'own'}})).toContain(
    'Named entities are found by the model own 1.0.0 together with lexicons and patterns.',
  )
})

const manifest = (license: string, more: object = {}, documents?: object[]) =>
  ({configuration: {license, ...more}, ...(documents && {documents})}) as unknown as ReleaseManifest

test.each([
  ['CC0-1.0', []],
  ['CC-BY-4.0', []],
  ['CC-BY-4.0 OR CC0-1.0', []],
  ['LicenseRef-Own', ['LicenseRef-Own']],
  ['CC-BY-4.0 AND LicenseRef-Own', ['LicenseRef-Own']],
])('%s: without its text are %j', (license, expected) => {
  expect(licensesWithoutText(manifest(license))).toEqual(expected)
})

test('a text that the makers gave is the text', () => {
  const given = {license_text: 'OWN.txt'}
  const document = {source: 'OWN.txt', path: 'documents/OWN.txt'}
  expect(licensesWithoutText(manifest('LicenseRef-Own', given, [document]))).toEqual([])
  expect(licensesWithoutText(manifest('LicenseRef-Own', given, [{...document, source: 'other.md'}]))).toEqual([
    'LicenseRef-Own',
  ])
})

test('a licence of the makers has no address', () => {
  expect(licenseAddress('CC0-1.0')).toBe('https://spdx.org/licenses/CC0-1.0.html')
  expect(licenseAddress('LicenseRef-Own')).toBeUndefined()
})
