import {parse} from 'parse5'
import type {Block, Metadata} from '../../document/article.js'
import {assemble} from '../rows/assemble.js'
import {readHead} from './head.js'
import {kindOf} from './kinds.js'
import {type PageLine, pageLines} from './lines.js'
import {descendants, isElement, type Node, plainText} from './nodes.js'
import {weigh} from './weights.js'

/** A page of HTML as text: its visible lines, what each seems to be, and what its head says. */
export interface Page {
  readonly raw: string
  readonly blocks: readonly Block[]
  readonly metadata: Partial<Metadata>
}

/** Reads any markup as a browser would (WHATWG HTML); never throws over it. */
export function readPage(markup: string): Page {
  const root = parse(markup)
  const head = readHead(root)
  const lines = pageLines(root, weigh(root, aroundTitle(root, head.titles)))
  const title = titleOf(lines, head.titles)
  const first = lines.findIndex(({inContainer}) => inContainer)
  const rows = announcedRows(lines)
  const pieces = lines.map((line, i) => ({text: line.text, kind: kindOfLine(line, i, title, first, rows.has(i))}))
  return {...assemble(pieces, '\n'), metadata: head.metadata}
}

/** A title, and what stands in it between the marks that part it from the site's name. */
const parts = (title: string): string[] => [
  title,
  ...title.split(/\s(?:[-–—|:•»«]|::)\s/).filter((part) => part.split(' ').length >= 3),
]

/** A headline has a few marks in it, no page. */
const HEADING_NODES = 50

const key = (string: string) => string.replace(/[\s\u200c]+/g, '')

/** The headline's element and all around it: a header that holds the headline is no menu. */
function aroundTitle(root: Node, titles: readonly string[]): ReadonlySet<Node> {
  const keys = new Set(titles.flatMap(parts).map(key))
  let heading: Node | undefined
  for (const node of descendants(root)) {
    if (!isElement(node) || kindOf(node) !== 'title') continue
    if (keys.has(key(plainText(node, HEADING_NODES)))) {
      heading = node
      break
    }
    if (node.tagName === 'h1') heading ??= node
  }
  const around = new Set<Node>()
  for (let node: Node | null | undefined = heading; node; node = 'parentNode' in node ? node.parentNode : null)
    around.add(node)
  return around
}

/** The headline's line: the one that the head's titles say, else the first h1 outside asides, else the line that begins the title element. */
function titleOf(lines: readonly PageLine[], titles: readonly string[]): number {
  const keys = titles.flatMap(parts).map(key)
  const said = (line: PageLine) => keys.includes(key(line.text))
  const begins = (line: PageLine) =>
    key(line.text).length >= 12 && keys.some((title) => title.startsWith(key(line.text)))
  const orders: readonly ((line: PageLine) => boolean)[] = [
    (line) => line.kind === 'title' && !line.aside && (said(line) || begins(line)),
    (line) => !line.aside && line.linked < 0.5 && said(line),
    (line) => line.tag === 'h1' && !line.aside,
    (line) => line.kind === 'title' && !line.aside,
    (line) => !line.aside && line.linked < 0.5 && begins(line),
  ]
  for (const order of orders) {
    const found = lines.findIndex(order)
    if (found >= 0) return found
  }
  // A kicker leads on to the headline, whatever its element is called.
  const kicker = lines.findIndex((line) => line.kind === 'kicker' && !line.aside)
  const next = lines[kicker + 1]
  return kicker >= 0 && next && next.kind === undefined && !next.aside && next.text.length <= 200 ? kicker + 1 : -1
}

/** Rows of a table of figures that the paragraph above announces by its colon: «جدول زیر سهم هر گیاه را نشان می‌دهد:». */
function announcedRows(lines: readonly PageLine[]): ReadonlySet<number> {
  const rows = new Set<number>()
  for (const [i, line] of lines.entries()) {
    if (line.cells < 2 || !line.inContainer || line.aside) continue
    const above = lines[i - 1]
    if (rows.has(i - 1) || (above?.inContainer && above.cells < 2 && /:\s*$/.test(above.text))) rows.add(i)
  }
  return rows
}

function kindOfLine(line: PageLine, i: number, title: number, container: number, announced: boolean): Block['kind'] {
  if (announced) return 'paragraph'
  if (i === title) return 'title'
  // A row of a table of figures is no paragraph; tables that only lay out the page have one cell of text in a line.
  if (line.aside || line.cells > 1) return 'boilerplate'
  const between = title < 0 ? line.inContainer : i > title && (container < 0 || i <= container || line.inContainer)
  if (line.kind === 'caption') return 'caption'
  if (line.kind === 'kicker' && line.linked < 0.9 && Math.abs(i - title) <= 3) return 'kicker'
  if (line.kind === 'lead' && between && line.linked < 0.5) return 'lead'
  // A line that is a link and nothing else leads away from the article.
  if (line.linked >= 0.9 && !/[.؟!…]["»”)]*$/.test(line.text)) return 'boilerplate'
  if (!line.inContainer) return 'text'
  if (line.kind === 'subhead') return 'subhead'
  return line.tag === 'p' || line.tag === 'blockquote' ? 'paragraph' : 'text'
}
