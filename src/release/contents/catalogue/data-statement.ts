import {fenced, markdown} from '../../../diagnostic/markdown.js'
import {answered} from '../../../records/placeholders.js'
import {type Answered, answersTo, schemaAt} from './answers.js'
import type {Catalogue} from './catalogue.js'
import {bibtex} from './citation.js'
import {questionText} from './datasheet.js'
import {type Documented, knownStatements} from './known-answers.js'

/** The questions of a data statement, with their answers. */
export const dataStatementOf = (manifest: Documented): readonly Answered[] =>
  answersTo(schemaAt('data_statement'), {...manifest.configuration.data_statement}, knownStatements(manifest))

/** data-statement.md (Bender and Friedman, TACL 6, 2018; its guide in version 3). */
export const dataStatement: Catalogue = {
  file: 'data-statement.md',
  write({manifest}) {
    const {title, description, license, takedown} = manifest.configuration
    const answers = dataStatementOf(manifest).filter(({key, answer}) => key !== 'other' || answer !== undefined)
    return `# Data statement: ${markdown(title.replace(/\s+/g, ' '))}

Version ${manifest.version}. The questions follow Bender and Friedman, Data Statements for Natural Language Processing
(2018), in schema version 3.

## Summary

${markdown(answered(description) ?? 'No description yet.')}

Licence: ${license}.${takedown && answered(takedown.contact) !== undefined ? ` Contact: ${markdown(takedown.contact)}.` : ''} Cite as:

${fenced('bibtex', bibtex(manifest))}
${answers.map((one) => `\n## ${headingOf(one.key)}\n${questionText(one)}`).join('')}
## Preprocessing

Articles were separated from boilerplate by rules; letters, spaces and ZWNJ were normalized. \`edits\` in each record lists every
change, so that the raw text can be restored.
`
  },
}

const headingOf = (key: string): string => {
  const words = key.replaceAll('_', ' ')
  return words[0]!.toUpperCase() + words.slice(1)
}
