import type {ArticleRecord} from '../../../records/types.js'
import type {SplitName} from '../splits.js'
import {asOf, changedParts, type FingerprintPart, fingerprintOf, parts} from './fingerprint.js'
import type {Step} from './version.js'

/** A record that is in another split than before. */
export interface Move {
  readonly id: string
  readonly from: SplitName | null
  readonly to: SplitName | null
}

/** A record of which something else than the split has changed. */
export interface Revision {
  readonly id: string
  readonly parts: readonly FingerprintPart[]
}

/** What changed between two sets of records; lists are sorted by id. */
export interface Difference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly edited: readonly Revision[]
  /** Records that changed in nothing but fields that their old schema version did not have, and the new one fills. */
  readonly extended: readonly string[]
  readonly moved: readonly Move[]
  /** Records that did not change at all. */
  readonly same: number
  /** How many edited records changed in each part; parts that changed nowhere are left out. */
  readonly byPart: Readonly<Partial<Record<FingerprintPart, number>>>
  /** What the change calls for: `none` where every record is as it was. */
  readonly step: Exclude<Step, 'patch'>
}

/** What is kept of a record to compare a later one with. */
export interface EarlierRecord {
  readonly print: string
  readonly split: SplitName | null
  /** Of its schema. */
  readonly version: string
}

/** What is kept of one record: about 110 bytes, no text. */
export const earlierRecord = (record: ArticleRecord): EarlierRecord => ({
  print: fingerprintOf(record),
  split: record.split,
  version: record.schema_version,
})

/** A later record: what is compared of it, and itself, for the rare case that the schema has changed. */
export interface LaterRecord extends EarlierRecord {
  readonly id: string
  record(): Promise<ArticleRecord>
}

/** Compares records with earlier ones, one by one. */
export interface Comparer {
  add(later: LaterRecord): Promise<void>
  /** Every earlier record that was not met again counts as removed. Call once. */
  difference(): Difference
}

/** A comparer with the records that there were before, by id. */
export function createComparer(before: ReadonlyMap<string, EarlierRecord>): Comparer {
  const seen = new Set<string>()
  const added: string[] = []
  const edited: Revision[] = []
  const extended: string[] = []
  const moved: Move[] = []
  const counts = new Map<FingerprintPart, number>()
  let same = 0
  return {
    async add({id, split, print, version, record}) {
      const known = seen.has(id) ? undefined : before.get(id)
      if (!known) {
        added.push(id)
        return
      }
      seen.add(id)
      let changed = changedParts(known.print, print)
      if (changed.length > 0 && known.version < version) {
        changed = changedParts(known.print, fingerprintOf(asOf(await record(), known.version)))
        if (changed.length === 0) extended.push(id)
      }
      for (const part of changed) counts.set(part, (counts.get(part) ?? 0) + 1)
      if (changed.length > 0) edited.push({id, parts: changed})
      if (split !== known.split) moved.push({id, from: known.split, to: split})
      if (changed.length === 0 && split === known.split && extended.at(-1) !== id) same++
    },
    difference() {
      const removed = [...before.keys()].filter((id) => !seen.has(id)).sort()
      const broken = removed.length + edited.length + moved.length > 0
      return {
        added: added.sort(),
        removed,
        edited: edited.sort(byId),
        extended: extended.sort(),
        moved: moved.sort(byId),
        same,
        byPart: Object.fromEntries(parts.flatMap((part) => (counts.has(part) ? [[part, counts.get(part)!]] : []))),
        step: broken ? 'major' : added.length + extended.length > 0 ? 'minor' : 'none',
      }
    },
  }
}

/** Compares two streams of records by id. Memory holds a fingerprint of each old one, no text. */
export async function differenceOf(
  before: AsyncIterable<ArticleRecord>,
  after: AsyncIterable<ArticleRecord>,
): Promise<Difference> {
  const old = new Map<string, EarlierRecord>()
  for await (const record of before) old.set(record.id, earlierRecord(record))
  const comparer = createComparer(old)
  for await (const record of after)
    await comparer.add({id: record.id, ...earlierRecord(record), record: async () => record})
  return comparer.difference()
}

const byId = (a: {readonly id: string}, b: {readonly id: string}): number => (a.id < b.id ? -1 : 1)
