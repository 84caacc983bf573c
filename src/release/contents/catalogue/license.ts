import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '../../../pipeline/package-root.js'
import type {ReleaseManifest} from '../../../records/types.js'
import type {Catalogue} from './catalogue.js'

/** The identifiers of an SPDX expression. */
export const spdxIds = (expression: string): readonly string[] =>
  [...new Set(expression.match(/[A-Za-z0-9.+-]+/g) ?? [])].filter((id) => !['AND', 'OR', 'WITH'].includes(id))

/** The address of a licence's text; undefined for one of the makers' own. */
export const licenseAddress = (id: string): string | undefined =>
  id.startsWith('LicenseRef-') ? undefined : `https://spdx.org/licenses/${id}.html`

/** The whole text of a licence by its SPDX identifier; undefined where khabar does not have it (datasets/licenses). */
function licenseText(id: string): string | undefined {
  // `-or-later` and a plus sign are ways to use the same text.
  const file = join(packageRoot(), 'datasets', 'licenses', `${id.replace(/-or-later$|\+$/, '-only')}.txt`)
  return /^[A-Za-z0-9.-]+$/.test(id.replace(/\+$/, '')) && existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** The file of the release with the licence's text that the makers gave; undefined where they gave none. */
const licenseDocument = ({documents = [], configuration}: ReleaseManifest): string | undefined =>
  documents.find(({source}) => source === configuration.license_text)?.path

/** Identifiers whose text is neither known nor given: what a release has only the addresses of. */
export const licensesWithoutText = (manifest: ReleaseManifest): readonly string[] =>
  licenseDocument(manifest) === undefined
    ? spdxIds(manifest.configuration.license).filter((id) => licenseText(id) === undefined)
    : []

/** The LICENSE file of a release: which licence, and its whole text where khabar has it. */
export const license: Catalogue = {
  file: 'LICENSE',
  write({manifest}) {
    const {title, license: spdx, creators, date} = manifest.configuration
    const names = creators.map(({name}) => name).join(', ')
    const given = licenseDocument(manifest)
    const texts = given
      ? [`The text of the licence is in ${given}.\n`]
      : spdxIds(spdx).map((id) => textOf(id, date?.slice(0, 4) ?? '', names))
    return `${title}
By ${names}

SPDX-License-Identifier: ${spdx}

The licence covers the annotation and whatever the creators hold rights in. Each record names the licence of its own raw
text, where it is known, in source.license.
${texts.map((text) => `\n${text}`).join('')}`
  },
}

/** A licence's text with the names that it leaves open, or where it is. */
function textOf(id: string, year: string, names: string): string {
  const text = licenseText(id)
  const address = licenseAddress(id)
  if (text === undefined)
    return address ? `Text of the licence: ${address}\n` : `${id}: a licence of the creators' own.\n`
  return `${'-'.repeat(72)}\n${text.replace('<year>', () => year).replace(/<(?:copyright holders|owner)>/, () => names)}`
}
