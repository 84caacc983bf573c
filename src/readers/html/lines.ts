import type {Block} from '../../document/article.js'
import {isInline, isInvisible, kindOf} from './kinds.js'
import {childrenOf, isElement, type Node, textOfNode} from './nodes.js'
import type {Weights} from './weights.js'

/** One line of the visible page. */
export interface PageLine {
  readonly text: string
  /** What its element says it is. */
  readonly kind: Block['kind'] | undefined
  readonly tag: string
  /** Stands in the element that holds most of the page's prose. */
  readonly inContainer: boolean
  /** Letters of it that are links, of 1. */
  readonly linked: number
  /** Stands in a navigation, footer, list of comments. */
  readonly aside: boolean
  /** Cells of a table's row that it joins. */
  readonly cells: number
}

/** What holds for everything below an element. */
interface Context {
  readonly kind: Block['kind'] | undefined
  readonly tag: string
  readonly inContainer: boolean
  readonly aside: boolean
  readonly link: boolean
}

/**
 * The visible lines of a page in reading order: a block element, a br or a row of a table ends a line, white space is
 * folded as a browser folds it (ZWNJ and no-break space stay). A walk by a stack: pages nest thousands deep.
 */
export function pageLines(root: Node, weights: Weights): PageLine[] {
  const lines: PageLine[] = []
  let pieces: string[] = []
  let linked = 0
  let cells = 0
  let context: Context = {kind: undefined, tag: '', inContainer: false, aside: false, link: false}
  let held = context
  let begun = false
  // The inline element that ended right before, without text behind it.
  let left = ''

  const flush = () => {
    if (pieces.length === 0) return
    const text = pieces
      .join('')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replace(/^ | $/g, '')
    if (/\S/.test(text)) {
      const letters = linked === 0 ? 0 : text.replaceAll(' ', '').length
      const {kind, tag, inContainer, aside} = held
      lines.push({
        text,
        kind,
        tag,
        inContainer,
        aside,
        cells,
        linked: letters === 0 ? 0 : Math.min(1, linked / letters),
      })
    }
    pieces = []
    begun = false
    linked = 0
    cells = 0
  }

  type Step = {readonly node: Node; readonly leaving?: Context; readonly inline?: boolean}
  const stack: Step[] = [{node: root}]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const {node, leaving} = step
    if (leaving) {
      if (!step.inline) flush()
      else if (isElement(node)) left = node.tagName
      context = leaving
      continue
    }
    const text = textOfNode(node)
    if (text !== undefined) {
      if (left !== '' && isSeam(pieces.at(-1), text)) pieces.push(' ')
      left = ''
      if (/[^ \t\n\r\f]/.test(text)) {
        if (!begun) held = context
        begun = true
        if (context.link) linked += text.replace(/[ \t\n\r\f]+/g, '').length
      }
      pieces.push(text)
      continue
    }
    const inline = !isElement(node) || isInline(node)
    if (isElement(node)) {
      if (isInvisible(node)) continue
      if (node.tagName === 'br' || node.tagName === 'hr') {
        flush()
        continue
      }
      // A date beside a code or a name, told apart by style alone: the tags must not join their words.
      if (inline && (left === 'time' || (left !== '' && node.tagName === 'time'))) pieces.push(' ')
      if (!inline) left = ''
      const isCell = (node.tagName === 'td' || node.tagName === 'th') && !weights.broken.has(node)
      if (isCell) {
        pieces.push(' ')
        cells++
      } else if (!inline) flush()
      stack.push({node, leaving: context, inline: inline || isCell})
      context = {
        // What holds the page is no lead, whatever its class; a single paragraph that is the whole text may be.
        kind: weights.main.has(node) && weights.broken.has(node) ? undefined : (kindOf(node) ?? context.kind),
        tag: inline ? context.tag : node.tagName,
        inContainer: context.inContainer || node === weights.container,
        aside: weights.aside.has(node),
        link: context.link || node.tagName === 'a',
      }
    }
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) stack.push({node: children[i]!})
  }
  flush()
  return lines
}

/** Whether a name and a number meet where one inline element ended and the next began: in no word do they. */
function isSeam(before: string | undefined, after: string): boolean {
  if (before === undefined) return false
  return (/\p{L}$/u.test(before) && /^\p{Nd}/u.test(after)) || (/\p{Nd}$/u.test(before) && /^\p{L}/u.test(after))
}
