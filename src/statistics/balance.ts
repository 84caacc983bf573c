import {from} from 'arquero'
import type {ArticleRecord} from '../records/types.js'
import {shareOf} from './share.js'
import {type RunningCount, stateOf, type TableStatistic} from './statistic.js'

/** The label sets that should be alike in every split. */
const labelSets: Readonly<Record<string, (record: ArticleRecord) => Iterable<string>>> = {
  'entity label': ({entities}) => entities.map(({label}) => label),
  'fact kind': ({facts}) => facts.map(({kind}) => kind),
  section: ({sections}) => sections.map(({kind}) => kind),
  agency: ({agency}) => (agency === null ? [] : [agency]),
  category: ({category}) => category ?? [],
}

/** A divergence below this, in bits, is not worth a warning however large the splits are. */
const SMALL = 0.01

/** How many times the divergence by chance is too much. */
const TIMES_CHANCE = 3

type Counts = Map<string, number>

/** Counts of each label of each set in each split. */
function createCounts(saved: unknown): {
  readonly bySet: ReadonlyMap<string, Map<string, Counts>>
  add: RunningCount['add']
} {
  const bySet = stateOf(saved, () => new Map(Object.keys(labelSets).map((name) => [name, new Map<string, Counts>()])))
  return {
    bySet,
    add({record}) {
      const {split} = record
      if (split === null) return
      for (const [name, labelsOf] of Object.entries(labelSets)) {
        const splits = bySet.get(name)!
        let counts = splits.get(split)
        if (!counts) {
          counts = new Map()
          splits.set(split, counts)
        }
        for (const label of labelsOf(record)) counts.set(label, (counts.get(label) ?? 0) + 1)
      }
    },
  }
}

/** Share of each entity label and fact kind in each split. */
export const labelShares: TableStatistic = {
  name: 'label-shares',
  title: 'Labels by split',
  note: 'The share of each label in each split; the shares in a row should be similar.',
  groups: 'split',
  start(saved) {
    const {bySet, add} = createCounts(saved)
    return {
      state: bySet,
      add,
      table() {
        const names = [...new Set([...bySet.values()].flatMap((splits) => [...splits.keys()]))].sort()
        const rows = ['entity label', 'fact kind'].flatMap((of) => {
          const splits = bySet.get(of)!
          const labels = new Set([...splits.values()].flatMap((counts) => [...counts.keys()]))
          return [...labels].sort().map((label) => ({
            of,
            label,
            ...Object.fromEntries(names.map((split) => [split, shareIn(splits.get(split), label)])),
          }))
        })
        return from(rows, ['of', 'label', ...names])
      },
    }
  },
}

const totalOf = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
const shareIn = (counts: Counts | undefined, label: string) =>
  counts ? shareOf(counts.get(label) ?? 0, totalOf(counts)) : null

/** How much the labels of validation and test diverge from those of train. */
export const balance: TableStatistic = {
  name: 'balance',
  title: 'Balance of splits',
  note: 'Jensen–Shannon divergence from train, in bits (0: identical, 1: nothing in common), and the value expected by chance; "yes" marks a split that differs by more.',
  groups: 'split',
  start(saved) {
    const {bySet, add} = createCounts(saved)
    return {
      state: bySet,
      add,
      table() {
        const rows = [...bySet].flatMap(([of, splits]) => {
          const train = splits.get('train')
          if (!train || train.size === 0) return []
          return [...splits]
            .filter(([split, counts]) => split !== 'train' && counts.size > 0)
            .map(([split, counts]) => {
              const divergence = divergenceOf(train, counts)
              const chance = chanceOf(train, counts)
              return {
                of,
                split,
                labels: totalOf(counts),
                divergence: rounded(divergence),
                'by chance': rounded(chance),
                differs: divergence > SMALL && divergence > TIMES_CHANCE * chance ? 'yes' : 'no',
              }
            })
        })
        return from(rows, ['of', 'split', 'labels', 'divergence', 'by chance', 'differs']).orderby('of', 'split')
      },
    }
  },
}

/**
 * Jensen–Shannon divergence of two distributions, in bits (Lin 1991, "Divergence measures based on the Shannon entropy"), equal
 * weights.
 */
function divergenceOf(a: Counts, b: Counts): number {
  const [ofA, ofB] = [totalOf(a), totalOf(b)]
  let bits = 0
  for (const label of new Set([...a.keys(), ...b.keys()])) {
    const [p, q] = [(a.get(label) ?? 0) / ofA, (b.get(label) ?? 0) / ofB]
    const middle = (p + q) / 2
    if (p > 0) bits += (p * Math.log2(p / middle)) / 2
    if (q > 0) bits += (q * Math.log2(q / middle)) / 2
  }
  return bits
}

/**
 * The divergence that two samples of one distribution have on average: (k − 1)(1/n + 1/m) / (8 ln 2), from the expansion of the
 * divergence to the second order, whose sum is the chi-square statistic.
 */
function chanceOf(a: Counts, b: Counts): number {
  const labels = new Set([...a.keys(), ...b.keys()]).size
  return ((labels - 1) * (1 / totalOf(a) + 1 / totalOf(b))) / (8 * Math.LN2)
}

const rounded = (bits: number): number => Math.round(bits * 10_000) / 10_000
