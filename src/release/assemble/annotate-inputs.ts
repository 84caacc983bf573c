import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {Report} from '../../diagnostic/diagnostic.js'
import {uniqueIds, withRefusals} from '../../pipeline/intake.js'
import {annotateRows} from '../../pipeline/run.js'
import {annotateParts} from './annotated.js'
import {readInputs} from './inputs.js'
import type {BuildOptions} from './options.js'
import type {Staging} from './staging.js'
import type {Start} from './start.js'

/** The annotated parts: a line for every row that came in. */
export async function annotateInputs(
  {work, markers}: Staging,
  {folder, configuration, files, inputs}: Start,
  {jobs, timeLimit, progress}: BuildOptions,
  report: Report,
): Promise<readonly string[]> {
  const parts = join(work, 'annotated')
  await mkdir(parts, {recursive: true})
  const total = inputs.reduce((sum, {bytes}) => sum + bytes, 0)
  let read = 0
  const onRead = (bytes: number) => {
    read += bytes
  }
  const rows = withRefusals((refuse) => readInputs(folder, files, refuse, onRead), report)
  const options = {
    structure: configuration.structure ?? 'news',
    ...(configuration.labels && {labels: configuration.labels}),
    ...(configuration.time_zone !== undefined && {timeZone: configuration.time_zone}),
    ...(jobs !== undefined && {jobs}),
    ...(timeLimit !== undefined && {timeLimit}),
  } as const
  const annotated = await annotateParts(
    counted(uniqueIds(rows), (articles) => progress?.(articles, read, total)),
    (some) => annotateRows(some, options),
    parts,
    markers,
  )
  for (const warning of annotated.warnings) report(warning)
  return annotated.files
}

async function* counted<T>(rows: AsyncIterable<T>, progress: (articles: number) => void): AsyncGenerator<T> {
  let count = 0
  for await (const row of rows) {
    yield row
    progress(++count)
  }
}
