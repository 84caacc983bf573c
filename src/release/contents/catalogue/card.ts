import {stringify} from 'yaml'
import {articleRowColumns} from '../../../records/article-rows.js'
import type {ReleaseManifest} from '../../../records/types.js'
import {nerColumns, nerTags} from '../ner.js'
import {splitsWithArticles} from '../splits.js'
import {cardBody} from './card-body.js'
import type {Catalogue, DataFile, Description} from './catalogue.js'
import {type Feature, features} from './features.js'
import {keywordsOf} from './keywords.js'

/** README.md, the dataset card. */
export const readme: Catalogue = {file: 'README.md', write: card}

/** A dataset card as Hugging Face reads it: the YAML head says which files are which split, and every column's type. */
function card({manifest, labels, files}: Description): string {
  const {configuration} = manifest
  const head = {
    license: hubLicense(configuration.license),
    language: ['fa'],
    pretty_name: configuration.title,
    annotations_creators: ['machine-generated'],
    multilinguality: ['monolingual'],
    size_categories: [sizeCategory(manifest.counts.total.articles)],
    task_categories: ['token-classification'],
    task_ids: ['named-entity-recognition'],
    tags: keywordsOf(configuration),
    configs: [
      {config_name: 'default', default: true, data_files: dataFiles(manifest, 'data')},
      {config_name: 'ner', data_files: dataFiles(manifest, 'ner')},
    ],
    dataset_info: [
      {config_name: 'default', features: features(articleRowColumns), ...sizes(manifest, files, 'data', 'articles')},
      {config_name: 'ner', features: nerFeatures(labels), ...sizes(manifest, files, 'ner', 'sentences')},
    ],
  }

  return `---\n${stringify(head, {lineWidth: 0})}---\n\n${cardBody(manifest, labels)}`
}

/** Rows and bytes of each split, as Parquet; the download is the same bytes. */
function sizes(manifest: ReleaseManifest, files: readonly DataFile[], folder: string, rows: 'articles' | 'sentences') {
  const bytesOf = (start: string) =>
    files.filter(({path}) => path.startsWith(start)).reduce((sum, {bytes}) => sum + bytes, 0)
  const splits = splitsWithArticles(manifest.counts).map((name) => ({
    name,
    num_bytes: bytesOf(`${folder}/${name}-`),
    num_examples: manifest.counts[name][rows],
  }))
  return {splits, download_size: bytesOf(`${folder}/`), dataset_size: bytesOf(`${folder}/`)}
}

const dataFiles = (manifest: ReleaseManifest, folder: string) =>
  splitsWithArticles(manifest.counts).map((split) => ({split, path: `${folder}/${split}-*.parquet`}))

/** The tags are stored as numbers; the card names them, so that a reader can print B-PER for 1. */
function nerFeatures(labels: readonly string[]): Feature[] {
  const names = Object.fromEntries(nerTags(labels).map((tag, index) => [String(index), tag]))
  return features(nerColumns).map((feature) =>
    feature.name === 'ner_tags' ? {name: 'ner_tags', list: {class_label: {names}}} : feature,
  )
}

/** The hub's spelling of an SPDX identifier; `other` for an expression. */
const hubLicense = (spdx: string): string =>
  /^[A-Za-z0-9.-]+$/.test(spdx) && !spdx.startsWith('LicenseRef') ? spdx.toLowerCase() : 'other'

/** The hub's classes of size. */
function sizeCategory(articles: number): string {
  const bounds = ['1K', '10K', '100K', '1M', '10M'] as const
  const at = bounds.findIndex((_, power) => articles < 1000 * 10 ** power)
  if (at === 0) return 'n<1K'
  return at < 0 ? 'n>10M' : `${bounds[at - 1]}<n<${bounds[at]}`
}
