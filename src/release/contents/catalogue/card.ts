import {stringify} from 'yaml'
import {fenced, markdown} from '../../../diagnostic/markdown.js'
import {recordColumns} from '../../../records/columns.js'
import type {ReleaseManifest} from '../../../records/types.js'
import {nerColumns, nerTags} from '../ner.js'
import {splitNames} from '../splits.js'
import {annotatedBy} from './annotated-by.js'
import type {Catalogue, DataFile, Description} from './catalogue.js'
import {bibtex} from './citation.js'
import {type Feature, features} from './features.js'
import {keywordsOf} from './keywords.js'
import {responsibleAiText} from './responsible-ai.js'

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
      {config_name: 'default', features: features(recordColumns), ...sizes(manifest, files, 'data', 'articles')},
      {config_name: 'ner', features: nerFeatures(labels), ...sizes(manifest, files, 'ner', 'sentences')},
    ],
  }

  return `---\n${stringify(head, {lineWidth: 0})}---\n\n${body(manifest, labels)}`
}

/** The splits that have articles: an empty one is not declared, since the hub's reader refuses a split without rows. */
const splitsOf = ({counts}: ReleaseManifest) => splitNames.filter((name) => counts[name].articles > 0)

/** Rows and bytes of each split, as Parquet; the download is the same bytes. */
function sizes(manifest: ReleaseManifest, files: readonly DataFile[], folder: string, rows: 'articles' | 'sentences') {
  const bytesOf = (start: string) =>
    files.filter(({path}) => path.startsWith(start)).reduce((sum, {bytes}) => sum + bytes, 0)
  const splits = splitsOf(manifest).map((name) => ({
    name,
    num_bytes: bytesOf(`${folder}/${name}-`),
    num_examples: manifest.counts[name][rows],
  }))
  return {splits, download_size: bytesOf(`${folder}/`), dataset_size: bytesOf(`${folder}/`)}
}

const dataFiles = (manifest: ReleaseManifest, folder: string) =>
  splitsOf(manifest).map((split) => ({split, path: `${folder}/${split}-*.parquet`}))

/** The tags are stored as numbers; the card names them, so that a reader can print B-PER for 1. */
function nerFeatures(labels: readonly string[]): Feature[] {
  const names = Object.fromEntries(nerTags(labels).map((tag, index) => [String(index), tag]))
  return features(nerColumns).map((feature) =>
    feature.name === 'ner_tags' ? {name: 'ner_tags', list: {class_label: {names}}} : feature,
  )
}

function body(manifest: ReleaseManifest, labels: readonly string[]): string {
  const {configuration, counts, dropped} = manifest
  const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |\n`
  const sizes = (['total', ...splitNames] as const).map((name) => {
    const {articles, sentences, tokens, entities, facts} = counts[name]
    return row(name, articles, sentences, tokens, entities, facts)
  })
  const left = dropped.map(({reason, count}) => row(`\`${reason}\``, count))
  return `# ${markdown(configuration.title.replace(/\s+/g, ' '))}

${markdown(configuration.description)}

Version ${manifest.version}, record schema ${manifest.schema_version}, made by khabar ${manifest.toolkit_version}.

## Size

| part | articles | sentences | tokens | entities | facts |
| --- | --- | --- | --- | --- | --- |
${sizes.join('')}
Splits follow a hash of the near-duplicate group: an article and its reprints are never in two splits, and a record
keeps its split in every later version.
${left.length > 0 ? `\nLeft out:\n\n| reason | rows |\n| --- | --- |\n${left.join('')}` : ''}
## Files

| path | what |
| --- | --- |
| \`data/*.parquet\` | one article a row, annotation in nested columns: the default configuration |
| \`ner/*.parquet\` | one sentence a row, \`tokens\` and \`ner_tags\` (IOB2): the configuration \`ner\` |
| \`jsonl/*.jsonl\` | the same records, canonical |
| \`csv/*.csv\` | flat tables, keyed by \`article_id\`; a cell that a spreadsheet would run as a formula has an apostrophe before it |
| \`manifest.json\` | inputs, versions, counts |
| \`croissant.json\` | the release in the terms of Croissant 1.1 |
| \`datapackage.json\` | the CSV tables in the terms of Data Package 2 |
| \`CHANGELOG.md\` | what each version changed |
| \`SHA256SUMS\` | checksums: \`sha256sum -c SHA256SUMS\` |

## Records

Offsets are half-open ranges of Unicode code points of \`text\`: in Python, \`text[start:end]\`. \`text\` with \`edits\` gives
the raw text back, character for character. Amounts are exact decimals, kept as strings. Entity labels: ${labels.join(', ')}.
${annotatedBy(manifest).join(' ')}
${people(configuration)} \`annotators\` in each record names who made a layer.

${responsibleAiText(configuration)}## Citation

${fenced('bibtex', bibtex(manifest))}

## Licence

${configuration.license}${configuration.homepage ? `. ${markdown(configuration.homepage)}` : ''}
By ${configuration.creators.map(({name}) => markdown(name)).join(', ')}.
`
}

/** What is said of people who annotated or checked. */
const people = ({responsible_ai: said}: ReleaseManifest['configuration']): string =>
  said?.annotation && said.annotation.length > 0
    ? 'What people annotated or checked stands below.'
    : 'The makers say of no people who annotated or checked it.'

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
