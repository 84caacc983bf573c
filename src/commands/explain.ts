import {type RawArticle, type RefusedRow, type StructureMode, standardExplainer} from '../index.js'
import {raiseExitCode} from './exit.js'
import {reportToStderr} from './output.js'

const HEAD = 'id\tstart\tend\tnumeral\ttaken\trule\tfact\n'

/**
 * Each number of each text, one a line, tab-separated: its place (code points of the normalized text), whether a
 * fact took it, by which kind or for what reason not, and that fact's text.
 */
export async function* explained(
  rows: AsyncIterable<RawArticle | RefusedRow>,
  structure: StructureMode,
): AsyncGenerator<string> {
  const explain = standardExplainer({structure})
  yield HEAD
  for await (const row of rows) {
    const {diagnostics, numerals} = 'raw' in row ? explain(row) : {diagnostics: row.diagnostics, numerals: []}
    for (const found of diagnostics) reportToStderr(found)
    if (diagnostics.some(({severity}) => severity === 'error')) raiseExitCode(1)
    for (const {start, end, text, taken, reason, fact} of numerals)
      yield `${[row.id, start, end, text, taken === null ? 'no' : 'yes', reason, fact ?? ''].join('\t')}\n`
  }
}
