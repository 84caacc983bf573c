import type {ArticleRecord} from '../../src/records/types.js'

type RecordFact = ArticleRecord['facts'][number]

/** A record's facts with their spans on the raw text, to be held against what was marked there. */
export function rawFacts(record: ArticleRecord): RecordFact[] {
  return record.facts.map((fact) => ({
    ...fact,
    start: rawOffset(record, fact.start, false),
    end: rawOffset(record, fact.end, true),
  }))
}

/** An offset of the record's text on the raw text; inside an edit its nearer edge. */
function rawOffset({edits}: ArticleRecord, at: number, isEnd: boolean): number {
  let shift = 0
  for (const {start, end, raw} of edits) {
    if (at < start || (at === start && (isEnd || end > start))) break
    if (at < end) return start + shift + (isEnd ? [...raw].length : 0)
    shift += [...raw].length - (end - start)
  }
  return at + shift
}
