import {articleRowColumns} from '../../../records/article-rows.js'
import type {Creator} from '../../../records/types.js'
import {nerColumns} from '../ner.js'
import {splitsWithArticles} from '../splits.js'
import {baseUrl, datasetAddress} from './address.js'
import {asJson, type Catalogue, type DataFile, filesIn, withoutEmpty} from './catalogue.js'
import {bibtex} from './citation.js'
import context from './croissant-context.json' with {type: 'json'}
import {keywordsOf} from './keywords.js'
import {licenseAddress, spdxIds} from './license.js'
import {provenance} from './provenance.js'
import {recordSet} from './record-set.js'
import {responsibleAi} from './responsible-ai.js'

const PARQUET = 'application/x-parquet'

/** The release as Croissant 1.1 describes it (MLCommons), with its vocabulary of responsible AI. */
export const croissant: Catalogue = {
  file: 'croissant.json',
  write({manifest, files}) {
    const {configuration, dataset, version} = manifest
    const {description, creators, date, license} = configuration
    const base = baseUrl(manifest) ?? ''
    return asJson(
      withoutEmpty({
        '@context': context,
        '@type': 'sc:Dataset',
        conformsTo: ['http://mlcommons.org/croissant/1.1', 'http://mlcommons.org/croissant/RAI/1.0'],
        name: dataset,
        alternateName: configuration.title,
        description,
        version,
        license: spdxIds(license).map((id) => licenseAddress(id) ?? id),
        url: datasetAddress(manifest),
        datePublished: date,
        creator: creators.map(creator),
        citeAs: bibtex(manifest),
        keywords: keywordsOf(configuration),
        inLanguage: 'fa',
        isLiveDataset: false,
        ...responsibleAi(manifest),
        ...provenance(manifest),
        distribution: [
          ...filesIn(files, 'data').map((file) => fileObject(file, PARQUET, base)),
          ...filesIn(files, 'ner').map((file) => fileObject(file, PARQUET, base)),
          ...filesIn(files, 'jsonl').map((file) => fileObject(file, 'application/jsonl', base)),
          fileSet('articles-parquet', 'data/*.parquet'),
          fileSet('ner-parquet', 'ner/*.parquet'),
        ],
        recordSet: [
          {
            '@type': 'cr:RecordSet',
            '@id': 'splits',
            name: 'splits',
            description: 'The splits of the dataset.',
            dataType: 'cr:Split',
            key: {'@id': 'splits/name'},
            field: [{'@type': 'cr:Field', '@id': 'splits/name', name: 'splits/name', dataType: 'sc:Text'}],
            data: splitsWithArticles(manifest.counts).map((name) => ({'splits/name': name})),
          },
          recordSet('articles', 'One article per record, with its annotation.', 'articles-parquet', articleRowColumns, {
            split: 'splits/name',
          }),
          recordSet('ner', 'One sentence per record: tokens and IOB2 tags.', 'ner-parquet', nerColumns, {
            article_id: 'articles/id',
          }),
        ],
      }),
    )
  },
}

const fileObject = ({path, bytes, sha256}: DataFile, encodingFormat: string, base: string) => ({
  '@type': 'cr:FileObject',
  '@id': path,
  name: path,
  contentUrl: base + path,
  contentSize: `${bytes} B`,
  encodingFormat,
  sha256,
})

/** Its files are those of the folder itself: there is no archive that contains them. */
const fileSet = (id: string, includes: string) => ({
  '@type': 'cr:FileSet',
  '@id': id,
  name: id,
  encodingFormat: PARQUET,
  includes,
})

/** Whether a name is a person's is not known, unless there is an ORCID or somebody who employs them. */
const creator = ({name, url, email, orcid, affiliation}: Creator) =>
  withoutEmpty({
    '@type': orcid || affiliation ? 'sc:Person' : 'sc:Organization',
    name,
    url: orcid ?? url,
    email,
    affiliation: affiliation === undefined ? undefined : {'@type': 'sc:Organization', name: affiliation},
  })
