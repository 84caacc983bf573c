import * as Plot from '@observablehq/plot'
import type {ResultTable} from '../../statistics/statistic.js'
import {escapeHtml} from '../escape.js'
import {draw} from './draw.js'

type Row = Readonly<Record<string, unknown>>

/** Bars of a plot; the table below has the rest. */
const MOST = 20

/** Characters of a name beside a bar. */
const LONGEST_NAME = 22

const FILL = 'var(--bar)'

/** The plots by the statistic that each shows. Those without one are read in their table. */
const plots: Readonly<Record<string, (name: string, rows: readonly Row[]) => string>> = {
  splits: (name, rows) => bars(name, rows, 'split', 'articles'),
  agencies: (name, rows) => bars(name, rows, 'agency', 'articles'),
  categories: (name, rows) => bars(name, rows, 'category', 'articles'),
  months: overTime,
  'sentence-lengths': (name, rows) => ranges(name, rows, ({section}) => nameOf(section), 'tokens', 'linear'),
  'facts-in-sentences': (name, rows) => bars(name, rows, 'facts', 'sentences', 'facts'),
  'entity-labels': (name, rows) => bars(name, rows, 'label', 'mentions'),
  'new-names': (name, rows) => grouped(name, rows, 'label', 'split', 'share'),
  'fact-kinds': (name, rows) => bars(name, rows, 'kind', 'facts'),
  values: (name, rows) =>
    ranges(name, rows, ({kind, unit}) => (unit === null ? String(kind) : `${kind}, ${unit}`), 'value', 'log'),
  'label-shares': labelShares,
  fields: (name, rows) => bars(name, rows, 'field', 'share'),
  repairs: (name, rows) => bars(name, rows, 'rule', 'edits'),
  'quality-flags': (name, rows) =>
    bars(
      name,
      rows.filter(({articles}) => articles !== 0),
      'flag',
      'articles',
    ),
  dropped: (name, rows) => bars(name, rows, 'reason', 'count'),
}

/** The plot of a statistic's table as SVG; undefined where it has none, or nothing to show. */
export function plotOf(statistic: string, name: string, table: ResultTable): string | undefined {
  const rows = table.objects() as Row[]
  return rows.length === 0 ? undefined : plots[statistic]?.(name, rows) || undefined
}

const nameOf = (value: unknown): string => {
  const name = String(value ?? '–')
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name
}

/** Room for the longest name, at about 7 units a character. */
const marginFor = (names: readonly string[]): number =>
  Math.max(40, 14 + 7 * Math.max(...names.map((name) => name.length)))

/** Horizontal bars, in the order of the table. */
function bars(name: string, rows: readonly Row[], label: string, value: string, axis: string | null = null): string {
  const shown = rows.slice(0, MOST).map((row) => ({name: nameOf(row[label]), value: Number(row[value])}))
  if (shown.length < 2) return ''
  const names = shown.map((row) => row.name)
  return draw(name, {
    marginLeft: marginFor(names),
    marginRight: 20,
    x: {label: value, grid: true, ...integral(shown)},
    y: {label: axis, domain: names, tickSize: 0},
    marks: [Plot.barX(shown, {x: 'value', y: 'name', fill: FILL}), Plot.ruleX([0])],
  })
}

/** Counts have no ticks between whole numbers. */
const integral = (rows: readonly {value: number}[]) => {
  const most = Math.max(...rows.map(({value}) => value))
  return rows.every(({value}) => Number.isInteger(value)) && most < 6 ? {ticks: most} : {ticks: 6}
}

/** Bars of several groups below each other, one block for each label. */
function grouped(name: string, rows: readonly Row[], label: string, group: string, value: string): string {
  const names = rows.map((row) => nameOf(row[label]))
  const groups = [...new Set(rows.map((row) => nameOf(row[group])))]
  return draw(name, {
    height: 44 + [...new Set(names)].length * (18 * groups.length + 8),
    marginLeft: marginFor(groups),
    marginRight: marginFor(names),
    x: {label: value, grid: true, ticks: 5},
    y: {label: null, domain: groups, tickSize: 0},
    fy: {label: null},
    marks: [
      Plot.barX(rows, {
        x: value,
        y: (row: Row) => nameOf(row[group]),
        fy: (row: Row) => nameOf(row[label]),
        fill: FILL,
      }),
      Plot.ruleX([0]),
    ],
  })
}

