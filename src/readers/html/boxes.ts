import type {Block} from '../../document/article.js'
import {isAside, isInline, isInvisible, isNeverMain, kindOf, shownAsBlock} from './kinds.js'
import {attribute, childrenOf, descendants, type Element, isElement, type Node, textOfNode} from './nodes.js'

/** An element of the page that a reader sees. */
export interface Box {
  readonly element: Element
  readonly tag: string
  /** Index of the box around it; -1 for the first. */
  readonly parent: number
  /** Stays in the line of what surrounds it. */
  readonly inline: boolean
  /** What its name, class or id says it is. */
  readonly kind: Block['kind'] | undefined
  /** Its name, class or id stands for a part of the page that is around articles. */
  readonly aside: boolean
  /** In comments, navigation or lists of related items, however much of the page they are. */
  readonly neverMain: boolean
}

/** One line of the visible page. */
export interface BoxLine {
  readonly text: string
  /** The box in which its text begins, and the nearest one that is no inline element. */
  readonly box: number
  readonly block: number
  /** Letters of it that are links, and that are bold, of 1. */
  readonly linked: number
  readonly bold: number
  /** Cells of a table's row that it joins. */
  readonly cells: number
  /** Line breaks (br) between the line before and this one, in one and the same block; 0 where a block begins. */
  readonly breaks: number
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
  /** Pictures and the boxes that they stand in. */
  readonly pictures: readonly {readonly element: Element; readonly box: number}[]
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong'])
const DESCRIBING: ReadonlySet<string> = new Set(['meta', 'link', 'title', 'time', 'script'])
const PICTURES: ReadonlySet<string> = new Set(['img', 'amp-img'])
/** Elements whose text is one paragraph: spans that touch in them are parts of words. */
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'blockquote',
])
/** Names and dates that stand side by side are no longer; a longer piece is prose in several styles. */
const SIDE_BY_SIDE = 40
/** White space as HTML folds it; ZWNJ and no-break space are none. */
const SPACES = /[ \t\n\r\f]+/g

interface Step {
  readonly node: Node
  /** The element is over: what held before it. */
  readonly leaving?: Context
}

interface Context {
  readonly box: number
  readonly block: number
  readonly link: boolean
  readonly bold: boolean
  readonly pre: boolean
}

