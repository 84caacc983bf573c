import {articleRowColumns} from '../../records/article-rows.js'
import type {Column} from '../../records/columns.js'
import {schemaVersion} from '../../records/schemas.js'
import type {DatasetConfiguration} from '../../records/types.js'
import {nerColumns, nerTags} from './ner.js'

/**
 * Keys of a Parquet file's own metadata: `huggingface`, the features as `datasets` stores them, so that a file that is loaded
 * without its card has its label names too; and `khabar`, what a file says that is passed on alone. Without a configuration
 * it belongs to no release.
 */
export const articleMetadata = (configuration?: DatasetConfiguration): Readonly<Record<string, string>> => ({
  huggingface: huggingface(articleRowColumns),
  khabar: ownMetadata(articleRowColumns, configuration),
})

/** The same of the ner configuration, whose tags are numbers with names. */
export const nerMetadata = (
  labels: readonly string[],
  configuration: DatasetConfiguration,
): Readonly<Record<string, string>> => ({
  huggingface: huggingface(nerColumns, {ner_tags: sequence({names: nerTags(labels), _type: 'ClassLabel'})}),
  khabar: ownMetadata(nerColumns, configuration),
})

const huggingface = (columns: readonly Column[], others: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({info: {features: {...featuresOf(columns), ...others}}})

function ownMetadata(columns: readonly Column[], configuration?: DatasetConfiguration): string {
  const {name, title, version, license, description} = configuration ?? {}
  return JSON.stringify({
    ...(configuration && {dataset: name, title, version, license, description}),
    schema_version: schemaVersion,
    columns: Object.fromEntries(columns.flatMap((column) => described(column, ''))),
  })
}

/** The descriptions of a column and of all in it, by their paths: `facts.item.start`. */
function described(column: Column, before: string): [path: string, description: string][] {
  const path = before + column.name
  const own: [string, string][] = column.description === undefined ? [] : [[path, column.description]]
  const inner = column.type === 'list' ? column.element : column
  const fields = inner.type === 'struct' ? inner.fields : []
  return [...own, ...fields.flatMap((field) => described(field, `${path}.`))]
}

const dtypes = {
  string: 'string',
  int: 'int32',
  long: 'int64',
  float: 'float64',
  boolean: 'bool',
  timestamp: 'timestamp[ms, tz=UTC]',
} as const

const featuresOf = (columns: readonly Column[]): Record<string, unknown> =>
  Object.fromEntries(columns.map((column) => [column.name, featureOf(column)]))

/**
 * A list of structs is a list of one, and one of plain values a Sequence: what every version of `datasets` reads. Its List
 * came with version 4.
 */
function featureOf(column: Column): unknown {
  switch (column.type) {
    case 'list':
      return column.element.type === 'struct'
        ? [featuresOf(column.element.fields)]
        : sequence(featureOf(column.element))
    case 'struct':
      return featuresOf(column.fields)
    default:
      return {dtype: dtypes[column.type], _type: 'Value'}
  }
}

const sequence = (feature: unknown) => ({feature, _type: 'Sequence'})
