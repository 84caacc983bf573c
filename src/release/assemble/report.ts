import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {ReleaseManifest} from '../../records/types.js'
import type {RunningReport} from '../../report/statistics/report.js'
import {droppedTable} from '../../statistics/dropped.js'

/** The page about a release that it contains: tables, plots, some articles. */
const reportFile = 'report.html'

/** Writes report.html of a release whose records the report has seen, in any order. */
export async function writeReport(release: string, manifest: ReleaseManifest, report: RunningReport): Promise<void> {
  const title = `${manifest.dataset} ${manifest.version}`
  await writeFile(join(release, reportFile), await report.page({title, dropped: droppedTable(manifest.dropped)}))
}
