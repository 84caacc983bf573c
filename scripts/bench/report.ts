// The figures of `npm run bench` as Markdown.
import type {Result} from './measures/measure.js'

/** What one run of the benchmarks found. */
export interface Run {
  readonly date: string
  readonly machine: string
  /** Runnable processes on average over a minute, before and after. */
  readonly load: readonly [number, number]
  readonly node: string
  readonly khabar: string
  readonly commit: string
  readonly corpus: {readonly articles: number; readonly distinct: number; readonly bytes: number}
  readonly rounds: number
  /** The first row of a group is khabar's; the others are compared with it. A row without a result was not installed. */
  readonly groups: readonly {
    readonly title: string
    readonly rows: readonly {readonly name: string; readonly result: Result | null}[]
  }[]
}

const speed = ({bytes, processor}: Result) => bytes / 1e6 / processor
const short = (figure: number) =>
  figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(2)

/** Two sentences and a table. */
export function report({date, machine, load, node, khabar, commit, corpus, rounds, groups}: Run): string {
  const lines = [
    `${date}, khabar ${khabar} (${commit}), Node ${node}; ${machine}, load ${load.map(short).join(' to ')}.`,
    `${corpus.articles} articles (${corpus.distinct} distinct), ${short(corpus.bytes / 1e6)} MB; ${
      rounds === 0 ? 'one cold round' : `the best of ${rounds} rounds after one that warms up`
    }; each row is a process of its own.`,
    'Speeds are a second of processor time of all its threads. "khabar" is the speed of the first row of the group divided by',
    'that of the row: above 1, khabar is faster.',
    '',
    '| | MB/s | articles/s | processor, s | clock, s | memory, MB | khabar |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  ]
  for (const {title, rows} of groups) {
    lines.push(`| **${title}** | | | | | | |`)
    const first = rows[0]!.result
    for (const {name, result} of rows) {
      if (!result) {
        lines.push(`| ${name} | absent | | | | | |`)
        continue
      }
      const {articles, processor, clock, memory, version} = result
      const cells = [
        version ? name.replace(',', ` ${version},`) : name,
        short(speed(result)),
        short(articles / processor),
        short(processor),
        short(clock),
        (memory / 1e6).toFixed(0),
        first ? short(speed(first) / speed(result)) : '',
      ]
      lines.push(`| ${cells.join(' | ')} |`)
    }
  }
  return `${lines.join('\n')}\n`
}
