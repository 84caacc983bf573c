import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {schemaLabels} from '../../../src/records/labels.js'
import type {ReleaseManifest} from '../../../src/records/types.js'
import type {Catalogue, Description} from '../../../src/release/contents/catalogue/catalogue.js'
import {catalogues} from '../../../src/release/contents/catalogue/catalogues.js'
import {changelogEntry, readChangelog} from '../../../src/release/contents/catalogue/changelog.js'

const manifest = JSON.parse(
  readFileSync(new URL('../../../schema/examples/valid/manifest.json', import.meta.url), 'utf8'),
) as ReleaseManifest
const file = (path: string) => ({path, bytes: 7, sha256: 'a'.repeat(64)})
const description: Description = {
  manifest,
  labels: [...schemaLabels, 'LAW'],
  files: [
    'csv/articles.csv',
    'csv/facts.csv',
    'data/test-00000-of-00001.parquet',
    'ner/test-00000-of-00001.parquet',
  ].map(file),
}
const written = (name: string, changes: Partial<ReleaseManifest['configuration']> = {}) =>
  (catalogues.find((one) => one.file === name) as Catalogue).write({
    ...description,
    manifest: {...manifest, configuration: {...manifest.configuration, ...changes}},
  })

test('CITATION.cff has what the format asks for, and the licence where it knows it', () => {
  expect(parse(written('CITATION.cff'))).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    title: manifest.configuration.title,
    authors: [{name: 'Maryam Example', website: 'https://example.org/maryam'}],
    version: '1.2.0',
    'date-released': '2026-03-21',
    doi: '10.5281/zenodo.1234567',
    license: 'CC-BY-4.0',
  })
  expect(parse(written('CITATION.cff', {license: 'LicenseRef-own'}))).not.toHaveProperty('license')
})

test('croissant.json is 1.1, has the RAI fields that are known, and a checksum for each file', () => {
  const croissant = JSON.parse(written('croissant.json'))
  expect(croissant.conformsTo).toEqual(['http://mlcommons.org/croissant/1.1', 'http://mlcommons.org/croissant/RAI/1.0'])
  expect(croissant).toMatchObject({
    version: '1.2.0',
    datePublished: '2026-03-21',
    license: ['https://spdx.org/licenses/CC-BY-4.0.html'],
    'rai:dataCollectionType': ['Manual Human Curator'],
    'rai:dataCollectionTimeFrame': ['2024-03-20', '2026-03-01'],
    'rai:machineAnnotationTools': ['khabar 0.1.0', 'khabar stage sentences 1.0.0'],
  })
  expect(croissant).not.toHaveProperty('rai:dataBiases')
  expect(croissant.distribution[0]).toMatchObject({
    contentUrl: 'data/test-00000-of-00001.parquet',
    sha256: 'a'.repeat(64),
  })
  const ids = JSON.stringify(croissant).match(/"@type":"cr:Field","@id":"articles\/[^"]+"/g)!
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('"@type":"cr:Field","@id":"articles/facts/item_text"')
})

test('datapackage.json describes the tables, tied by article_id', () => {
  const {resources, created} = JSON.parse(written('datapackage.json'))
  expect(created).toBe('2026-03-21T00:00:00Z')
  expect(resources.map(({name}: {name: string}) => name)).toEqual(['articles', 'facts'])
  expect(resources[0].schema.primaryKey).toEqual(['article_id'])
  expect(resources[1].schema.foreignKeys[0].reference).toEqual({resource: 'articles', fields: ['article_id']})
})

test('the card says what the makers say of their data', () => {
  const card = written('README.md')
  expect(card).toContain('## Limitations\n\n- Local news of one city.\n')
  const head = parse(card.split('---\n')[1]!)
  expect(head.dataset_info[1].splits[0]).toMatchObject({name: 'train', num_examples: manifest.counts.train.sentences})
  expect(head.tags).toContain('local news')
})

test('a changelog grows at its top', async () => {
  const first = await readChangelog(undefined, changelogEntry(manifest))
  expect(first).toBe('# Changelog\n\n## 1.2.0 (2026-03-21)\n\n- First version: 1 article.\n')
})

test('what khabar init wrote to be replaced is in no description of the release', () => {
  const untouched = {
    description: 'Describe here what the dataset contains and what it is for.',
    homepage: 'https://example.org/replace-this-address',
  }
  expect(written('README.md', untouched)).toContain('No description yet.')
  for (const name of ['CITATION.cff', '.zenodo.json', 'README.md']) {
    expect(written(name, untouched)).not.toContain(untouched.description)
    expect(written(name, untouched)).not.toContain(untouched.homepage)
  }
})
