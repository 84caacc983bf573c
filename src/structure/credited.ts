import type {Line} from './lines.js'
import {anyOf} from './patterns.js'
import {endsWithColon, isItem, isProse, isSentence} from './prose.js'
import {isCaptionLabel} from './rules/byline.js'
import list from './tail.json' with {type: 'json'}

/** A line under a picture has fewer letters. */
const LONGEST = 160
/** A headline before a caption has so many words, and stands so close above it. */
const HEADLINE_WORDS = 5
const NEAR = 10
const CREDIT = new RegExp(`[-–—/|.(،] ?${anyOf(list.credits)} ?: ?[^.؟!:]{3,50}$`)
const ALONE = new RegExp(`^${anyOf(list.credits)} ?: ?[^.؟!:]{3,50}$`)

/**
 * Lines under pictures in a page of text, told by the credit: «صاحب موزه میان قفسه‌ها / عکس: سام نیکوسرشت» in one line, or on
 * the line below. A headline over its photographer is none: another must stand above.
 */
export function withCaptions(lines: readonly Line[]): readonly Line[] {
  const found = new Set<number>()
  for (const [i, line] of lines.entries()) {
    if (line.hint !== undefined || line.text.length > LONGEST) continue
    if (isOfPage(lines, i)) found.add(i)
    if (!ALONE.test(line.folded) && CREDIT.test(line.folded) && !isTold(lines, i)) found.add(i)
    const above = lines[i - 1]
    if (above && ALONE.test(line.folded) && mayBeCaption(above) && !line.gap && hasHeadline(lines, i - 1))
      found.add(i - 1)
  }
  return found.size === 0 ? lines : lines.map((line, i) => (found.has(i) ? {...line, hint: 'caption' as const} : line))
}

/** «عکس صفحه اول روزنامه پیک عدالت», under a paragraph: what the picture shows. */
const PICTURED = new RegExp(`^${anyOf(list.pictured)} `)
const MOST_WORDS = 10
const isOfPage = (lines: readonly Line[], i: number): boolean =>
  PICTURED.test(lines[i]!.folded) && lines[i]!.words <= MOST_WORDS && mayBeCaption(lines[i]!) && !isTold(lines, i)

/** «عکس: سام نیکوسرشت», «توضیح تصویر،»: what stands beside a caption, and nothing else. */
export const isOfPicture = (line: Line): boolean => isCaptionLabel(line) || ALONE.test(line.folded)

/** The first lines of a page say title, photographer and source in one. */
const isTold = (lines: readonly Line[], i: number): boolean => !hasHeadline(lines, i) || isProse(lines[i]!)

const mayBeCaption = (line: Line): boolean =>
  line.hint === undefined &&
  line.text.length <= LONGEST &&
  line.words >= 3 &&
  !isItem(line) &&
  !isSentence(line) &&
  !endsWithColon(line)

const hasHeadline = (lines: readonly Line[], i: number): boolean =>
  lines.slice(Math.max(0, i - NEAR), i).some((line) => line.words >= HEADLINE_WORDS && !endsWithColon(line))
