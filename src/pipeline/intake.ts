import {type Diagnostic, diagnostic, type Report} from '../diagnostic/diagnostic.js'
import {articlePlace} from '../diagnostic/place.js'
import type {RawArticle} from '../document/article.js'
import {sha256} from '../text/sha256.js'
import type {RefusedRow} from './annotate.js'

/** Articles as a reader gives them, reporting what it must refuse. */
export type Read = (report: Report) => AsyncIterable<RawArticle>

/**
 * One stream of all that came in, in order: what the reader refuses with an error keeps its place between the articles.
 * Warnings go to `report`.
 */
export async function* withRefusals(read: Read, report: Report): AsyncGenerator<RawArticle | RefusedRow> {
  let waiting: Diagnostic[] = []
  const take = function* () {
    for (const found of waiting) yield {id: found.place?.id ?? null, diagnostics: [found]}
    waiting = []
  }
  const sort: Report = (found) => {
    if (found.severity === 'error') waiting.push(found)
    else report(found)
  }
  for await (const article of read(sort)) {
    yield* take()
    yield article
  }
  yield* take()
}

/**
 * Refuses every article whose id came before: as a repetition where its raw text is the same, else as an error. Holds the
 * ids and a fingerprint each, nothing else, of all articles.
 */
export async function* uniqueIds(
  rows: AsyncIterable<RawArticle | RefusedRow>,
): AsyncGenerator<RawArticle | RefusedRow> {
  const seen = new Map<string, string>()
  for await (const row of rows) {
    if (!('raw' in row)) {
      yield row
      continue
    }
    const {id, raw} = row
    const print = sha256(raw, 'base64').slice(0, 12)
    const before = seen.get(id)
    if (before === undefined) {
      seen.set(id, print)
      yield row
      continue
    }
    const place = articlePlace(row)
    const found =
      before === print
        ? diagnostic('release/duplicate-text', `an earlier article has the same id and the same text`, place)
        : diagnostic(
            'input/duplicate-id',
            `an earlier article has the id ${JSON.stringify(id)}, with a different text`,
            place,
          )
    yield {id, diagnostics: [found]}
  }
}
