import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {ReleaseManifest} from '../../records/types.js'
import {createReport} from '../../report/statistics/report.js'
import {droppedTable} from '../../statistics/dropped.js'
import {filesBelow} from '../contents/checksums.js'
import {recordsOf} from '../contents/records.js'

/** The page about a release that it contains: tables, plots, some articles. */
export const reportFile = 'report.html'

/**
 * Writes report.html of a release whose records are written. They are read in the order of the files: whoever has the files can
 * write the same page, as rehydrating does.
 */
export async function writeReport(release: string, manifest: ReleaseManifest): Promise<void> {
  const files = (await filesBelow(release)).filter((path) => path.startsWith('jsonl/'))
  const report = createReport()
  for await (const record of recordsOf(files.map((path) => join(release, path)))) report.add(record)
  const title = `${manifest.dataset} ${manifest.version}`
  await writeFile(join(release, reportFile), await report.page({title, dropped: droppedTable(manifest.dropped)}))
}
