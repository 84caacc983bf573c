import {rates, type Score, total} from '../tagging/train/score.js'
import type {Trained} from './train.js'

const percent = (share: number) => (100 * share).toFixed(1)
const count = (value: number) => value.toLocaleString('en')

/** The card of a model: what it is, what it was trained on, and its scores by label on the part held out. Markdown. */
export function modelCard({model, settings, best, sizes}: Trained, files: readonly string[]): string {
  const {labels} = model
  const row = (name: string, score: Score) => {
    const {precision, recall, f1} = rates(score)
    return `| ${name} | ${count(score.gold)} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`
  }
  return `# ${model.name} ${model.version}

A linear-chain CRF that finds names (${labels.join(', ')}) in Persian text, trained by \`khabar train\`.

## Data

${files.map((file) => `- ${file}`).join('\n')}

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