/** Walks over a page once, in reading order, by a stack: pages nest thousands deep. */
export function readBoxes(root: Node): Boxes {
  const boxes: Box[] = []
  const lines: BoxLine[] = []
  const describing: Element[] = []
  const choices: number[] = []
  const broken = new Set<number>()
  const pictures: {element: Element; box: number}[] = []
  const cellBoxes = new Set<number>()
  let pieces: string[] = []
  // Indices of pieces where an inline element begins right where another ended.
  let seams: number[] = []
  let direct = false
  let linked = 0
  let bold = 0
  let cells = 0
  let breaks = 0
  let context: Context = {box: -1, block: -1, link: false, bold: false, pre: false}
  let held = context
  let begun = false
  // The inline element that ended right before, without text after it.
  let left = ''

  const push = (string: string, of: Context, letters: {linked: number; bold: number}) => {
    const text = string.replace(SPACES, ' ').replace(/^ | $/g, '')
    if (!/\S/.test(text)) return
    const length = letters.linked === 0 && letters.bold === 0 ? 0 : text.replaceAll(' ', '').length
    const share = (count: number) => (length === 0 ? 0 : Math.min(1, count / length))
    lines.push({
      text,
      box: of.box,
      block: of.block,
      linked: share(letters.linked),
      bold: share(letters.bold),
      cells,
      breaks: lines.at(-1)?.block === of.block ? breaks : 0,
    })
    breaks = 0
  }
  const flush = () => {
    if (pieces.length > 0) {
      const parts =
        seams.length > 0 && !direct && !PARAGRAPHS.has(boxes[held.block]?.tag ?? '') ? split(pieces, seams) : []
      if (parts.length > 1 && parts.every((part) => part.length <= SIDE_BY_SIDE))
        for (const part of parts) push(part, held, {linked: linked > 0 ? part.length : 0, bold: 0})
      else push(pieces.join(''), held, {linked, bold})
      pieces = []
      seams = []
    }
    begun = false
    direct = false
    linked = 0
    bold = 0
    cells = 0
  }
  const lineBreak = () => {
    flush()
    breaks++
    for (let i = context.box; i >= 0 && !broken.has(i); i = boxes[i]!.parent) broken.add(i)
  }
  const addText = (text: string) => {
    if (left !== '' && isSeam(pieces.at(-1), text)) pieces.push(' ')
    left = ''
    if (/[^ \t\n\r\f]/.test(text)) {
      if (!begun) held = context
      begun = true
      direct ||= context.box === context.block
      if (context.link || context.bold) {
        const {length} = text.replace(SPACES, '')
        if (context.link) linked += length
        if (context.bold) bold += length
      }
    }
    pieces.push(text)
  }

  const stack: Step[] = [{node: root}]
  const visit = (node: Node) => {
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) stack.push({node: children[i]!})
  }
  for (let step = stack.pop(); step; step = stack.pop()) {
    const {node, leaving} = step
    if (leaving) {
      const box = boxes[context.box]!
      if (!box.inline && !cellBoxes.has(context.box)) flush()
      else if (box.inline) left = box.tag
      context = leaving
      continue
    }
    const text = textOfNode(node)
    if (text !== undefined) {
      if (!context.pre || !text.includes('\n')) addText(text)
      else
        for (const [i, row] of text.split('\n').entries()) {
          if (i > 0) lineBreak()
          addText(row)
        }
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
      lineBreak()
      continue
    }
    if (isInvisible(node)) {
      if (tagName === 'head') for (const child of childrenOf(node)) if (isElement(child)) describing.push(child)
      continue
    }
    if (PICTURES.has(tagName)) pictures.push({element: node, box: context.box})
    if (tagName === 'input' && isChoice(node)) choices.push(context.box)
    const inline = isInline(node) && !shownAsBlock(node)
    // A date beside a code or a name, told apart by style alone: the tags must not join their words.
    if (inline && (left === 'time' || (left !== '' && tagName === 'time'))) pieces.push(' ')
    if (inline && left !== '') seams.push(pieces.length)
    if (!inline) {
      left = ''
      for (let i = context.box; i >= 0 && !broken.has(i); i = boxes[i]!.parent) broken.add(i)
    }
    const index = boxes.length
    const around = boxes[context.box]
    boxes.push({
      element: node,
      tag: tagName,
      parent: context.box,
      inline,
      kind: kindOf(node),
      aside: isAside(node),
      neverMain: (around?.neverMain ?? false) || isNeverMain(node),
    })
    stack.push({node, leaving: context})
    if (isCell(node)) {
      cellBoxes.add(index)
      pieces.push(' ')
      cells++
    } else if (!inline) {
      flush()
      breaks = 0
    }
    context = {
      box: index,
      block: inline ? context.block : index,
      link: context.link || tagName === 'a',
      bold: context.bold || BOLD.has(tagName),
      pre: context.pre || tagName === 'pre',
    }
    visit(node)
  }
  flush()
  return {boxes, lines, describing, choices, broken, pictures}
}

/** Whether an element says something about the page: licences and authors are links too. */
function describes(element: Element): boolean {
  if (DESCRIBING.has(element.tagName)) return true
  return element.attrs.some(
    ({name, value}) =>
      name === 'itemprop' ||
      name === 'itemtype' ||
      name === 'rel' ||
      (name === 'href' && value.includes('creativecommons.org/')),
  )
}

/** A cell of a table of words or figures; one with a line break or a block in it lays out the page. */
function isCell(element: Element): boolean {
  if (element.tagName !== 'td' && element.tagName !== 'th') return false
  for (const node of descendants(element))
    if (node !== element && isElement(node) && (node.tagName === 'br' || !isInline(node)) && !isInvisible(node))
      return false
  return true
}

const isChoice = (input: Element) => /^(?:radio|checkbox)$/i.test(attribute(input, 'type') ?? '')

/** Pieces of a line, joined between one seam and the next. */
function split(pieces: readonly string[], seams: readonly number[]): string[] {
  const cuts = [0, ...seams, pieces.length]
  return cuts
    .slice(1)
    .map((end, i) => pieces.slice(cuts[i], end).join('').trim())
    .filter((part) => part !== '')
}

/** Whether a name and a number meet where one inline element ended and the next began: in no word do they. */
function isSeam(before: string | undefined, after: string): boolean {
  if (before === undefined) return false
  return (/\p{L}$/u.test(before) && /^\p{Nd}/u.test(after)) || (/\p{Nd}$/u.test(before) && /^\p{L}/u.test(after))
}
