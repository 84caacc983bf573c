import type {Structured} from '../../src/document/structured.js'
import {slice, textOf} from '../../src/text/text.js'

/** What a page should come apart into; the sample's gold files hold it. */
export interface Truth {
  readonly title: string | null
  readonly lead: string | null
  readonly paragraphs: readonly string[]
  readonly agency: string | null
  readonly dateline: string | null
  readonly published: string | null
  readonly boilerplate: readonly string[]
}

export const fields = ['title', 'lead', 'agency', 'dateline', 'published'] as const

export interface Score {
  readonly right: Record<(typeof fields)[number], boolean>
  readonly hits: number
  readonly predicted: number
  readonly wanted: number
  readonly kept: readonly string[]
  readonly lines: number
  readonly faults: readonly string[]
}

const LETTERS: Record<string, string> = {ي: 'ی', ى: 'ی', ك: 'ک', ە: 'ه', ۀ: 'ه', ة: 'ه'}

/** White space, ZWNJ and letter variants do not count: the normalizer mends them. */
const fold = (string: string | null | undefined): string =>
  (string ?? '')
    .normalize('NFKC')
    .replace(/[يىكەۀة]/g, (letter) => LETTERS[letter]!)
    .replace(/[\s\u200b\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\u0640]+/g, '')
    .replace(/[٠-٩]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x90))

/** Compares a page taken apart with its truth, as a reader would: title, lead, source and date, paragraphs, what was left in. */
export function score(structured: Structured | undefined, truth: Truth): Score {
  const text = textOf(structured?.raw ?? '')
  const of = (kind: string) =>
    (structured?.sections ?? []).filter((section) => section.kind === kind).map((section) => fold(slice(text, section)))
  const got = {
    title: of('title').join(''),
    lead: of('lead').join(''),
    agency: fold(structured?.metadata.agency),
    dateline: fold(structured?.metadata.dateline),
    published: (structured?.metadata.publishedAt ?? '').slice(0, 10),
  }
  const faults: string[] = []
  const right = Object.fromEntries(
    fields.map((field) => {
      const ok = got[field] === fold(truth[field])
      if (!ok) faults.push(`${field}: want ${truth[field]}, got ${got[field]}`)
      return [field, ok]
    }),
  ) as Score['right']
  const want = new Set(truth.paragraphs.map(fold))
  const body = new Set([...of('paragraph'), ...of('subhead')])
  for (const paragraph of want) if (!body.has(paragraph)) faults.push(`missed: ${paragraph.slice(0, 80)}`)
  for (const paragraph of body) if (!want.has(paragraph)) faults.push(`extra: ${paragraph.slice(0, 80)}`)
  const whole = ['kicker', 'title', 'lead', 'subhead', 'paragraph'].flatMap(of).join('\n')
  const article = [...want, fold(truth.title), fold(truth.lead)]
  const lines = truth.boilerplate.filter(
    (line) => fold(line).length >= 6 && !article.some((part) => part.includes(fold(line))),
  )
  const kept = lines.filter((line) => whole.includes(fold(line)))
  for (const line of kept) faults.push(`kept: ${line}`)
  const hits = [...want].filter((paragraph) => body.has(paragraph)).length
  return {right, hits, predicted: body.size, wanted: want.size, kept, lines: lines.length, faults}
}
