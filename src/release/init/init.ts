import {existsSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {toolkitVersion} from '../../pipeline/version.js'
import {configurationFile} from '../contents/configuration.js'
import page from './page.json' with {type: 'json'}
import {workflow} from './workflow.js'

/**
 * Writes a dataset that builds at once into a folder: dataset.json, one composed page, a workflow for GitHub, and what
 * git should not keep. Answers the paths written. Undefined, with the reason reported, where a dataset is there already;
 * no file that exists is touched.
 */
export async function initDataset(folder: string, date: string, report: Report): Promise<string[] | undefined> {
  const configuration = join(folder, configurationFile)
  if (existsSync(configuration)) {
    report(diagnostic('configuration/exists', 'the folder already contains a dataset', {file: configuration}))
    return undefined
  }
  const name = nameOf(basename(resolve(folder)))
  const files: readonly [path: string, content: string][] = [
    [configurationFile, `${JSON.stringify(skeleton(name, date), null, 2)}\n`],
    ['raw/example.txt', page.lines.map((line) => `${line}\n`).join('')],
    ['.github/workflows/khabar.yml', workflow(toolkitVersion)],
    ['.gitignore', 'releases/*.partial/\nrejected.jsonl\n'],
  ]
  const written: string[] = []
  for (const [path, content] of files) {
    const file = join(folder, path)
    if (existsSync(file)) continue
    await mkdir(dirname(file), {recursive: true})
    await writeFile(file, content)
    written.push(file)
  }
  return written
}

/** A folder's name as a dataset may be called. */
function nameOf(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return name || 'my-news'
}

const skeleton = (name: string, date: string) => ({
  name,
  title: name,
  description: 'Say here what the dataset holds and what it is for.',
  version: '0.1.0',
  date,
  license: 'CC-BY-4.0',
  creators: [{name: 'Your name'}],
  inputs: [{path: 'raw/**/*.txt', source: name}],
  structure: 'news',
  splits: {seed: 1, ratios: {train: 0.8, validation: 0.1, test: 0.1}},
  responsible_ai: {
    collection: 'Say here how the pages were gathered.',
    limitations: ['Annotation is made by rules and was not checked by hand.'],
  },
})
