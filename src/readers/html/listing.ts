import type {Block} from '../../document/article.js'
import type {Box} from './boxes.js'
import type {Head} from './head.js'
import type {PageLine} from './page-line.js'
import {proseOf} from './scope.js'
import type {FoundTitle} from './title.js'

interface Shape {
  readonly boxes: readonly Box[]
  readonly lines: readonly PageLine[]
  readonly cards: ReadonlySet<number>
  readonly title: FoundTitle
  readonly head: Head
  readonly kinds: readonly Block['kind'][]
}

/** Fewer excerpts may stand under any article. */
const FEW_CARDS = 3
/** Links to items on pages of headlines without excerpts. */
const MANY_LINKS = 12
/** A headline that leads to an item has so many letters at least. */
const LINK = 20
/** A board of scores or prices has many short lines, and next to no running text. */
const BOARD_LINES = 150
const BOARD_PROSE = 0.06
/** A section is named in a word or three, an article in more. */
const SECTION_WORDS = 4

/**
 * Whether a page is a list of articles by its shape: long lines each in a card with a linked headline, no two prose
 * lines in one element, nothing in its head that calls it an article. Galleries and flashes have a headline of their own.
 */
export function isListing({boxes, lines, cards, title, head, kinds}: Shape): boolean {
  if (head.isList) return true
  const prose = [...lines.keys()].filter((i) => proseOf(lines[i]!) > 0 && !lines[i]!.isAside)
  const excerpts = prose.filter((i) => cards.has(i)).length
  const free = prose.filter((i) => !cards.has(i))
  // Boards call themselves articles too, in Open Graph; the head of an article says its headline.
  if (!title.isSaid && lines.length >= BOARD_LINES && isMostlyShort(lines, free)) return true
  if (head.isArticle) return false
  const isHeadline = title.isSaid && lines[title.at]!.text.split(' ').length > SECTION_WORDS
  if (!isHeadline && (isHome(head.metadata.url) || isHome(head.metadata.canonical_url))) return true
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
  if (!title.isSaid && free.length <= 1 && headlines >= MANY_LINKS * 3) return true
  if (hasText) return false
  if (excerpts >= FEW_CARDS) return most < 2 || free.length * 2 < excerpts
  return free.length <= 1 && headlines >= MANY_LINKS && !named
}

/** The root of a site is its home page. */
const isHome = (url: string | null | undefined): boolean =>
  typeof url === 'string' && /^https?:\/\/[^/?#]+\/?(?:fa|fa-ir|index\.\w{3,4})?\/?$/i.test(url)

function isMostlyShort(lines: readonly PageLine[], prose: readonly number[]): boolean {
  const letters = lines.reduce((sum, {text}) => sum + text.length, 0)
  const running = prose.filter((i) => lines[i]!.cells <= 1)
  return running.reduce((sum, i) => sum + lines[i]!.text.length, 0) < letters * BOARD_PROSE
}
