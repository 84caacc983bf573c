import {isAside, isInline, isInvisible, isNeverMain} from './kinds.js'
import {childrenOf, descendants, type Element, isElement, type Node, textOfNode} from './nodes.js'

/** What is told of a page's elements before its lines are read. */
export interface Weights {
  /** Elements that hold most of the page's prose: never an aside, whatever they are called. Pages wrap all in a form. */
  readonly main: ReadonlySet<Node>
  /** What stands around articles, with all in it. */
  readonly aside: ReadonlySet<Node>
  /** Elements with a line break or a block somewhere in them: such a cell of a table lays out the page. */
  readonly broken: ReadonlySet<Node>
  /** The element whose own paragraphs hold most of the prose; undefined where the page has none. */
  readonly container: Node | undefined
}

/** A line of a menu is shorter. */
const PROSE = 50
const MAIN_SHARE = 0.5

/** Weighs every element by the running text below it, links and comments left out; `titles` are the headline and all around it. */
export function weigh(root: Node, titles: ReadonlySet<Node>): Weights {
  const order = [...descendants(root)]
  const skipped = new Set<Node>()
  for (const node of order) {
    if ((parentOf(node) && skipped.has(parentOf(node)!)) || (isElement(node) && isNoProse(node))) skipped.add(node)
  }
  const weights = new Map<Node, number>()
  const broken = new Set<Node>()
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i]!
    let weight = skipped.has(node) ? 0 : proseOf(node)
    for (const child of childrenOf(node)) {
      weight += weights.get(child) ?? 0
      if (broken.has(child) || (isElement(child) && breaksLine(child))) broken.add(node)
    }
    if (weight > 0) weights.set(node, weight)
  }
  const total = weights.get(root) ?? 0
  const main = new Set<Node>()
  const aside = new Set<Node>()
  const own = new Map<Node, number>()
  for (const node of order) {
    if ((weights.get(node) ?? 0) > total * MAIN_SHARE) main.add(node)
    const around = aside.has(parentOf(node) ?? node) || (isElement(node) && isAside(node))
    if (around && !main.has(node) && !titles.has(node)) aside.add(node)
    const weight = !weights.has(node) || aside.has(node) ? 0 : ownWeight(node, skipped)
    if (weight > 0) own.set(node, weight)
  }
  return {main, aside, broken, container: heaviest(own)}
}

const parentOf = (node: Node): Node | null => ('parentNode' in node ? node.parentNode : null)

const isNoProse = (element: Element) => element.tagName === 'a' || isInvisible(element) || isNeverMain(element)

const breaksLine = (element: Element) => (element.tagName === 'br' || !isInline(element)) && !isInvisible(element)

/** Letters of a text node that is longer than entries of menus are. */
function proseOf(node: Node): number {
  const text = textOfNode(node)
  if (text === undefined || text.length < PROSE) return 0
  const {length} = text.trim()
  return length >= PROSE ? length : 0
}

/** Running text that stands right in an element, inline marks in it included. */
function ownWeight(node: Node, skipped: ReadonlySet<Node>): number {
  if (!isElement(node)) return 0
  let own = 0
  for (const child of childrenOf(node)) if (!skipped.has(child)) own += proseOf(child)
  return own
}

/** A paragraph speaks for its parent, and half for the parent's parent: pages wrap each one. */
function heaviest(own: ReadonlyMap<Node, number>): Node | undefined {
  const scores = new Map<Node, number>()
  const credit = (node: Node | null | undefined, weight: number) => {
    if (node) scores.set(node, (scores.get(node) ?? 0) + weight)
  }
  for (const [node, weight] of own) {
    if (!isElement(node)) continue
    const paragraph = /^(?:p|li|blockquote|span|font|b|strong|i|em|td)$/.test(node.tagName)
    const first = paragraph ? node.parentNode : node
    credit(first, weight)
    credit(first && 'parentNode' in first ? first.parentNode : null, weight / 2)
  }
  let best: Node | undefined
  for (const [node, score] of scores) if (best === undefined || score > scores.get(best)!) best = node
  return best
}
