import {from} from 'arquero'
import type {ArticleRecord} from '../records/types.js'
import {createArticleCounter} from './article.js'
import {balance, labelShares} from './balance.js'
import {entityLabels} from './entity-labels.js'
import {factKinds} from './fact-kinds.js'
import {fields} from './fields.js'
import {qualityFlags} from './flags.js'
import {frequentNames} from './frequent-names.js'
import {type GroupName, groups} from './groups.js'
import {layers} from './layers.js'
import {articleLengths, factsInSentences, sentenceLengths} from './lengths.js'
import {newNames} from './new-names.js'
import {repairs} from './repairs.js'
import {agencySizes, categorySizes, monthSizes, overview, splitSizes} from './sizes.js'
import type {ResultTable, RunningCount, Statistic, TableStatistic} from './statistic.js'
import {values} from './values.js'

const computed: readonly TableStatistic[] = [
  overview,
  splitSizes,
  agencySizes,
  categorySizes,
  monthSizes,
  articleLengths,
  sentenceLengths,
  factsInSentences,
  entityLabels,
  frequentNames,
  newNames,
  factKinds,
  values,
  labelShares,
  balance,
  layers,
  fields,
  repairs,
  qualityFlags,
]

/** Every statistic, in the order of the report. */
export const statistics: readonly Statistic[] = computed

/** A statistic with its result. */
export interface Computed extends Statistic {
  readonly table: ResultTable
}

/** What is computed. */
export interface StatisticsOptions {
  /** Computes each statistic for each group of articles; its tables have the group in their first column. */
  readonly by?: GroupName
}

/** Statistics of records that are handed over one by one. */
export interface RunningStatistics {
  add(record: ArticleRecord): void
  tables(): Computed[]
  /** All that was counted so far, of articles that are not grouped, as plain data. It changes with what is added later. */
  state(): StatisticsState
}

/** Statistics that others can go on from. */
export interface StatisticsState {
  /** The numbers of token forms. */
  readonly forms: Map<string, number>
  /** By the name of each statistic. */
  readonly counts: Readonly<Record<string, unknown>>
}

/**
 * Begins statistics over no record, or goes on from the state of others. Memory follows the number of different words, names and values,
 * not that of the articles.
 */
export function createStatistics({by}: StatisticsOptions = {}, saved?: StatisticsState): RunningStatistics {
  const wanted = computed.filter((one) => by === undefined || one.groups !== by)
  const forms = saved?.forms ?? new Map<string, number>()
  const prepare = createArticleCounter(forms)
  const counts = new Map<string | null, RunningCount[]>()
  if (by === undefined) counts.set(null, start(wanted, saved))
  return {
    add(record) {
      const group = by === undefined ? null : groups[by](record)
      let own = counts.get(group)
      if (!own) {
        own = start(wanted)
        counts.set(group, own)
      }
      const article = prepare(record)
      for (const count of own) count.add(article)
    },
    state: () => ({
      forms,
      counts: Object.fromEntries(wanted.map(({name}, i) => [name, counts.get(null)?.[i]?.state])),
    }),
    tables: () => wanted.map(({name, title, note}, i) => ({name, title, note, table: tableOf(i, counts, by)})),
  }
}

/** Computes statistics over records, read once, one by one. */
export async function computeStatistics(
  records: AsyncIterable<ArticleRecord>,
  options: StatisticsOptions = {},
): Promise<Computed[]> {
  const running = createStatistics(options)
  for await (const record of records) running.add(record)
  return running.tables()
}

const start = (wanted: readonly TableStatistic[], saved?: StatisticsState): RunningCount[] =>
  wanted.map((statistic) => statistic.start(saved?.counts[statistic.name]))

/** The table of one statistic: as it is, or those of all groups below each other. */
function tableOf(
  index: number,
  tallies: ReadonlyMap<string | null, readonly RunningCount[]>,
  by: GroupName | undefined,
): ResultTable {
  if (by === undefined) return tallies.get(null)![index]!.table()
  const sorted = [...tallies].sort(([a], [b]) => compare(a, b))
  const rows = sorted.flatMap(([group, own]) =>
    own[index]!.table()
      .objects()
      .map((row) => ({[by]: group, ...row})),
  )
  return from(rows, [...new Set([by, ...rows.flatMap((row) => Object.keys(row))])])
}

/** Names in order of their code units; no name last. */
function compare(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a < b ? -1 : 1
}
