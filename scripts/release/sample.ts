// The README's first command: makes the sample release, validates it, shows its statistics and how to load it.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'

const dataset = 'datasets/sample'
const {version} = JSON.parse(readFileSync(`${dataset}/dataset.json`, 'utf8'))
const release = `${dataset}/releases/${version}`

for (const args of [
  ['build', dataset, '--no-cache'],
  ['validate', release],
  ['stats', release],
]) {
  process.stdout.write(`\n$ khabar ${args.join(' ')}\n`)
  const {status} = spawnSync(process.execPath, ['dist/cli.js', ...args], {stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
}

process.stdout.write(`
Load it in Python:

  import pandas as pd
  articles = pd.read_parquet("${release}/data/train-00000-of-00001.parquet")
  print(articles[["id", "agency", "published_at"]].head())
`)
