import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {DatasetConfiguration, ReleaseManifest} from '../../../src/records/types.js'
import {items} from '../../../src/release/checklist/items.js'
import {catalogues} from '../../../src/release/contents/catalogue/catalogues.js'

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))
const manifest: ReleaseManifest = read('schema/examples/valid/manifest.json')
const sample: DatasetConfiguration = read('datasets/sample/dataset.json')

/** What is missing of each item, by its name. */
function missing(configuration: DatasetConfiguration, changes: Partial<ReleaseManifest> = {}, without: string[] = []) {
  const files = new Set(catalogues.map(({file}) => file).filter((file) => !without.includes(file)))
  const judged = {manifest: {...manifest, configuration, ...changes}, files}
  return Object.fromEntries(items.map((item) => [item.name, item.missing(judged)]))
}

const documents = [{path: 'guidelines.md', source: 'guidelines.md', sha256: 'a'.repeat(64)}]
const nothingMissing = Object.fromEntries(items.map(({name}) => [name, []]))

test('the sample has all but a DOI', () => {
  expect(missing(sample, {documents})).toEqual({...nothingMissing, DOI: ['doi']})
  expect(missing({...sample, doi: '10.5281/zenodo.1234567'}, {documents})).toEqual(nothingMissing)
})

test.each<[item: string, change: Partial<DatasetConfiguration>, missing: string[]]>([
  ['Croissant', {homepage: 'https://example.org/replace-this-address', date: undefined as never}, ['homepage', 'date']],
  ['Croissant', {creators: [{name: 'Your name'}]}, ['creators[0].name']],
  [
    'Croissant RAI',
    {responsible_ai: {...sample.responsible_ai, social_impact: undefined as never, biases: []}},
    ['responsible_ai.biases', 'responsible_ai.social_impact'],
  ],
  ['datasheet', {datasheet: {...sample.datasheet, uses: {}}}, ['datasheet.uses.used', 'datasheet.uses.repository']],
  [
    'data statement',
    {data_statement: {...sample.data_statement, language_users: 'Answer here: who?'}},
    ['data_statement.language_users'],
  ],
  ['licence', {license: 'LicenseRef-own'}, ['license_text (the text of LicenseRef-own)']],
  ['licences of the texts', {inputs: [{path: 'raw/*', source: 'a'}]}, ['inputs[0].license']],
  ['takedown', {takedown: {contact: 'replace-this@example.org'}}, ['takedown.contact']],
])('%s: %o', (item, change, wanted) => {
  expect(missing({...sample, ...change}, {documents})[item]).toEqual(wanted)
})

test('files that an older release lacks are missing, and guidelines that were not copied', () => {
  const found = missing(sample, {}, ['datasheet.md', '.zenodo.json'])
  expect(found.datasheet).toEqual(['datasheet.md'])
  expect(found.citation).toEqual(['.zenodo.json'])
  expect(found.guidelines).toEqual(['guidelines'])
})
