import {isAside, isInline, isInvisible} from './kinds.js'
import {childrenOf, descendants, isElement, type Node, textOfNode} from './nodes.js'

/** How the page's prose is spread: letters of running text, links and what stands around articles left out. */
export interface Weights {
  /** Of each element, with all below it. */
  readonly of: ReadonlyMap<Node, number>
  readonly total: number
  /** Elements with a line break or a block somewhere in them: such a cell of a table lays out the page. */
  readonly broken: ReadonlySet<Node>
  /** The element whose own paragraphs hold most of it; undefined where the page has none. */
  readonly container: Node | undefined
}

/** A line of a menu is shorter. */
const PROSE = 50

/** Weighs every element, in one pass down and one up. */
export function weigh(root: Node): Weights {
  const order: Node[] = []
  const skipped = new Set<Node>()
  const aside = new Set<Node>()
  for (const node of descendants(root)) {
    const parent = 'parentNode' in node ? node.parentNode : null
    if (parent && skipped.has(parent)) skipped.add(node)
    else if (isElement(node) && (isInvisible(node) || node.tagName === 'a')) skipped.add(node)
    if (parent && aside.has(parent)) aside.add(node)
    else if (isElement(node) && isAside(node)) aside.add(node)
    order.push(node)
  }
  const all = new Map<Node, number>()
  const broken = new Set<Node>()
  const free = new Map<Node, number>()
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i]!
    const text = skipped.has(node) ? 0 : (textOfNode(node)?.trim().length ?? 0)
    let weight = text >= PROSE ? text : 0
    for (const child of childrenOf(node)) {
      weight += all.get(child) ?? 0
      if (
        broken.has(child) ||
        (isElement(child) && (child.tagName === 'br' || !isInline(child)) && !isInvisible(child))
      )
        broken.add(node)
    }
    all.set(node, weight)
  }
  for (const node of order) free.set(node, aside.has(node) ? 0 : ownWeight(node, skipped))
  return {of: all, total: all.get(root) ?? 0, broken, container: heaviest(free)}
}

/** Running text that stands right in an element, inline marks in it included. */
function ownWeight(node: Node, skipped: ReadonlySet<Node>): number {
  if (!isElement(node)) return 0
  let own = 0
  for (const child of childrenOf(node)) {
    const text = textOfNode(child)?.trim().length ?? 0
    if (!skipped.has(child) && text >= PROSE) own += text
  }
  return own
}

/** A paragraph speaks for its parent, and half for the parent's parent: pages wrap each one. */
function heaviest(own: ReadonlyMap<Node, number>): Node | undefined {
  const scores = new Map<Node, number>()
  const credit = (node: Node | null | undefined, weight: number) => {
    if (node) scores.set(node, (scores.get(node) ?? 0) + weight)
  }
  for (const [node, weight] of own) {
    if (weight === 0 || !isElement(node)) continue
    const paragraph = /^(?:p|li|blockquote|span|font|b|strong|i|em|td)$/.test(node.tagName)
    const first = paragraph ? node.parentNode : node
    credit(first, weight)
    credit(first && 'parentNode' in first ? first.parentNode : null, weight / 2)
  }
  let best: Node | undefined
  for (const [node, score] of scores) if (best === undefined || score > scores.get(best)!) best = node
  return best
}
