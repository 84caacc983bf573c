import {constants, existsSync} from 'node:fs'
import {copyFile, mkdir, writeFile} from 'node:fs/promises'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {toolkitVersion} from '../../pipeline/version.js'
import {readerFor} from '../../readers/readers.js'
import {PLACEHOLDER_HOMEPAGE, PLACEHOLDER_MAIL} from '../../records/placeholders.js'
import {datasetSchema} from '../../records/schemas.js'
import type {DatasetConfiguration, Input} from '../../records/types.js'
import {filesBelow} from '../contents/checksums.js'
import {configurationFile} from '../contents/configuration.js'
import {examplePage, isOther} from '../contents/own-files.js'
import page from './page.json' with {type: 'json'}
import {questionsFor} from './questions.js'
import {type Survey, survey} from './survey.js'
import {workflow} from './workflow.js'

/** What a new dataset begins with. */
export interface InitOptions {
  /** Day of publication, Gregorian. */
  readonly date: string
  /** A folder whose files are copied into `raw`; those that are in the dataset's folder already need none. */
  readonly from?: string
}

/** What `initDataset` did. */
export interface Initialized extends Survey {
  /** Paths of the files that were written. */
  readonly written: readonly string[]
  /** Whether no page was found, so that one was written to begin with. */
  readonly hasExample: boolean
}

/** Inputs for pages and rows to come: columns are guessed from their names. */
const comingInputs = 'raw/**/*.{txt,html,jsonl,csv}'

/**
 * Writes a dataset that builds at once into a folder: dataset.json with inputs for the files that are there, or one composed
 * page where there are none, a workflow for GitHub, and what git should not keep. Returns what was found and written. Undefined,
 * with the reason reported, where a dataset is there already or `from` has no file that can be read; no file that exists is touched.
 */
export async function initDataset(
  folder: string,
  {date, from}: InitOptions,
  report: Report,
): Promise<Initialized | undefined> {
  const configuration = join(folder, configurationFile)
  if (existsSync(configuration)) {
    report(diagnostic('configuration/exists', 'the folder already contains a dataset', {file: configuration}))
    return undefined
  }
  const name = nameOf(basename(resolve(folder)))
  if (from !== undefined && !(await copyRaw(from, folder, report))) return undefined
  const found = existsSync(folder)
    ? await survey(folder, name, report)
    : {inputs: [], found: [], unread: [], archives: []}
  const hasExample = found.inputs.length === 0
  const files: readonly [path: string, content: string][] = [
    [configurationFile, `${JSON.stringify(skeleton(name, date, found.inputs), null, 2)}\n`],
    ...(hasExample ? [[examplePage, page.lines.map((line) => `${line}\n`).join('')] as [string, string]] : []),
    ['.github/workflows/khabar.yml', workflow(toolkitVersion)],
    ['.gitignore', 'releases/*.partial/\nreleases/*.draft/\nrejected.jsonl\n'],
  ]
  const written: string[] = []
  for (const [path, content] of files) {
    const file = join(folder, path)
    if (existsSync(file)) continue
    await mkdir(dirname(file), {recursive: true})
    await writeFile(file, content)
    written.push(file)
  }
  return {...found, hasExample, written}
}

/** Copies the files that can be read into `raw`, unless they are in the dataset's folder. */
async function copyRaw(from: string, folder: string, report: Report): Promise<boolean> {
  const inside = relative(resolve(folder), resolve(from))
  const files = existsSync(from) ? (await filesBelow(from)).filter((path) => readerFor(path) && !isOther(path)) : []
  if (files.length === 0) {
    report(diagnostic('input/no-files', 'the folder contains no file that khabar can read', {file: from}))
    return false
  }
  if (inside === '' || !inside.startsWith('..')) return true
  for (const path of files) {
    const target = join(folder, 'raw', path)
    await mkdir(dirname(target), {recursive: true})
    await copyFile(join(from, path), target, constants.COPYFILE_EXCL).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  return true
}

/** A folder's name as a dataset may be called. */
function nameOf(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return name || 'my-news'
}

function skeleton(name: string, date: string, found: readonly Input[]): object {
  const configuration: DatasetConfiguration = {
    $schema: datasetSchema.$id!,
    name,
    title: name,
    description: 'Describe here what the dataset contains and what it is for.',
    version: '0.1.0',
    date,
    license: 'CC-BY-4.0',
    homepage: PLACEHOLDER_HOMEPAGE,
    creators: [{name: 'Your name'}],
    inputs: found.length > 0 ? found : [{path: comingInputs, source: name}],
    structure: 'news',
    splits: {seed: 1, ratios: {train: 0.8, validation: 0.1, test: 0.1}},
    takedown: {contact: PLACEHOLDER_MAIL},
    // What `khabar checklist` asks for and no text can keep the place of (dates, synthetic_data, licences) is in docs/releases.md.
    responsible_ai: {
      collection: 'Describe here how the pages were collected.',
      collection_type: ['Describe here the kind of collection, such as Web Scraping.'],
      use_cases: ['Describe here what the dataset is good for.'],
      limitations: ['Annotation is made by rules and models and was not checked by hand.'],
      biases: ['Describe here the known biases: sources, topics, regions, years.'],
      social_impact: 'Describe here what good or harm the dataset may do.',
      personal_information: ['Describe here the personal information in the articles, and how it is treated.'],
      maintenance: 'Describe here who maintains the dataset, and when new versions come.',
    },
  }
  return {...configuration, ...questionsFor(configuration)}
}
