import type {Catalogue} from './catalogue.js'

/** The identifiers of an SPDX expression. */
export const spdxIds = (expression: string): readonly string[] =>
  [...new Set(expression.match(/[A-Za-z0-9.+-]+/g) ?? [])].filter((id) => !['AND', 'OR', 'WITH'].includes(id))

/** The address of a licence's text; undefined for one of the makers' own. */
export const licenseAddress = (id: string): string | undefined =>
  id.startsWith('LicenseRef-') ? undefined : `https://spdx.org/licenses/${id}.html`

/** The LICENSE file of a release: which licence, and where its text is. */
export const license: Catalogue = {
  file: 'LICENSE',
  write({manifest: {configuration}}) {
    const {title, license: spdx, creators} = configuration
    const names = creators.map(({name}) => name).join(', ')
    const texts = spdxIds(spdx)
      .map(licenseAddress)
      .filter((address) => address !== undefined)
      .map((address) => `  ${address}\n`)
    return `${title}
By ${names}

SPDX-License-Identifier: ${spdx}
${texts.length > 0 ? `\nText of the licence:\n${texts.join('')}` : ''}
The licence covers the annotation and whatever the creators hold rights in. Each record names the licence of its own raw
text, where it is known, in source.license.
`
  },
}
