import {mkdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Code} from '../../diagnostic/codes.js'
import {type Diagnostic, diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {articlePlace} from '../../diagnostic/place.js'
import type {DatasetConfiguration} from '../../records/types.js'
import type {ArticleToPlace, PlacingResult} from '../contents/division/candidate.js'
import {createDivider} from '../contents/division/divide.js'
import {createNearDuplicates} from '../contents/duplicates/near-duplicates.js'
import {duplicateParameters} from '../contents/duplicates/parameters.js'
import type {splitNames} from '../contents/splits.js'
import type {Takedown, TakedownEntry} from '../contents/takedown/list.js'
import {takedownMatch} from '../contents/takedown/match.js'
import {inCluster} from '../contents/versions/fingerprint.js'
import type {Previous} from '../contents/versions/previous.js'
import {type RowNotes, readNotes, readPrints, startsOf} from './cache/part.js'
import type {RowDigest} from './cache/row-digest.js'
import {inReleaseOrder, type PlacedArticle} from './placed.js'
import type {SplitCounts} from './shards.js'

/** What became of a row of the parts: what is known of the record with its place, or why it is left out. */
export type Outcome =
  | {readonly digest: RowDigest; readonly placed: PlacedArticle}
  | {readonly id: string | null; readonly left: readonly Diagnostic[]}

/** The articles of a release, and those that are left out. */
export interface Gathered {
  /** Articles of each split. */
  readonly counts: SplitCounts
  /** Inputs that could not be read to their end. */
  readonly unread: readonly string[]
  /** The articles of each split in the order of the release. */
  readonly articles: Readonly<Record<(typeof splitNames)[number], readonly PlacedArticle[]>>
  /** All rows in the order in which they came in. Each call reads the notes of the parts again. */
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
  const barred = (digest: RowDigest): {readonly found: Diagnostic; readonly isKnown: boolean} | undefined => {
    const entry = takenDown(digest)
    if (entry) return {found: takenDownArticle(digest, entry), isKnown: takedown.isKnown && entry.id === digest.id}
    return reused.has(digest.id) ? {found: reusedId(digest), isKnown: false} : undefined
  }
  for (const file of files) {
    const prints = await readPrints(file)
    for (const [index, {digest, diagnostics}] of (await notesOf(file)).entries()) {
      const bar = digest && barred(digest)
      if (bar) {
        if (!bar.isKnown) report(bar.found)
      } else if (digest) {
        const candidate = candidateOf(digest, previous)
        candidates.push(candidate)
        divider.add(candidate, prints[index]!)
      }
      if (digest) continue
      for (const found of diagnostics) {
        report(found)
        if (unreadCodes.has(found.code)) unread.add(found.place?.file ?? found.message)
      }
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
    for (const file of files) {
      const notes = await notesOf(file)
      const starts = startsOf(notes)
      for (const [index, {id, digest, diagnostics, bytes}] of notes.entries()) {
        const bar = digest && barred(digest)
        if (!digest) yield {id, left: diagnostics}
        else if (bar) yield {id, left: [bar.found]}
        else {
          const [candidate, verdict] = [candidates[next]!, verdicts[next]!]
          next++
          if ('left' in verdict) {
            yield {id, left: reasons(candidate, verdict)}
            continue
          }
          const {cluster, split} = verdict
          const {line, fingerprint, version} = digest
          const at = {file, start: starts[index]!, bytes}
          yield {
            digest,
            placed: {id: digest.id, cluster, split, line, print: inCluster(fingerprint, cluster), version, at},
          }
        }
      }
    }
  }
  const placed: PlacedArticle[] = []
  for await (const outcome of outcomes()) if ('placed' in outcome) placed.push(outcome.placed)
  return {
    counts: countsOf(verdicts),
    unread: [...unread],
    articles: inReleaseOrder(placed, previous?.records.keys() ?? []),
    outcomes,
  }
}

/** Notes that this build wrote, or found whole. */
async function notesOf(file: string): Promise<readonly RowNotes[]> {
  const notes = await readNotes(file)
  if (!notes) throw new Error(`the notes of ${file} changed while they were read`)
  return notes.rows
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

function candidateOf({id, source, print, day}: RowDigest, previous: Previous | undefined): ArticleToPlace {
  return {
    id,
    file: source.file,
    print,
    day,
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

function reusedId({id, source}: RowDigest): Diagnostic {
  const message = `an earlier version removed the article ${JSON.stringify(id)}`
  return diagnostic('release/reused-id', message, articlePlace({id, metadata: {file: source.file}}))
}

function takenDownArticle(record: RowDigest, {id, date, reason}: TakedownEntry): Diagnostic {
  const same = id === null || id === record.id ? '' : `, as a copy of ${JSON.stringify(id)}`
  const message = `it was taken down on ${date}${same}: ${reason}`
  return diagnostic('release/taken-down', message, articlePlace({id: record.id, metadata: {file: record.source.file}}))
}
