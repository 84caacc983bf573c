import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {toolkitVersion} from '../../pipeline/version.js'
import {schemaVersion} from '../../records/schemas.js'
import type {ReleaseManifest} from '../../records/types.js'
import type {Description} from '../contents/catalogue/catalogue.js'
import {catalogues, dataFiles, labelsOf} from '../contents/catalogue/catalogues.js'
import {changelogFile} from '../contents/catalogue/changelog.js'
import {layout} from '../contents/catalogue/manifest.js'
import {reportAtLines} from '../contents/json-place.js'
import {checkCitation} from './check-citation.js'
import {jsonDifferences, steadyKeys} from './differences.js'

/** Differences of one file that are reported one by one: enough to see what happened, few enough to read. */
const MOST_REPORTED = 10

/**
 * Card and other metadata against what they are derived from: the manifest, and the data files themselves. Those of the
 * same version of khabar must be word for word what it writes; those of another are held to what every version means
 * alike, and a catalogue that it did not write yet may lack. `sums` are the checksums of the files as they stand.
 */
export async function checkCatalogues(
  folder: string,
  manifest: ReleaseManifest,
  sums: ReadonlyMap<string, string>,
  report: Report,
): Promise<void> {
  const isOurs =
    manifest.toolkit_version === toolkitVersion &&
    manifest.schema_version === schemaVersion &&
    manifest.layout === layout
  const description: Description = {manifest, labels: labelsOf(manifest), files: await dataFiles(folder, sums)}
  for (const {file, write} of catalogues) {
    const path = join(folder, file)
    if (!existsSync(path)) {
      if (isOurs) report(diagnostic('release/missing-file', `every release has a ${file}`, {file: path}))
      continue
    }
    const found = await readFile(path, 'utf8')
    const expected = write(description)
    if (found === expected) continue
    if (file.endsWith('.json')) checkJson(path, found, expected, isOurs, report)
    else if (isOurs) checkLines(path, found, expected, report)
  }
  await checkCitation(folder, report)
  checkDocuments(folder, manifest, sums, report)
  await checkChangelog(folder, manifest, isOurs, report)
}

/** What was copied into the release is what was there when it was built. */
function checkDocuments(
  folder: string,
  {documents = []}: ReleaseManifest,
  sums: ReadonlyMap<string, string>,
  report: Report,
): void {
  for (const {path, source, sha256} of documents) {
    const found = sums.get(path)
    const place = {file: join(folder, path)}
    if (found === undefined) report(diagnostic('release/missing-file', `the manifest lists it (${source})`, place))
    else if (found !== sha256) {
      const message = `its SHA-256 is ${found.slice(0, 12)}…, the manifest says ${sha256.slice(0, 12)}…`
      report(diagnostic('release/checksum-differs', message, place, {expected: sha256, actual: found}))
    }
  }
}

function checkJson(file: string, found: string, expected: string, isOurs: boolean, report: Report): void {
  let value: unknown
  try {
    value = JSON.parse(found)
  } catch (error) {
    report(diagnostic('input/invalid-json', (error as Error).message, {file}))
    return
  }
  const at = reportAtLines(found, file, report)
  let reported = 0
  for (const {pointer, found, expected: wanted} of jsonDifferences(
    value,
    JSON.parse(expected),
    isOurs ? undefined : steadyKeys,
  )) {
    if (reported++ === MOST_REPORTED) return
    const message = `found ${found}, expected ${wanted} from manifest and data`
    at(diagnostic('release/catalogue-differs', message, {pointer}, {expected: wanted, actual: found}))
  }
}

function checkLines(file: string, found: string, expected: string, report: Report): void {
  const [lines, wanted] = [found.split('\n'), expected.split('\n')]
  const line = lines.findIndex((line, i) => line !== wanted[i])
  const at = line < 0 ? lines.length : line
  const code = file.endsWith('README.md') ? 'release/card-differs' : 'release/catalogue-differs'
  const message = `found ${quote(lines[at])}, expected ${quote(wanted[at])} from manifest and data`
  const details = {
    ...(wanted[at] !== undefined && {expected: wanted[at]}),
    ...(lines[at] !== undefined && {actual: lines[at]}),
  }
  report(diagnostic(code, message, {file, line: at + 1}, details))
}

const quote = (line: string | undefined): string =>
  line === undefined ? 'nothing' : JSON.stringify(line.length > 80 ? `${line.slice(0, 79)}…` : line)

async function checkChangelog(
  folder: string,
  {version}: ReleaseManifest,
  isOurs: boolean,
  report: Report,
): Promise<void> {
  const file = join(folder, changelogFile)
  if (!existsSync(file)) {
    if (isOurs) report(diagnostic('release/missing-file', `every release has a ${changelogFile}`, {file}))
    return
  }
  const [, newest] = /^## (\S+)/m.exec(await readFile(file, 'utf8')) ?? []
  if (newest === version) return
  const message = `its newest entry is ${newest ?? 'missing'}, the version is ${version}`
  report(diagnostic('release/catalogue-differs', message, {file}, {expected: version, ...(newest && {actual: newest})}))
}
