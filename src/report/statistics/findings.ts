import {type Code, codes} from '../../diagnostic/codes.js'
import {cell} from '../../statistics/format.js'
import type {Computed} from '../../statistics/statistics.js'

type Row = Readonly<Record<string, unknown>>

/** Flags of fewer articles than this share are not worth a sentence. */
const WORTH_A_SENTENCE = 0.01
/** Below this many articles every flag is above that share, and a reader sees the articles themselves: the table of flags is enough. */
const FEW = 5

/** What a reader of the report should look at first, one sentence each. */
export function findings(tables: readonly Computed[]): string[] {
  const rowsOf = (name: string) => (tables.find((one) => one.name === name)?.table.objects() ?? []) as Row[]
  const articles = Number(rowsOf('overview')[0]?.articles ?? 0)
  return [
    ...rowsOf('balance')
      .filter(({differs}) => differs === 'yes')
      .map(
        ({of, split}) =>
          `The distribution of ${plural(String(of))} in ${split} differs from train by more than expected by chance.`,
      ),
    ...rowsOf('quality-flags')
      .filter(() => articles >= FEW)
      .filter(({share}) => Number(share) >= WORTH_A_SENTENCE)
      .map(
        ({flag, articles, share}) =>
          `${cell(articles)} ${articles === 1 ? 'article' : 'articles'} (${percent(Number(share))}): ${flag}.`,
      ),
    ...rowsOf('dropped').map(({reason, count}) => {
      const noun = codes[reason as Code]?.isOfFile ? 'file' : 'article'
      return `${cell(count)} ${count === 1 ? `${noun} was` : `${noun}s were`} left out: ${reason}.`
    }),
  ]
}

const plural = (name: string): string => (name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`)
/** One decimal, so that nearly all is not shown as all. */
const percent = (share: number): string => `${(share * 100).toFixed(1).replace('.0', '')} %`
