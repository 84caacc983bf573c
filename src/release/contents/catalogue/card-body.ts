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

Version ${manifest.version}, record schema ${manifest.schema_version}, built with khabar ${manifest.toolkit_version}.

${usageText(manifest)}
${exampleText(manifest)}## Size

| split | articles | sentences | tokens | entities | facts |
| --- | --- | --- | --- | --- | --- |
${sizes.join('')}
The split of an article is determined by a hash of its group of near-duplicates: an article and its reprints are always in the same
split, and a record stays in its split in all later versions.
${left.length > 0 ? `\nLeft out, by the code of the reason:\n\n| reason | number |\n| --- | --- |\n${left.join('')}` : ''}
${tallyText('Entities', 'label', manifest.entity_labels)}${tallyText('Numeric facts', 'kind', manifest.fact_kinds)}## Files

| path | content |
| --- | --- |
| \`data/*.parquet\` | one article per row, with the annotation in nested columns: the default configuration |
| \`ner/*.parquet\` | one sentence per row, with \`tokens\` and \`ner_tags\` (IOB2): the configuration \`ner\` |
| \`jsonl/*.jsonl\` | the same records as JSON lines; the canonical form |
| \`csv/*.csv\` | flat tables, linked by \`article_id\`; a cell that a spreadsheet would execute as a formula begins with an apostrophe |
| \`datasheet.md\`, \`data-statement.md\` | why and how the dataset was made, what it is for, and how it is maintained |
${documents.map(({path}) => row(`\`${path}\``, path.startsWith('guidelines') ? 'annotation guidelines' : 'text of the licence')).join('')}| \`manifest.json\` | inputs, versions, counts |
| \`croissant.json\` | metadata in Croissant 1.1 |
| \`datapackage.json\` | description of the CSV tables as a Data Package (version 2) |
| \`CITATION.cff\`, \`.zenodo.json\` | citation metadata, and metadata for Zenodo |
| \`LICENSE\` | text of the licence |
| \`CHANGELOG.md\` | changes of each version |
| \`report.html\` | statistics, plots and sample articles, for a browser |
| \`SHA256SUMS\` | checksums; verify with \`sha256sum -c SHA256SUMS\` |

## Records

Spans are half-open ranges in Unicode code points of \`text\`: in Python, \`text[start:end]\`. Together, \`text\` and \`edits\` restore
the raw text exactly. Amounts are exact decimals, stored as strings. Entity labels: ${labels.join(', ')}.
${annotatedBy(manifest).join(' ')}
${people(configuration)} \`annotators\` in each record lists the annotator of each layer.

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
    ? 'What people annotated or checked is described below.'
    : 'No manual annotation or checking is documented.'

/** How often each label or kind occurs, the most frequent first; empty where none does. */
function tallyText(heading: string, of: string, tally: NameCounts = {}): string {
  const rows = Object.entries(tally)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, count]) => `| ${name} | ${count} |\n`)
  return rows.length > 0 ? `${heading}:\n\n| ${of} | number |\n| --- | --- |\n${rows.join('')}\n` : ''
}

function takedownText({takedown}: DatasetConfiguration): string {
  if (!takedown || answered(takedown.contact) === undefined) return ''
  const procedure = takedown.procedure ? ` ${markdown(takedown.procedure)}` : ''
  return `## Takedown\n\nTo have an article or personal data removed, contact ${markdown(takedown.contact)}.${procedure}\n\n`
}
