import type {DatasetConfiguration} from '../records/types.js'

/** The LICENSE file of a release: which licence, and where its text stands. */
export function licenseText({title, license, creators}: DatasetConfiguration): string {
  const names = creators.map(({name}) => name).join(', ')
  const ids = [...new Set(license.match(/[A-Za-z0-9.+-]+/g) ?? [])].filter((id) => !['AND', 'OR', 'WITH'].includes(id))
  const texts = ids
    .filter((id) => !id.startsWith('LicenseRef-'))
    .map((id) => `  https://spdx.org/licenses/${id}.html\n`)
  return `${title}
By ${names}

SPDX-License-Identifier: ${license}
${texts.length > 0 ? `\nText of the licence:\n${texts.join('')}` : ''}
The licence covers the annotation and whatever the creators hold rights in. Each record names the licence of its own raw
text, where it is known, in source.license.
`
}
