import {stringify} from 'yaml'
import {answered} from '../../../records/placeholders.js'
import type {Creator, ReleaseManifest} from '../../../records/types.js'
import {type Catalogue, withoutEmpty} from './catalogue.js'
import {isCffLicense} from './cff-schema.js'
import {keywordsOf} from './keywords.js'
import {licenseAddress, spdxIds} from './license.js'

/** How the dataset is cited (Citation File Format 1.2.0). */
export const citation: Catalogue = {
  file: 'CITATION.cff',
  write({manifest: {configuration, version}}) {
    const {title, description, creators, date, doi, homepage, license: spdx} = configuration
    const ids = spdxIds(spdx)
    // The format knows the SPDX identifiers of 2021 alone; another licence has its address only.
    const isKnown = ids.every(isCffLicense)
    const license = isKnown ? (ids.length === 1 ? ids[0] : ids) : undefined
    const [address] = isKnown ? [] : ids.map(licenseAddress).filter((one) => one !== undefined)
    return stringify(
      withoutEmpty({
        'cff-version': '1.2.0',
        message: 'If you use this dataset, please cite it as below.',
        type: 'dataset',
        title,
        abstract: answered(description),
        authors: creators.map(author),
        version,
        'date-released': date,
        doi,
        url: answered(homepage),
        license,
        'license-url': address,
        keywords: keywordsOf(configuration),
      }),
      {lineWidth: 0},
    )
  },
}

/** A name whose parts are unknown is given as that of an entity, which the format allows for anybody; it has no affiliation. */
const author = ({name, url, email, orcid}: Creator) => withoutEmpty({name, email, orcid, website: url})

/** BibTeX of the same: what Croissant's `citeAs` holds. */
export function bibtex({dataset, version, configuration}: ReleaseManifest): string {
  const {title, creators, date, doi, homepage} = configuration
  const fields = Object.entries({
    author: creators.map(({name}) => `{${escaped(name)}}`).join(' and '),
    title,
    version,
    year: date?.slice(0, 4),
    doi,
    url: answered(homepage),
  }).flatMap(([key, value]) => (value ? [`${key} = {${key === 'author' ? value : escaped(value)}}`] : []))
  return `@misc{${dataset}, ${fields.join(', ')}}`
}

/** Text in a field of BibTeX: its braces and backslashes are signs, and its line breaks spaces. */
const escaped = (text: string): string => text.replace(/[{}\\]/g, '\\$&').replace(/\s+/g, ' ')
