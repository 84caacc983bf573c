import type {Block} from '../../document/article.js'
import type {Box} from './boxes.js'
import type {Head} from './head.js'
import type {PageLine} from './page-line.js'
import {proseOf} from './scope.js'

interface Shape {
  readonly boxes: readonly Box[]
  readonly lines: readonly PageLine[]
  readonly cards: ReadonlySet<number>
  readonly title: {readonly at: number; readonly certain: boolean}
  readonly head: Head
  readonly kinds: readonly Block['kind'][]
}

/** Fewer excerpts may stand under any article. */
const FEW_CARDS = 3
/** Links to items on pages of headlines without excerpts. */
const MANY_LINKS = 12
/** A headline that leads to an item has so many letters at least. */
const LINK = 20
/** A section is named in a word or three, an article in more. */
const SECTION_WORDS = 4

/**
 * Whether a page is a list of articles by its shape: long lines each in a card with a linked headline, no two prose
 * lines in one element, nothing in its head that calls it an article. Galleries and flashes have a headline of their own.
 */
export function isListing({boxes, lines, cards, title, head, kinds}: Shape): boolean {
  if (head.isList) return true
  if (head.isArticle) return false
  const prose = [...lines.keys()].filter((i) => proseOf(lines[i]!) > 0 && !lines[i]!.isAside)
  const excerpts = prose.filter((i) => cards.has(i)).length
  const free = prose.filter((i) => !cards.has(i))
  const headlines = lines.filter((line) => line.linked * line.text.length >= LINK && line.linked >= 0.5).length
  const inOne = new Map<number, number>()
  for (const i of free) {
    const {block} = lines[i]!
    const box = block >= 0 && boxes[block]!.tag === 'p' ? boxes[block]!.parent : block
    inOne.set(box, (inOne.get(box) ?? 0) + 1)
  }
  const most = Math.max(0, ...inOne.values())
  const named = title.at >= 0 && title.certain && lines[title.at]!.text.split(' ').length > SECTION_WORDS
  const hasText =
    named &&
    kinds.some(
      (kind, i) =>
        i > title.at &&
        (kind === 'paragraph' || kind === 'lead' || (kind === 'text' && proseOf(lines[i]!) > 0 && !cards.has(i))),
    )
  if (hasText) return false
  if (excerpts >= FEW_CARDS) return most < 2 || free.length * 2 < excerpts
  return free.length <= 1 && headlines >= MANY_LINKS && !named
}
