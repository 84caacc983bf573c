import {stringify} from 'yaml'
import {rates, type Score, total} from '../tagging/train/score.js'
import type {Trained} from './train.js'

const percent = (share: number) => (100 * share).toFixed(1)
const count = (value: number) => value.toLocaleString('en')

/** The card of a model: what it is, what it was trained on, and its scores by label on the part held out. Markdown with the head that Hugging Face reads. */
export function modelCard(
  {model, settings, best, sizes}: Trained,
  files: readonly string[],
  rename: Readonly<Record<string, string>> = {},
): string {
  const {labels} = model
  const row = (name: string, score: Score) => {
    const {precision, recall, f1} = rates(score)
    return `| ${name} | ${count(score.gold)} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`
  }
  const renamed = Object.entries(rename).map(([old, label]) => `- ${old} ${label ? `read as ${label}` : 'left out'}`)
  return `---\n${stringify(hubHead(model, total(best.scores)), {lineWidth: 0})}---\n\n# ${model.name} ${model.version}

A linear-chain CRF that finds names (${labels.join(', ')}) in Persian text, trained by \`khabar train\`.

## Data

${[...files.map((file) => `- ${file}`), ...renamed].join('\n')}

${count(sizes.documents)} documents, ${count(sizes.sentences)} sentences, ${count(sizes.words)} words. The licence of the weights follows from the licence of this
data: state it here before you give the model away.

## Scores

On ${count(sizes.heldOut)} sentences of documents that were held out to find the number of passes (${best.epoch}), and learnt afterwards.
Exact spans with their label.

| label | names | precision | recall | F1 |
| --- | --- | --- | --- | --- |
${labels.map((label, i) => row(label, best.scores[i]!)).join('\n')}
${row('all', total(best.scores))}

The number of passes was chosen on this part, so the scores are a little flattering; a test set of your own tells more:
\`khabar annotate --model DIR\`.

## Settings

${Object.entries(settings)
  .map(([name, value]) => `- ${name}: ${value}`)
  .join('\n')}
- features kept: ${count(model.weights.keys.length)} of ${model.templates.length} templates
`
}

/** The card's head in the terms of the Hub (huggingface.co/docs/hub/model-cards). What the licence is, only the owner of the data knows. */
function hubHead({name, labels}: Trained['model'], score: Score) {
  const {precision, recall, f1} = rates(score)
  const metrics = Object.entries({f1, precision, recall}).map(([type, value]) => ({
    type,
    value: Number(value.toFixed(4)),
  }))
  return {
    license: 'unknown',
    language: ['fa'],
    library_name: 'khabar',
    pipeline_tag: 'token-classification',
    tags: ['named-entity-recognition', 'crf', 'persian', ...labels],
    'model-index': [
      {
        name,
        results: [
          {
            task: {type: 'token-classification', name: 'named entity recognition'},
            dataset: {type: 'held-out', name: 'documents of the training data that were held out'},
            metrics,
          },
        ],
      },
    ],
  }
}
