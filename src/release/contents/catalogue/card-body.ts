import {fenced, markdown} from '../../../diagnostic/markdown.js'
import {answered} from '../../../records/placeholders.js'
import type {DatasetConfiguration, ReleaseManifest} from '../../../records/types.js'
import type {NameCounts} from '../sizes.js'
import {splitNames} from '../splits.js'
import {annotatedBy} from './annotated-by.js'
import {fieldsTable} from './card-fields.js'
import {exampleText, usageText} from './card-usage.js'
import {bibtex} from './citation.js'
import {responsibleAiText} from './responsible-ai.js'

/** What a card says to people, below its head: the same for everybody, from the manifest alone. */
export function cardBody(manifest: ReleaseManifest, labels: readonly string[]): string {
  const {configuration, counts, dropped, documents = []} = manifest
  const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |\n`
  const sizes = (['total', ...splitNames] as const).map((name) => {
    const {articles, sentences, tokens, entities, facts} = counts[name]
    return row(name, articles, sentences, tokens, entities, facts)
  })
  const left = dropped.map(({reason, count}) => row(`\`${reason}\``, count))
  return `# ${markdown(configuration.title.replace(/\s+/g, ' '))}

${markdown(answered(configuration.description) ?? 'No description yet.')}

Version ${manifest.version}, record schema ${manifest.schema_version}, made by khabar ${manifest.toolkit_version}.

${usageText(manifest)}
${exampleText(manifest)}## Size

| part | articles | sentences | tokens | entities | facts |
| --- | --- | --- | --- | --- | --- |
${sizes.join('')}
Splits follow a hash of the near-duplicate group: an article and its reprints are never in two splits, and a record
keeps its split in every later version.
${left.length > 0 ? `\nLeft out:\n\n| reason | rows |\n| --- | --- |\n${left.join('')}` : ''}
${tallyText('Entities', 'label', manifest.entity_labels)}${tallyText('Numeric facts', 'kind', manifest.fact_kinds)}## Files

| path | what |
| --- | --- |
| \`data/*.parquet\` | one article a row, annotation in nested columns: the default configuration |
| \`ner/*.parquet\` | one sentence a row, \`tokens\` and \`ner_tags\` (IOB2): the configuration \`ner\` |
| \`jsonl/*.jsonl\` | the same records, canonical |
| \`csv/*.csv\` | flat tables, keyed by \`article_id\`; a cell that a spreadsheet would run as a formula has an apostrophe before it |
| \`datasheet.md\`, \`data-statement.md\` | why and how the dataset was made, what it is for, and how it is kept |
${documents.map(({path}) => row(`\`${path}\``, path.startsWith('guidelines') ? 'the guidelines of annotation' : 'the text of the licence')).join('')}| \`manifest.json\` | inputs, versions, counts |
| \`croissant.json\` | the release in the terms of Croissant 1.1 |
| \`datapackage.json\` | the CSV tables in the terms of Data Package 2 |
| \`CITATION.cff\`, \`.zenodo.json\` | how to cite it, and what Zenodo reads |
| \`LICENSE\` | the licence and its text |
| \`CHANGELOG.md\` | what each version changed |
| \`report.html\` | tables, plots and some articles, to look at in a browser |
| \`SHA256SUMS\` | checksums: \`sha256sum -c SHA256SUMS\` |

## Records

Offsets are half-open ranges of Unicode code points of \`text\`: in Python, \`text[start:end]\`. \`text\` with \`edits\` gives
the raw text back, character for character. Amounts are exact decimals, kept as strings. Entity labels: ${labels.join(', ')}.
${annotatedBy(manifest).join(' ')}
${people(configuration)} \`annotators\` in each record names who made a layer.

The columns of \`data/*.parquet\`:

${fieldsTable()}
${responsibleAiText(configuration)}${takedownText(configuration)}## Citation

${fenced('bibtex', bibtex(manifest))}

## Licence

${configuration.license}${answered(configuration.homepage) ? `. ${markdown(configuration.homepage!)}` : ''}
By ${configuration.creators.map(({name}) => markdown(name)).join(', ')}.
`
}

/** What is said of people who annotated or checked. */
const people = ({responsible_ai: said}: DatasetConfiguration): string =>
  said?.annotation && said.annotation.length > 0
    ? 'What people annotated or checked stands below.'
    : 'The makers say of no people who annotated or checked it.'

/** How often each label or kind occurs, the most frequent first; empty where none does. */
function tallyText(heading: string, of: string, tally: NameCounts = {}): string {
  const rows = Object.entries(tally)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, count]) => `| ${name} | ${count} |\n`)
  return rows.length > 0 ? `${heading}:\n\n| ${of} | number |\n| --- | --- |\n${rows.join('')}\n` : ''
}

function takedownText({takedown}: DatasetConfiguration): string {
  if (!takedown) return ''
  const procedure = takedown.procedure ? ` ${markdown(takedown.procedure)}` : ''
  return `## Takedown\n\nTo have an article or personal data removed, write to ${markdown(takedown.contact)}.${procedure}\n\n`
}
