import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {type Resources, standardStageNames} from '../pipeline/standard.js'
import type {ArticleRecord, ReleaseCounts as Counts, DatasetConfiguration, ReleaseManifest} from '../records/types.js'
import {fileSha256} from './checksums.js'
import type {InputFile} from './inputs.js'
import {type SplitName, splitNames} from './splits.js'

/** Counts records as they pass. */
export interface Counter {
  add(record: ArticleRecord): void
  counts(): ReleaseManifest['counts']
}

/** A counter that has seen nothing yet. */
export function createCounter(): Counter {
  const zero = (): {-readonly [Name in keyof Counts]: number} => ({
    articles: 0,
    sentences: 0,
    tokens: 0,
    entities: 0,
    facts: 0,
  })
  const counts = {total: zero(), train: zero(), validation: zero(), test: zero()}
  return {
    add(record) {
      for (const part of record.split ? [counts.total, counts[record.split]] : [counts.total]) {
        part.articles++
        part.sentences += record.sentences.length
        part.tokens += record.tokens.length
        part.entities += record.entities.length
        part.facts += record.facts.length
      }
    },
    counts: () => counts,
  }
}

/** Everything that decided the bytes of a release; no time, no machine. */
export async function createManifest(
  folder: string,
  files: readonly InputFile[],
  configuration: DatasetConfiguration,
  resources: Resources,
  toolkitVersion: string,
  counts: ReleaseManifest['counts'],
  dropped: ReleaseManifest['dropped'],
): Promise<ReleaseManifest> {
  const inputs: {path: string; sha256: string; bytes: number}[] = []
  for (const {path} of files) {
    const file = join(folder, path)
    inputs.push({path, sha256: await fileSha256(file), bytes: (await stat(file)).size})
  }
  return {
    schema_version: '1.0.0',
    toolkit_version: toolkitVersion,
    dataset: configuration.name,
    version: configuration.version,
    inputs,
    stages: standardStageNames(resources, configuration.structure ?? 'news'),
    lexicons: [...resources.lexicons.values()].map(({name, version, sha256}) => ({name, version, sha256})),
    counts,
    dropped,
    configuration,
  }
}

export const articlesBySplit = (counts: ReleaseManifest['counts']): Record<SplitName, number> =>
  Object.fromEntries(splitNames.map((name) => [name, counts[name].articles])) as Record<SplitName, number>
