import {extname, join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import type {DatasetConfiguration, ReleaseManifest} from '../../records/types.js'
import {fileSha256} from '../contents/checksums.js'
import {configurationFile} from '../contents/configuration.js'

type Documents = NonNullable<ReleaseManifest['documents']>

/** What dataset.json names to be copied as it is, and what it is called in a release. */
const copied = [
  ['guidelines', 'guidelines'],
  ['license_text', 'LICENSE-TEXT'],
] as const satisfies readonly (readonly [keyof DatasetConfiguration, string])[]

/** The files that a release copies, with their checksums; one that cannot be read is reported and left out. */
export async function readDocuments(
  folder: string,
  configuration: DatasetConfiguration,
  report: Report,
): Promise<Documents> {
  const documents: Documents[number][] = []
  for (const [field, name] of copied) {
    const source = configuration[field]
    if (source === undefined) continue
    try {
      documents.push({path: name + extname(source), source, sha256: await fileSha256(join(folder, source))})
    } catch (error) {
      const place = {file: join(folder, configurationFile), pointer: `/${field}`}
      report(diagnostic('input/unreadable', `${source} cannot be read: ${(error as Error).message}`, place))
    }
  }
  return documents
}
