import type {PlainColumn} from '../../records/columns.js'
import {type TableName, tables} from '../../records/tables.js'
import type {Creator} from '../../records/types.js'
import {type Catalogue, type DataFile, json, withoutEmpty} from './catalogue.js'
import {keywordsOf} from './keywords.js'
import {licenseAddress, spdxIds} from './license.js'

const fieldTypes = {string: 'string', int: 'integer', float: 'number', boolean: 'boolean'} as const
const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
}

/** The release as a Data Package (version 2): the CSV tables with their schemas, the other files with their checksums. */
export const datapackage: Catalogue = {
  file: 'datapackage.json',
  write({manifest, files}) {
    const {dataset, version, configuration} = manifest
    const {title, description, homepage, creators, date, license} = configuration
    return json(
      withoutEmpty({
        $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
        name: dataset,
        title,
        description,
        version,
        homepage,
        // A day at midnight: the standard wants a time.
        created: date && `${date}T00:00:00Z`,
        licenses: spdxIds(license).map((id) => withoutEmpty({name: id, path: licenseAddress(id)})),
        contributors: creators.map(contributor),
        keywords: keywordsOf(configuration),
        resources: files.map(resource),
      }),
    )
  },
}

function resource({path, bytes, sha256}: DataFile) {
  const [, folder = '', name = '', ending = ''] = /^([^/]+)\/(.*)\.([a-z]+)$/.exec(path) ?? []
  const file = {
    name: folder === 'csv' ? name : `${folder}-${name}`,
    path,
    format: ending,
    mediatype: mediaTypes[ending],
    bytes,
    hash: `sha256:${sha256}`,
  }
  if (folder !== 'csv') return file
  return {...file, type: 'table', encoding: 'utf-8', schema: schemaOf(name as TableName)}
}

function schemaOf(table: TableName) {
  const schema = {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: tables[table].columns.map(field),
    missingValues: [''],
  }
  return table === 'articles'
    ? {...schema, primaryKey: ['article_id']}
    : {
        ...schema,
        foreignKeys: [{fields: ['article_id'], reference: {resource: 'articles', fields: ['article_id']}}],
      }
}

const field = ({name, type, nullable, description}: PlainColumn) =>
  withoutEmpty({name, type: fieldTypes[type], description, constraints: nullable ? undefined : {required: true}})

const contributor = ({name, url, email, affiliation}: Creator) =>
  withoutEmpty({title: name, path: url, email, organization: affiliation, roles: ['creator']})
