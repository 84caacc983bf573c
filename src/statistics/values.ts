import {desc, from} from 'arquero'
import type {ArticleRecord} from '../records/types.js'
import {addValue, createHistogram, type Histogram, spreadColumns, spreadOf} from './histogram.js'
import {stateOf, type TableStatistic} from './statistic.js'

type Fact = ArticleRecord['facts'][number]

/** Kinds whose value is a point in time or a pair, not an amount. */
const withoutAmount: ReadonlySet<string> = new Set(['date', 'time', 'score'])

/** Rows of the table; the rarest units are left out. */
const MOST = 30

/** An amount with its unit: money in its currency, so that toman and rial are comparable; undefined where there is none. */
function amountOf({
  kind,
  value,
  unit,
  currency,
  currency_value,
}: Fact): {unit: string | null; amount: number} | undefined {
  if (withoutAmount.has(kind)) return undefined
  const exact = kind === 'money' && currency_value !== null ? currency_value : value
  if (exact === null) return undefined
  const [top, bottom] = exact.split('/')
  const amount = bottom === undefined ? Number(top) : Number(top) / Number(bottom)
  return Number.isFinite(amount) ? {unit: kind === 'money' ? currency : unit, amount} : undefined
}

/** Distribution of the values by kind and unit. */
export const values: TableStatistic = {
  name: 'values',
  title: 'Values',
  note: `The ${MOST} most frequent pairs of kind and unit; money is in units of its currency. Outliers are often misread numbers.`,
  start(saved) {
    const known = stateOf(
      saved,
      () => new Map<string, {kind: string; unit: string | null; facts: number; amounts: Histogram}>(),
    )
    return {
      state: known,
      add({record}) {
        for (const fact of record.facts) {
          const amount = amountOf(fact)
          if (!amount) continue
          const key = `${fact.kind} ${amount.unit ?? ''}`
          let own = known.get(key)
          if (!own) {
            own = {kind: fact.kind, unit: amount.unit, facts: 0, amounts: createHistogram()}
            known.set(key, own)
          }
          own.facts++
          addValue(own.amounts, amount.amount)
        }
      },
      table: () =>
        from(
          [...known.values()].map(({kind, unit, facts, amounts}) => ({kind, unit, facts, ...spreadOf(amounts)})),
          ['kind', 'unit', 'facts', ...spreadColumns],
        )
          .orderby(desc('facts'), 'kind', 'unit')
          .slice(0, MOST),
    }
  },
}
