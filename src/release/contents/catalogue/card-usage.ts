import {fenced} from '../../../diagnostic/markdown.js'
import type {ReleaseManifest} from '../../../records/types.js'
import {splitsWithArticles} from '../splits.js'

/** How a release is loaded, in the card: PATH is this folder or the name of its repository on the Hub. */
export function usageText(manifest: ReleaseManifest): string {
  const [split = 'train'] = splitsWithArticles(manifest.counts)
  return `## Loading

${fenced(
  'python',
  `from datasets import load_dataset, load_dataset_builder

PATH = "."  # this folder, or the name of a repository on the Hugging Face Hub
news = load_dataset(PATH)
article = news["${split}"][0]
for entity in article["entities"]:
    assert article["text"][entity["start"]:entity["end"]] == entity["text"]
sentences = load_dataset(PATH, "ner")
# The canonical records (JSON lines), with the column types of the Parquet files:
records = load_dataset("json", data_files=f"{PATH}/jsonl/*.jsonl", features=load_dataset_builder(PATH).info.features)`,
)}

${fenced('python', 'import pandas as pd\n\narticles = pd.read_parquet("data")')}

${fenced('sql', "select id, published_at_utc, len(facts) from 'data/*.parquet' -- DuckDB")}
`
}

/** The first article of a release, shortened, in the card; empty where the manifest has none. */
export function exampleText({example}: ReleaseManifest): string {
  if (!example) return ''
  const {text, entities, facts, ...rest} = example
  const lists = {entities, facts}
  const lines = Object.entries(lists).map(
    ([name, list]) => `  ${JSON.stringify(name)}: [${list.map((one) => `\n    ${JSON.stringify(one)}`).join(',')}]`,
  )
  const head = Object.entries({...rest, text}).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  )
  return `## Example

The first article, shortened: its id and split, the beginning of its text, and its first entities and facts:

${fenced('json', `{\n${[...head, ...lines].join(',\n')}\n}`)}

`
}
