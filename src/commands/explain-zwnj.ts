import {type RawArticle, type RefusedRow, type StructureMode, standardZwnjExplainer} from '../index.js'
import {raiseExitCode} from './exit.js'
import {reportToStderr} from './output.js'

const HEAD = 'id\tstart\tend\traw\ttext\trule\treading\todds\tfeatures\thabit\n'

/**
 * Each restored ZWNJ of each text, one a line, tab-separated: the edit, the reading that asked for it with its odds, what
 * weighed most, and what the article showed of its writer. Spaces and ZWNJ of `raw` and `text` as in JSON: `" "`, `"\u200c"`.
 */
export async function* explainedZwnj(
  rows: AsyncIterable<RawArticle | RefusedRow>,
  structure: StructureMode,
): AsyncGenerator<string> {
  const explain = standardZwnjExplainer({structure})
  yield HEAD
  for await (const row of rows) {
    const {diagnostics, explanation} =
      'raw' in row ? explain(row) : {diagnostics: row.diagnostics, explanation: undefined}
    for (const found of diagnostics) reportToStderr(found)
    if (diagnostics.some(({severity}) => severity === 'error')) raiseExitCode(1)
    if (!explanation) continue
    const {kept, lost, spaced, press} = explanation.habit
    const habit = `kept=${kept} lost=${lost} spaced=${spaced} press=${press.toFixed(2)}`
    for (const {start, end, raw, text, rule, reading, odds, features} of explanation.edits) {
      const weights = features.map(({name, weight}) => `${name}=${weight.toFixed(2)}`).join(' ')
      yield `${[row.id, start, end, quoted(raw), quoted(text), rule, reading, odds.toPrecision(3), weights, habit].join('\t')}\n`
    }
  }
}

const quoted = (string: string): string => JSON.stringify(string).replaceAll('\u200c', '\\u200c')
