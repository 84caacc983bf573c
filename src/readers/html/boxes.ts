import type {Block} from '../../document/article.js'
import {isHidden, isInline, shownAsBlock, traitsOf} from './kinds.js'
import {type BoxLine, type Context, createLineBuilder} from './line-builder.js'
import {attribute, childrenOf, descendants, type Element, isElement, type Node, textOfNode} from './nodes.js'

/** An element of the page that a reader sees. */
export interface Box {
  readonly element: Element
  readonly tag: string
  /** Index of the box around it; -1 for the first. */
  readonly parent: number
  /** Stays in the line of what surrounds it. */
  readonly isInline: boolean
  /** What its name, class or id says it is. */
  readonly kind: Block['kind'] | undefined
  /** Its name, class or id stands for a part of the page that is around articles. */
  readonly isAside: boolean
  /** Comments, navigation or a list of related items, however much of the page it is. */
  readonly isNeverMain: boolean
}

/** What one walk over a page finds. */
export interface Boxes {
  readonly boxes: readonly Box[]
  readonly lines: readonly BoxLine[]
  /** Elements that describe the page, shown or not: meta, link, title, time, JSON-LD, microdata. */
  readonly describing: readonly Element[]
  /** Boxes of radio buttons and check boxes. */
  readonly choices: readonly number[]
  /** Boxes with a line break or a block somewhere in them. */
  readonly broken: ReadonlySet<number>
  /** Pictures, the boxes that they stand in, and the index of the line that follows. */
  readonly pictures: readonly {readonly element: Element; readonly box: number; readonly line: number}[]
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong'])
const DESCRIBING: ReadonlySet<string> = new Set(['meta', 'link', 'title', 'time', 'script'])
const PICTURES: ReadonlySet<string> = new Set(['img', 'amp-img'])

/** Walks over a page once, in reading order, by a stack: pages nest thousands deep. */
export function readBoxes(root: Node): Boxes {
  const boxes: Box[] = []
  const describing: Element[] = []
  const choices: number[] = []
  const broken = new Set<number>()
  const cells = new Set<number>()
  const pictures: {element: Element; box: number; line: number}[] = []
  const builder = createLineBuilder((box) => boxes[box]?.tag ?? '')
  let context: Context = {box: -1, block: -1, isLink: false, isBold: false, isPre: false, isCell: false}

  const breakAround = () => {
    for (let i = context.box; i >= 0 && !broken.has(i); i = boxes[i]!.parent) broken.add(i)
  }
  const addText = (text: string) => {
    if (!context.isPre || !text.includes('\n')) return builder.add(text, context)
    for (const [i, row] of text.split('\n').entries()) {
      if (i > 0) {
        builder.lineBreak()
        breakAround()
      }
      builder.add(row, context)
    }
  }
  // Nodes to come, and where an element is over, what held before it.
  const stack: (Node | Context)[] = [root]
  const visit = (node: Node) => {
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
  }
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('nodeName' in node)) {
      const box = boxes[context.box]!
      if (box.isInline) builder.endInline(box.tag)
      else if (!cells.has(context.box)) builder.flush()
      context = node
      continue
    }
    const text = textOfNode(node)
    if (text !== undefined) {
      addText(text)
      continue
    }
    if (!isElement(node)) {
      visit(node)
      continue
    }
    const {tagName} = node
    if (describes(node)) describing.push(node)
    if (tagName === 'meta' || tagName === 'link') continue
    if (tagName === 'br' || tagName === 'hr') {
      builder.lineBreak()
      breakAround()
      continue
    }
    const traits = traitsOf(node)
    if (traits.isInvisible || isHidden(node)) {
      if (tagName === 'head') for (const child of childrenOf(node)) if (isElement(child)) describing.push(child)
      continue
    }
    if (PICTURES.has(tagName)) pictures.push({element: node, box: context.box, line: builder.lines.length})
    if (tagName === 'input' && isChoice(node)) choices.push(context.box)
    const inline = context.isCell || (isInline(node) && !shownAsBlock(node))
    const index = boxes.length
    let isCellHere = context.isCell
    if (inline) builder.beginInline(tagName, context.box === context.block)
    else {
      breakAround()
      if (isCell(node)) {
        cells.add(index)
        isCellHere = true
        builder.beginCell()
      } else builder.beginBlock()
    }
    boxes.push({
      element: node,
      tag: tagName,
      parent: context.box,
      isInline: inline,
      kind: traits.kind,
      isAside: traits.isAside,
      isNeverMain: traits.isNeverMain,
    })
    stack.push(context)
    context = {
      box: index,
      block: inline ? context.block : index,
      isLink: context.isLink || tagName === 'a',
      isBold: context.isBold || BOLD.has(tagName),
      isPre: context.isPre || tagName === 'pre',
      isCell: isCellHere,
    }
    visit(node)
  }
  builder.flush()
  return {boxes, lines: builder.lines, describing, choices, broken, pictures}
}

/** Whether an element says something about the page: licences and authors are links too. */
function describes(element: Element): boolean {
  if (DESCRIBING.has(element.tagName)) return true
  for (const {name, value} of element.attrs)
    if (
      name === 'itemprop' ||
      name === 'itemtype' ||
      name === 'rel' ||
      (name === 'href' && value.includes('creativecommons.org/'))
    )
      return true
  return false
}

/** A paragraph that is all of a cell has no more letters. */
const CELL = 80

/** A cell of a table of words or figures; one with a line break or with blocks in it lays out the page. */
function isCell(element: Element): boolean {
  if (element.tagName !== 'td' && element.tagName !== 'th') return false
  let blocks = 0
  let letters = 0
  for (const node of descendants(element)) {
    letters += textOfNode(node)?.length ?? 0
    if (node === element || !isElement(node) || traitsOf(node).isInvisible) continue
    if (node.tagName === 'br' || (!isInline(node) && !(PARAGRAPH.has(node.tagName) && blocks++ === 0))) return false
    if (blocks > 0 && letters > CELL) return false
  }
  return blocks === 0 || letters <= CELL
}
/** What editors put around the words of a cell. */
const PARAGRAPH: ReadonlySet<string> = new Set(['p', 'div', 'center'])

const isChoice = (input: Element) => /^(?:radio|checkbox)$/i.test(attribute(input, 'type') ?? '')
