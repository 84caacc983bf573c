import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import type {ReleaseManifest} from '../../records/types.js'
import type {Counter} from '../contents/catalogue/manifest.js'
import {splitNames} from '../contents/splits.js'

/** The counts and tallies of manifest.json against those of the records. */
export function checkCounts(manifest: ReleaseManifest, counter: Counter, report: Report): void {
  const found = counter.counts()
  const tallies = counter.tallies()
  for (const part of ['total', ...splitNames] as const) {
    for (const [name, stated] of Object.entries(manifest.counts[part])) {
      const counted = found[part][name as keyof ReleaseManifest['counts']['total']]
      if (counted === stated) continue
      const message = `the manifest says ${stated} ${name}, but the records have ${counted}`
      const details = {expected: String(counted), actual: String(stated)}
      report(diagnostic('release/count-differs', message, {pointer: `/counts/${part}/${name}`}, details))
    }
  }
  if (manifest.layout === undefined) return
  for (const field of ['entity_labels', 'fact_kinds'] as const) {
    const stated = manifest[field] ?? {}
    for (const name of new Set([...Object.keys(stated), ...Object.keys(tallies[field])])) {
      const [actual, expected] = [stated[name] ?? 0, tallies[field][name] ?? 0]
      if (actual === expected) continue
      const message = `the manifest says ${actual} ${name}, but the records have ${expected}`
      const details = {expected: String(expected), actual: String(actual)}
      report(diagnostic('release/count-differs', message, {pointer: `/${field}`}, details))
    }
  }
}
