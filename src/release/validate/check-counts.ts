import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import type {ReleaseManifest} from '../../records/types.js'
import {splitNames} from '../contents/splits.js'

/** The counts of manifest.json against those of the records. */
export function checkCounts(manifest: ReleaseManifest, found: ReleaseManifest['counts'], report: Report): void {
  for (const part of ['total', ...splitNames] as const) {
    for (const [name, stated] of Object.entries(manifest.counts[part])) {
      const counted = found[part][name as keyof ReleaseManifest['counts']['total']]
      if (counted === stated) continue
      const message = `the manifest says ${stated} ${name}, but the records have ${counted}`
      const details = {expected: String(counted), actual: String(stated)}
      report(diagnostic('release/count-differs', message, {pointer: `/counts/${part}/${name}`}, details))
    }
  }
}
