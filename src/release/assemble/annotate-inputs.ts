import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {Report} from '../../diagnostic/diagnostic.js'
import {uniqueIds, withRefusals} from '../../pipeline/intake.js'
import {createRedactor, redacted} from '../../pipeline/redact.js'
import {annotateRows} from '../../pipeline/run.js'
import {pluginReaders} from '../plugins.js'
import {annotateParts} from './annotated.js'
import {annotateMissing} from './cache/annotate-missing.js'
import {openAnnotationCache} from './cache/annotation-cache.js'
import {readInputs} from './inputs.js'
import type {BuildOptions} from './options.js'
import {madeWith} from './plan.js'
import type {Staging} from './staging.js'
import type {Start} from './start.js'

/** Where the annotated parts of a build lie while it works. */
export const partsIn = (work: string): string => join(work, 'annotated')

/** The annotated parts: a line for every row that came in. */
export async function annotateInputs(
  {work, markers}: Staging,
  start: Start,
  {jobs, timeLimit, progress, noCache}: BuildOptions,
  report: Report,
): Promise<readonly string[]> {
  const {folder, configuration, files, inputs, model, plugins} = start
  const parts = partsIn(work)
  await mkdir(parts, {recursive: true})
  const total = inputs.reduce((sum, {bytes}) => sum + bytes, 0)
  let read = 0
  const onRead = (bytes: number) => {
    read += bytes
  }
  const redactor = configuration.redact && createRedactor(configuration.redact)
  const told: Report = redactor ? (found) => report(redactor.diagnostic(found)) : report
  const rows = redacted(
    withRefusals((refuse) => readInputs(folder, files, refuse, {onRead, readers: pluginReaders(plugins)}), told),
    redactor,
  )
  const options = {
    structure: configuration.structure ?? 'news',
    ...(configuration.labels && {labels: configuration.labels}),
    ...(configuration.time_zone !== undefined && {timeZone: configuration.time_zone}),
    ...(model !== undefined && {model}),
    ...(plugins.length > 0 && {plugins: plugins.map(({file}) => file)}),
    ...(jobs !== undefined && {jobs}),
    ...(timeLimit !== undefined && {timeLimit}),
  } as const
  const cache = noCache ? undefined : await openAnnotationCache(folder, await madeWith(start))
  const annotated = await annotateParts(
    counted(uniqueIds(rows), (articles) => progress?.(articles, read, total)),
    (some) => annotateMissing(some, (missing) => annotateRows(missing, options), cache),
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
