import {isPlaceholder} from '../../../records/placeholders.js'
import type {ReleaseManifest} from '../../../records/types.js'

/** The folder that a release is downloaded from, ending in `/`; undefined where dataset.json names none. */
export function baseUrl({configuration, version}: ReleaseManifest): string | undefined {
  const address = configuration.base_url?.replaceAll('{version}', version)
  return address === undefined || address.endsWith('/') ? address : `${address}/`
}

/** The address of the dataset: its page, else its DOI, else where it is downloaded from; undefined where there is none. */
export function datasetAddress(manifest: ReleaseManifest): string | undefined {
  const {homepage, doi} = manifest.configuration
  if (homepage !== undefined && !isPlaceholder(homepage)) return homepage
  return (doi === undefined ? undefined : `https://doi.org/${doi}`) ?? baseUrl(manifest) ?? homepage
}
