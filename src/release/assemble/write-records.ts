import {mkdir, rm} from 'node:fs/promises'
import {setImmediate} from 'node:timers/promises'
import {deserialize, serialize} from 'node:v8'
import {schemaLabels} from '../../records/labels.js'
import type {ArticleRecord, ReleaseManifest} from '../../records/types.js'
import {createReport, type ReportState, type RunningReport} from '../../report/statistics/report.js'
import {createCounter, type Tallies} from '../contents/catalogue/manifest.js'
import {exampleArticle} from '../contents/example.js'
import {sizesOf, sumOfSizes} from '../contents/sizes.js'
import {createComparer, type Difference} from '../contents/versions/difference.js'
import type {ValidatedPiece} from '../validate/validated-pieces.js'
import {encodeBlock} from './blocks/block.js'
import {blocksOf} from './blocks/blocks-of.js'
import type {KeptBlock, KeptBuild} from './blocks/kept-build.js'
import {keptBlock, openBlockSource} from './blocks/take-over.js'
import type {Gathered} from './gather.js'
import type {BuildOptions} from './options.js'
import {type PlacedArticle, readPlaced} from './placed.js'
import {createReasons, openRejected} from './rejected.js'
import type {Staging} from './staging.js'
import type {Start} from './start.js'
import {openWriter} from './write.js'

/** What is known of the records once they are counted. */
export interface CountedRecords extends Pick<ReleaseManifest, 'counts' | 'dropped'> {
  /** What changed since the release before; undefined for the first one. */
  readonly difference: Difference | undefined
  readonly tallies: Tallies
  /** The first article, shortened. */
  readonly example: ReleaseManifest['example']
}

/** What is known of the records once they are written. */
export interface Written {
  /** What report.html is made of. */
  readonly report: RunningReport
  /** What the next build may take over. */
  readonly kept: Pick<KeptBuild, 'blocks' | 'statistics'>
  /** Pieces of the JSONL files, relative to the release, that this build knows to be valid, or not yet. */
  readonly pieces: ReadonlyMap<string, readonly ValidatedPiece[]>
  /** Checksums of the data files, relative to the release. */
  readonly sums: ReadonlyMap<string, string>
}

/**
 * Every data file of the release. What an interrupted build wrote of them is written again; blocks that the last release has are taken
 * over from there, and the bytes are the same as without it.
 */
export async function writeRecords(
  {release}: Staging,
  {articles, counts}: Gathered,
  {folder, configuration, kept}: Start,
  {shardRows}: BuildOptions,
): Promise<Written> {
  await rm(release, {recursive: true, force: true})
  await mkdir(release)
  const labels = [...schemaLabels, ...(configuration.labels ?? [])]
  const rows = shardRows !== undefined && {shardRows}
  const writer = openWriter({release, counts, labels, configuration, ...rows})
  const plans = blocksOf(articles, shardRows)
  const source = openBlockSource(folder, kept)
  const blocks = new Map<string, KeptBlock>()
  const pieces = new Map<string, ValidatedPiece[]>()
  const {report, has} = reportOn(kept, new Set(plans.map(({key}) => key)))
  /** Blocks whose articles are in the statistics that are kept. */
  const counted: string[] = []
  /** Records of the last block of each split, which are not: articles that are added change it. */
  const open: ArticleRecord[] = []
  for (const {key, split, articles: own, isClosed} of plans) {
    const found = await source.find(key)
    const isCounted = has(key)
    const records = found && isCounted ? [] : await readPlaced(own)
    const block = found ?? encodeBlock(records, labels)
    const sizes = found?.sizes ?? sumOfSizes(records.map(sizesOf))
    const places = writer.append(split, block)
    const one = keptBlock(block, sizes, places, found)
    blocks.set(key, one)
    const file = one.pieces.jsonl!.file
    pieces.set(file, [...(pieces.get(file) ?? []), {...one.pieces.jsonl!, articles: own, sizes, isValid: !!found}])
    if (isCounted || isClosed) counted.push(key)
    if (!isCounted && isClosed) for (const record of records) report.add(record)
    else if (!isCounted) open.push(...records)
    // An interruption is let through here.
    await setImmediate()
  }
  const sums = writer.close()
  await source.close()
  // What is added from here on is not to be remembered.
  const state = serialize(report.state())
  for (const record of open) report.add(record)
  return {report, kept: {blocks, statistics: {blocks: counted, state}}, pieces, sums}
}

/** A report that goes on from where the last build's was, if all that it has seen is in this release too; and which blocks it has seen. */
function reportOn(
  kept: Start['kept'],
  keys: ReadonlySet<string>,
): {readonly report: RunningReport; readonly has: (key: string) => boolean} {
  const before = kept?.statistics
  if (!before?.blocks.every((key) => keys.has(key))) return {report: createReport(), has: () => false}
  const seen = new Set(before.blocks)
  return {report: createReport(deserialize(before.state) as ReportState), has: (key) => seen.has(key)}
}

/** rejected.jsonl alone. */
export async function writeLeftOut(gathered: Gathered, folder: string): Promise<void> {
  const rejected = openRejected(folder)
  for await (const outcome of gathered.outcomes()) if (!('placed' in outcome)) await rejected.add(outcome)
  await rejected.close()
}

/** What a release is, without reading its records. */
export async function countRecords(gathered: Gathered, previous: Start['previous']): Promise<CountedRecords> {
  const counter = createCounter()
  const comparer = previous && createComparer(previous.records)
  const dropped = createReasons()
  let first: PlacedArticle | undefined
  for await (const outcome of gathered.outcomes()) {
    if ('placed' in outcome) {
      const {digest, placed} = outcome
      first ??= placed
      counter.add({split: placed.split, ...digest.sizes})
      await comparer?.add({...placed, record: async () => (await readPlaced([placed]))[0]!})
    } else dropped.add(outcome.left)
  }
  const [example] = first ? await readPlaced([first]) : []
  return {
    counts: counter.counts(),
    tallies: counter.tallies(),
    example: example && exampleArticle(example),
    dropped: dropped.counts(),
    difference: comparer?.difference(),
  }
}
