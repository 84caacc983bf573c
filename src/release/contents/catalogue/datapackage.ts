import type {PlainColumn} from '../../../records/columns.js'
import {type TableName, tables} from '../../../records/tables.js'
import type {Creator} from '../../../records/types.js'
import {asJson, type Catalogue, type DataFile, filesIn, withoutEmpty} from './catalogue.js'
import {keywordsOf} from './keywords.js'
import {licenseAddress, spdxIds} from './license.js'

const fieldTypes = {
  string: 'string',
  int: 'integer',
  long: 'integer',
  float: 'number',
  boolean: 'boolean',
  timestamp: 'datetime',
} as const

/**
 * The CSV tables of a release as a Data Package (version 2), each with its schema. The standard knows plain tables alone;
 * the nested files are for Croissant.
 */
export const datapackage: Catalogue = {
  file: 'datapackage.json',
  write({manifest, files}) {
    const {dataset, version, configuration} = manifest
    const {title, description, homepage, creators, date, license} = configuration
    return asJson(
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
        resources: filesIn(files, 'csv').map(resource),
      }),
    )
  },
}

function resource({path, bytes, sha256}: DataFile) {
  const name = path.slice('csv/'.length, -'.csv'.length) as TableName
  return {
    name,
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: schemaOf(name),
  }
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
