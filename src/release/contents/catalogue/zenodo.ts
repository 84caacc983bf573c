import {answered} from '../../../records/placeholders.js'
import {asJson, type Catalogue, withoutEmpty} from './catalogue.js'
import {keywordsOf} from './keywords.js'
import {spdxIds} from './license.js'

/** `.zenodo.json`: what Zenodo reads when a repository or a folder is deposited (its REST API, "deposit metadata"). */
export const zenodo: Catalogue = {
  file: '.zenodo.json',
  write({manifest: {configuration, version}}) {
    const {title, description, creators, date, license, homepage} = configuration
    const [id, ...others] = spdxIds(license)
    return asJson(
      withoutEmpty({
        title,
        upload_type: 'dataset',
        description:
          answered(description) &&
          `<p>${description.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</p>`,
        creators: creators.map(({name, affiliation, orcid}) =>
          withoutEmpty({name, affiliation, orcid: orcid?.replace('https://orcid.org/', '')}),
        ),
        version,
        publication_date: date,
        access_right: 'open',
        // Zenodo knows SPDX identifiers in lower case, and one licence for a deposit.
        license: others.length === 0 && !id!.startsWith('LicenseRef-') ? id!.toLowerCase() : undefined,
        language: 'fas',
        keywords: keywordsOf(configuration),
        related_identifiers: answered(homepage)
          ? [{identifier: homepage, relation: 'isDescribedBy', scheme: 'url'}]
          : [],
      }),
    )
  },
}
