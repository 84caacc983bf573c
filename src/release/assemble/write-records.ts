import {mkdir, rm} from 'node:fs/promises'
import {schemaLabels} from '../../records/labels.js'
import type {ArticleRecord, ReleaseManifest} from '../../records/types.js'
import {createReport, type RunningReport} from '../../report/statistics/report.js'
import {createCounter, type Tallies} from '../contents/catalogue/manifest.js'
import {exampleArticle} from '../contents/example.js'
import {sizesOf} from '../contents/sizes.js'
import {createComparer, type Difference} from '../contents/versions/difference.js'
import type {Gathered} from './gather.js'
import type {BuildOptions} from './options.js'
import {createReasons, openRejected} from './rejected.js'
import type {Staging} from './staging.js'
import type {Start} from './start.js'
import {openWriter} from './write.js'

/** What is known of the records once they are written. */
export interface Written extends Pick<ReleaseManifest, 'counts' | 'dropped'> {
  /** What changed since the release before; undefined for the first one. */
  readonly difference: Difference | undefined
  readonly tallies: Tallies
  /** The first article, shortened. */
  readonly example: ReleaseManifest['example']
  /** What report.html is made of; undefined where nothing is written. */
  readonly report?: RunningReport
}

/** Every data file of the release, and rejected.jsonl, in one pass over the parts. What an interrupted build wrote of them is written again. */
export async function writeRecords(
  {release, work}: Staging,
  gathered: Gathered,
  {folder, configuration, previous}: Start,
  {shardRows}: BuildOptions,
): Promise<Written> {
  await rm(release, {recursive: true, force: true})
  await mkdir(release)
  const writer = openWriter({
    release,
    work,
    counts: gathered.counts,
    labels: [...schemaLabels, ...(configuration.labels ?? [])],
    configuration,
    ...(shardRows !== undefined && {shardRows}),
  })
  const rejected = openRejected(folder)
  const counter = createCounter()
  const comparer = previous && createComparer(previous.records)
  const report = createReport()
  let first: ArticleRecord | undefined
  for await (const outcome of gathered.outcomes()) {
    if ('record' in outcome) {
      const {record} = outcome
      first ??= record
      await writer.add(record)
      report.add(record)
      counter.add({split: record.split, ...sizesOf(record)})
      comparer?.add(record)
    } else await rejected.add(outcome)
  }
  await writer.close()
  return {
    counts: counter.counts(),
    tallies: counter.tallies(),
    example: first && exampleArticle(first),
    dropped: await rejected.close(),
    difference: comparer?.difference(),
    report,
  }
}

/** rejected.jsonl alone, where nothing is released. */
export async function writeLeftOut(gathered: Gathered, folder: string): Promise<void> {
  const rejected = openRejected(folder)
  for await (const outcome of gathered.outcomes()) if (!('record' in outcome)) await rejected.add(outcome)
  await rejected.close()
}

/** What a release would be, without writing it. */
export async function countRecords(gathered: Gathered, previous: Start['previous']): Promise<Written> {
  const counter = createCounter()
  const comparer = previous && createComparer(previous.records)
  const dropped = createReasons()
  let first: ArticleRecord | undefined
  for await (const outcome of gathered.outcomes()) {
    if ('record' in outcome) {
      const {record} = outcome
      first ??= record
      counter.add({split: record.split, ...sizesOf(record)})
      comparer?.add(record)
    } else dropped.add(outcome.left)
  }
  return {
    counts: counter.counts(),
    tallies: counter.tallies(),
    example: first && exampleArticle(first),
    dropped: dropped.counts(),
    difference: comparer?.difference(),
  }
}