/** Signs of the splits, in the order of their names; shape tells them apart, since colour alone would not. */
const SIGNS = [
  {symbol: 'times', sign: '×'},
  {symbol: 'circle', sign: '○'},
  {symbol: 'triangle', sign: '△'},
] as const

/** A row for each label with a sign for each split: where the signs lie apart, the splits differ. */
function labelShares(name: string, rows: readonly Row[]): string {
  const splits = Object.keys(rows[0]!).filter((column) => column !== 'of' && column !== 'label')
  if (splits.length < 2 || splits.length > SIGNS.length) return ''
  const labels = rows.map((row) => nameOf(row.label))
  const points = rows.flatMap((row) =>
    splits.map((split) => ({label: nameOf(row.label), split, share: Number(row[split] ?? 0)})),
  )
  const plot = draw(name, {
    height: 44 + 18 * labels.length,
    marginLeft: marginFor(labels),
    marginRight: 20,
    x: {label: 'share', grid: true, ticks: 5},
    y: {label: null, domain: labels, tickSize: 0, grid: true},
    symbol: {domain: splits, range: SIGNS.slice(0, splits.length).map(({symbol}) => symbol)},
    marks: [Plot.dot(points, {x: 'share', y: 'label', symbol: 'split', stroke: FILL, strokeWidth: 2, r: 4})],
  })
  const key = splits.map((split, i) => `${SIGNS[i]!.sign} ${escapeHtml(split)}`)
  return `${plot}<figcaption>${key.join(' &nbsp; ')}</figcaption>`
}

/** Articles over time, a bar a month. */
function overTime(name: string, rows: readonly Row[]): string {
  const dated = rows
    .filter(({month}) => typeof month === 'string')
    .map(({month, articles}) => ({month: new Date(`${month}-01T00:00:00Z`), articles: Number(articles)}))
    .filter(({month}) => !Number.isNaN(month.getTime()))
  if (dated.length < 2) return ''
  const most = Math.max(...dated.map(({articles}) => articles))
  return draw(name, {
    height: 200,
    x: {label: null, type: 'utc'},
    y: {label: 'articles', grid: true, ticks: Math.min(5, most)},
    marks: [Plot.rectY(dated, {x: 'month', y: 'articles', interval: 'month', fill: FILL}), Plot.ruleY([0])],
  })
}

/** Minimum to maximum as a thin line, median to 90th percentile as a thick one, a dot at the median. */
function ranges(
  name: string,
  rows: readonly Row[],
  labelOf: (row: Row) => string,
  axis: string,
  type: 'linear' | 'log',
): string {
  const shown = rows
    .filter(({min}) => type === 'linear' || Number(min) > 0)
    .slice(0, MOST)
    .map((row) => ({
      name: nameOf(labelOf(row)),
      min: Number(row.min),
      median: Number(row.median),
      p90: Number(row.p90),
      max: Number(row.max),
    }))
  if (shown.length < 2) return ''
  const names = shown.map((row) => row.name)
  return draw(name, {
    height: 50 + 20 * shown.length,
    marginLeft: marginFor(names),
    marginRight: 24,
    x: {label: axis, type, grid: true, ticks: 6, ...(type === 'log' && {tickFormat: '~s'})},
    y: {label: null, domain: names, tickSize: 0},
    marks: [
      Plot.ruleY(shown, {x1: 'min', x2: 'max', y: 'name', stroke: FILL}),
      Plot.ruleY(shown, {x1: 'median', x2: 'p90', y: 'name', stroke: FILL, strokeWidth: 5}),
      Plot.dot(shown, {x: 'median', y: 'name', r: 5, fill: 'var(--paper)', stroke: FILL, strokeWidth: 2}),
    ],
  })
}
