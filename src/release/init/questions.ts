import {toolkitVersion} from '../../pipeline/version.js'
import type {DatasetConfiguration} from '../../records/types.js'
import type {Answered} from '../contents/catalogue/answers.js'
import {dataStatementOf} from '../contents/catalogue/data-statement.js'
import {datasheetOf} from '../contents/catalogue/datasheet.js'
import {createCounter} from '../contents/catalogue/manifest.js'

/** The questions of datasheet and data statement that khabar cannot answer itself, each as a placeholder that warns until it is replaced. */
export function questionsFor(
  configuration: DatasetConfiguration,
): Pick<DatasetConfiguration, 'datasheet' | 'data_statement'> {
  const {version} = configuration
  const documented = {
    configuration,
    version,
    toolkit_version: toolkitVersion,
    counts: createCounter().counts(),
    stages: [],
  }
  const parts = datasheetOf(documented).map(({name, answers}) => [name, placeholders(answers)] as const)
  return {
    datasheet: Object.fromEntries(parts.filter(([, answers]) => Object.keys(answers).length > 0)),
    data_statement: placeholders(dataStatementOf(documented)),
  }
}

const placeholders = (answers: readonly Answered[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    answers.flatMap(({key, question, answer}) =>
      key === 'other' || answer !== undefined ? [] : [[key, `Answer here: ${question}`]],
    ),
  )
