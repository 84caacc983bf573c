import type {Box} from './boxes.js'
import {attribute} from './nodes.js'
import type {PageShape} from './page-line.js'
import {proseOf} from './scope.js'

/** A list of links is no shorter: two links may be an article's sources. */
const FEW = 2
const LINKED = 0.8
/** A heading of a box of links has so many letters at most. */
const HEADING = 40
/** A credit under a picture has so many letters at most. */
const CREDIT = 100

/** Lines inside the article that are not its text: boxes of links with their headings, polls, credits of pictures. */
export function boxesInside({boxes, lines, scope, choices, cards}: PageShape): ReadonlySet<number> {
  const found = new Set<number>()
  const byBlock = new Map<number, number[]>()
  for (const [i, line] of lines.entries()) {
    if (!line.inContainer) continue
    // The boxes between the line and the container, nearest first.
    for (let box = line.block, most = 6; box > scope.container && most > 0; box = boxes[box]!.parent, most--) {
      const inside = byBlock.get(box)
      if (inside) inside.push(i)
      else byBlock.set(box, [i])
    }
  }
  for (const [box, inside] of byBlock) {
    const {tag} = boxes[box]!
    const letters = inside.reduce((sum, i) => sum + lines[i]!.text.length, 0)
    const linked = inside.reduce((sum, i) => sum + lines[i]!.text.length * lines[i]!.linked, 0)
    const links = inside.filter((i) => lines[i]!.linked >= 0.9).length
    const prose = inside.some((i) => proseOf(lines[i]!) > 0 && !cards.has(i))
    if (links >= FEW && linked >= letters * LINKED) for (const i of inside) found.add(i)
    // A heading of its own, then links: «مطالب پیشنهادی».
    const rest = inside.slice(1)
    if (
      !prose &&
      rest.length > 0 &&
      lines[inside[0]!]!.text.length <= HEADING &&
      rest.every((i) => lines[i]!.linked >= 0.9)
    )
      for (const i of inside) found.add(i)
    if (tag === 'figure' && inside.some((i) => lines[i]!.kind === 'caption'))
      for (const i of inside)
        if (lines[i]!.kind !== 'caption' && lines[i]!.cells === 0 && lines[i]!.text.length <= CREDIT) found.add(i)
  }
  for (const i of pullQuotes(boxes, lines)) found.add(i)
  for (const i of pollLines(boxes, lines, choices, scope.container)) found.add(i)
  return found
}

/** The smallest box around a choice that holds more than one of them, with the question in it, where it is no box of prose. */
function pollLines(
  boxes: readonly Box[],
  lines: PageShape['lines'],
  choices: readonly number[],
  container: number,
): readonly number[] {
  if (choices.length < 2) return []
  const counts = new Map<number, number>()
  const around = (box: number) => {
    const list: number[] = []
    for (let i = box, most = 6; i > container && most > 0; i = boxes[i]!.parent, most--) list.push(i)
    return list
  }
  for (const choice of choices) for (const box of around(choice)) counts.set(box, (counts.get(box) ?? 0) + 1)
  const polls = new Set([...counts].filter(([, count]) => count >= 2).map(([box]) => box))
  if (polls.size === 0) return []
  return [...lines.keys()].filter(
    (i) =>
      lines[i]!.inContainer && lines[i]!.text.length < 160 && around(lines[i]!.block).some((box) => polls.has(box)),
  )
}

/** A pull quote has so many letters. */
const SHORTEST_QUOTE = 20
const LONGEST_QUOTE = 220
/** A page has a few of them. */
const MOST_QUOTES = 20
const QUOTES: ReadonlySet<string> = new Set(['blockquote', 'p', 'div', 'figure', 'q'])

/** Lines in an element of their own look that say what a longer line of the article says, word for word. */
function pullQuotes(boxes: readonly Box[], lines: PageShape['lines']): number[] {
  const mayBe = [...lines.keys()].filter((i) => {
    const {inContainer, isAside, text, tag, block, cells, kind} = lines[i]!
    if (!inContainer || isAside || cells > 0 || kind !== undefined || !QUOTES.has(tag)) return false
    if (text.length < SHORTEST_QUOTE || text.length > LONGEST_QUOTE) return false
    return tag === 'blockquote' || isQuoted(boxes, block)
  })
  if (mayBe.length === 0) return []
  const long = lines.filter((line) => line.inContainer && !line.isAside && proseOf(line) > 0)
  const told = long.map(({text}) => lettersOf(text))
  return mayBe.slice(0, MOST_QUOTES).filter((i) => {
    const quote = lettersOf(lines[i]!.text)
    return told.some((text) => text.length > quote.length * 1.2 && text.includes(quote))
  })
}

/** Whether a line's element has a class, or stands in a quotation. */
const isQuoted = (boxes: readonly Box[], block: number): boolean =>
  attribute(boxes[block]!.element, 'class') !== undefined || boxes[boxes[block]!.parent]?.tag === 'blockquote'
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
