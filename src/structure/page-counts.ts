import type {Line} from './lines.js'
import type {Verdict} from './rules.js'

/** «۰», «۱٬۲۴۰» beside a date or a counter under the headline: what people read and wrote. */
export const isCount = (
  lines: readonly Line[],
  verdicts: readonly (Verdict | undefined)[],
  i: number,
  from: number,
): boolean =>
  i <= from + HEAD_LINES &&
  lines[i]!.text.length <= 7 &&
  /^[\d,.٫٬]+k?$/i.test(lines[i]!.folded) &&
  [i - 2, i - 1, i + 1, i + 2].some((at) => verdicts[at] !== undefined && COUNTED.has(verdicts[at]!.rule))
/** Lines under the first of the body that may still tell of the page. */
const HEAD_LINES = 6
/** What such a line is. */
export const COUNT: Verdict = {rule: 'boilerplate-views', reach: 'line'}
const COUNTED: ReadonlySet<string> = new Set([
  'boilerplate-date',
  'boilerplate-views',
  'boilerplate-byline',
  'boilerplate-share',
  'boilerplate-comments',
])

/** «توفان شمال استان را فرا گرفت. تازه‌ترین خبرها را اینجا بخوانید.»: what it says first is the article's. */
export const isTwoSentences = ({text}: Line): boolean => isTold(text) && /^.{40,}?[.!؟] \p{L}/u.test(text)
const isTold = (text: string): boolean => text.length >= 80 && text.endsWith('.')
