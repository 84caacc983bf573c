import {mkdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Code} from '../../diagnostic/codes.js'
import {type Diagnostic, diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {articlePlace} from '../../diagnostic/place.js'
import type {ArticleRecord, DatasetConfiguration} from '../../records/types.js'
import type {ArticleToPlace, PlacingResult} from '../contents/division/candidate.js'
import {createDivider} from '../contents/division/divide.js'
import {createNearDuplicates} from '../contents/duplicates/near-duplicates.js'
import {duplicateParameters} from '../contents/duplicates/parameters.js'
import {printOf} from '../contents/duplicates/print.js'
import type {Takedown, TakedownEntry} from '../contents/takedown/list.js'
import {takedownMatch} from '../contents/takedown/match.js'
import type {Previous} from '../contents/versions/previous.js'
import {annotatedLines, type Refused} from './annotated.js'
import type {SplitCounts} from './shards.js'

/** A line of the parts with what became of it. */
export type Outcome =
  | {readonly record: ArticleRecord}
  | {readonly id: string | null; readonly left: readonly Diagnostic[]}

/** The articles of a release, and those that are left out. */
export interface Gathered {
  /** Articles of each split. */
  readonly counts: SplitCounts
  /** Inputs that could not be read to their end. */
  readonly unread: readonly string[]
  /** All of them in the order in which they came in. Each call reads the parts again. */
  outcomes(): AsyncGenerator<Outcome>
}

/** Groups, divides and filters what was annotated. Every finding is reported here, once; that an article was taken down, with the first build after it. */
export async function gather(
  files: readonly string[],
  work: string,
  {splits}: DatasetConfiguration,
  previous: Previous | undefined,
  takedown: Pick<Takedown, 'entries' | 'isKnown'>,
  report: Report,
): Promise<Gathered> {
  const folder = join(work, 'duplicates')
  await rm(folder, {recursive: true, force: true})
  await mkdir(folder)
  const near = createNearDuplicates(folder, duplicateParameters)
  const divider = createDivider(near, splits)
  const candidates: ArticleToPlace[] = []
  const unread = new Set<string>()
  const reused = new Set(previous?.removedIds)
  const takenDown = takedownMatch(takedown.entries)
  /** Why an annotated article is not even compared with the others; `isKnown` where the newest release left it out already. */
  const barred = (record: ArticleRecord): {readonly found: Diagnostic; readonly isKnown: boolean} | undefined => {
    const entry = takenDown(record)
    if (entry) return {found: takenDownArticle(record, entry), isKnown: takedown.isKnown && entry.id === record.id}
    return reused.has(record.id) ? {found: reusedId(record), isKnown: false} : undefined
  }
  for await (const line of annotatedLines(files)) {
    if (isRefused(line)) {
      for (const found of line.rejected) {
        report(found)
        if (unreadCodes.has(found.code)) unread.add(found.place?.file ?? found.message)
      }
      continue
    }
    const bar = barred(line)
    if (bar) {
      if (!bar.isKnown) report(bar.found)
    } else {
      const candidate = candidateOf(line, previous)
      candidates.push(candidate)
      divider.add(candidate, line.text)
    }
  }
  const {verdicts, leaks} = await divider.divide()
  near.close()
  await rm(folder, {recursive: true})
  for (const {id, other} of leaks) {
    const message = `it has become a near-duplicate of ${other}, which is in another split`
    report(diagnostic('release/split-leak', message, {id}, {related: [{id: other}]}))
  }
  for (const [i, verdict] of verdicts.entries()) for (const found of reasons(candidates[i]!, verdict)) report(found)

  async function* outcomes(): AsyncGenerator<Outcome> {
    let next = 0
    for await (const line of annotatedLines(files)) {
      const bar = isRefused(line) ? undefined : barred(line)
      if (isRefused(line)) yield {id: line.id, left: line.rejected}
      else if (bar) yield {id: line.id, left: [bar.found]}
      else {
        const [candidate, verdict] = [candidates[next]!, verdicts[next]!]
        next++
        if ('left' in verdict) yield {id: line.id, left: reasons(candidate, verdict)}
        else yield {record: {...line, cluster: verdict.cluster, split: verdict.split}}
      }
    }
  }
  return {counts: countsOf(verdicts), unread: [...unread], outcomes}
}

function countsOf(verdicts: readonly PlacingResult[]): SplitCounts {
  const counts = {train: 0, validation: 0, test: 0}
  for (const verdict of verdicts) if (!('left' in verdict)) counts[verdict.split]++
  return counts
}

/** Refusals after which the rest of an input, or all of it, is missing. */
const unreadCodes: ReadonlySet<Code> = new Set([
  'input/unreadable',
  'input/changed',
  'input/unknown-format',
  'input/damaged-compression',
  'input/unsupported-compression',
])

const isRefused = (line: ArticleRecord | Refused): line is Refused => 'rejected' in line

function candidateOf({id, source, text, published_at}: ArticleRecord, previous: Previous | undefined): ArticleToPlace {
  return {
    id,
    file: source.file,
    print: printOf(text),
    day: published_at?.slice(0, 10) ?? null,
    before: previous?.keepsDivision ? previous.standings.get(id) : undefined,
  }
}

function reasons({id, file}: ArticleToPlace, verdict: PlacingResult): readonly Diagnostic[] {
  if (!('left' in verdict)) return []
  const place = articlePlace({id, metadata: {file}})
  return verdict.left === 'release/duplicate-text'
    ? [
        diagnostic(verdict.left, `the text is the same as that of ${verdict.twin}`, place, {
          related: [{id: verdict.twin}],
        }),
      ]
    : [diagnostic(verdict.left, verdict.reason, place)]
}

function reusedId({id, source}: ArticleRecord): Diagnostic {
  const message = `an earlier version removed the article ${JSON.stringify(id)}`
  return diagnostic('release/reused-id', message, articlePlace({id, metadata: source}))
}

function takenDownArticle(record: ArticleRecord, {id, date, reason}: TakedownEntry): Diagnostic {
  const same = id === null || id === record.id ? '' : `, as a copy of ${JSON.stringify(id)}`
  const message = `it was taken down on ${date}${same}: ${reason}`
  return diagnostic('release/taken-down', message, articlePlace({id: record.id, metadata: record.source}))
}
