import {stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {schemaLabels} from '../../../records/labels.js'
import type {ReleaseManifest} from '../../../records/types.js'
import {fileSha256, filesBelow} from '../checksums.js'
import {readme} from './card.js'
import type {Catalogue, DataFile} from './catalogue.js'
import {changelogFile, readChangelog} from './changelog.js'
import {citation} from './citation.js'
import {croissant} from './croissant.js'
import {dataStatement} from './data-statement.js'
import {datapackage} from './datapackage.js'
import {datasheet} from './datasheet.js'
import {license} from './license.js'
import {zenodo} from './zenodo.js'

/** Every catalogue of a release. */
export const catalogues: readonly Catalogue[] = [
  readme,
  license,
  citation,
  croissant,
  datapackage,
  datasheet,
  dataStatement,
  zenodo,
]

/** The folders of a release that hold data. */
const dataFolders: readonly string[] = ['csv', 'data', 'jsonl', 'ner']

/** Writes the metadata files of a release whose data is written, and its changelog: a new entry before those of the release before. */
export async function writeCatalogues(
  release: string,
  manifest: ReleaseManifest,
  entry: string,
  previous: string | undefined,
  sums?: ReadonlyMap<string, string>,
): Promise<void> {
  const description = {manifest, labels: labelsOf(manifest), files: await dataFiles(release, sums)}
  for (const {file, write} of catalogues) await writeFile(join(release, file), write(description))
  await writeFile(join(release, changelogFile), await readChangelog(previous, entry))
}

/** The entity labels of a dataset: the six, and its own. */
export const labelsOf = ({configuration}: Pick<ReleaseManifest, 'configuration'>): readonly string[] => [
  ...schemaLabels,
  ...(configuration.labels ?? []),
]

/** The data files of a release folder, in order of path; checksums that are known are not computed again. */
export async function dataFiles(release: string, sums?: ReadonlyMap<string, string>): Promise<DataFile[]> {
  const files: DataFile[] = []
  for (const path of await filesBelow(release)) {
    if (!dataFolders.includes(path.split('/')[0]!)) continue
    const file = join(release, path)
    files.push({path, bytes: (await stat(file)).size, sha256: sums?.get(path) ?? (await fileSha256(file))})
  }
  return files
}
