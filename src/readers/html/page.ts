import {parse} from 'parse5'
import type {Block, Metadata, RawArticle} from '../../document/article.js'
import {assemble, type SourcePiece} from '../rows/assemble.js'
import {type Box, readBoxes} from './boxes.js'
import {cardLines} from './cards.js'
import {partRows} from './entries.js'
import {type Head, readHead} from './head.js'
import type {BoxLine} from './line-builder.js'
import {kindsOfLines} from './line-kinds.js'
import {isListing} from './listing.js'
import type {PageLine} from './page-line.js'
import {pageMetadata} from './page-metadata.js'
import {boxesOfPictures} from './picture-text.js'
import {proseOf, type Scope, scopeOf} from './scope.js'
import {findTitle, houseIn, joinHeadlines, leadsHome, siteBeside, siteOfBrand, type Titles, titlesOf} from './title.js'
import {joinWrappedLines} from './wrapped.js'

/** A page of HTML as text: its visible lines, what each seems to be, and what its head says. */
export interface Page {
  readonly raw: string
  readonly blocks: readonly Block[]
  readonly metadata: Partial<Metadata>
  /** What the page is instead of an article, as its shape shows. */
  readonly notArticle?: RawArticle['notArticle']
}

/** Reads any markup as a browser would (WHATWG HTML); never throws over it. */
export function readPage(markup: string): Page {
  const found = readBoxes(parse(markup))
  const {boxes} = found
  const head = readHead(found.describing)
  const brand = head.site ?? siteOfBrand(boxes, found.lines, head.titles)
  const titles = titlesOf(head.titles, brand)
  const plain = partRows(joinWrappedLines(joinHeadlines(boxes, found.lines, titles)))
  const cards = cardLines(boxes, plain)
  const heading = headingBox(boxes, plain, titles)
  const scope = scopeOf(
    boxes,
    plain,
    ancestors(boxes, heading.box),
    weigher(boxes, plain, cards, heading),
    found.broken,
  )
  const kinds = kindsOfBoxes(boxes, scope, found.broken)
  const within = boxesWithin(boxes, scope.container)
  const lines = plain.map((line): PageLine => lineOf(line, boxes, kinds, scope, within))
  const title = findTitle(lines, titles)
  const pictured = boxesOfPictures(boxes, found.pictures)
  const said = kindsOfLines({boxes, lines, title, scope, cards, choices: found.choices, pictured})
  const pieces: SourcePiece[] = lines.map(({text}, i) => ({text, kind: said[i]!}))
  const written = bodyOf(head, lines)
  if (written) pieces.push(...written)
  const page = assemble(pieces, '\n')
  return {
    ...page,
    metadata: pageMetadata({
      head: withSite(head, brand, title.isSaid ? lines[title.at] : undefined),
      lines,
      kinds: said,
      blocks: page.blocks,
      title: title.at,
      boxes,
      pictures: found.pictures,
      describing: found.describing,
    }),
    ...(!written && isListing({boxes, lines, cards, title, head, kinds: said}) && {notArticle: 'listing'}),
  }
}

/** The element that says the headline, by the words of the head, else the first h1. */
function headingBox(boxes: readonly Box[], lines: readonly BoxLine[], titles: Titles): {box: number; line: number} {
  let first = -1
  let smaller = -1
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (smaller < 0 && line.linked < 0.5 && isSmaller(boxes, line) && titles.said(line.text)) smaller = line.block
    let titled = -1
    for (let box = line.box, most = 8; box >= 0 && most > 0; box = boxes[box]!.parent, most--)
      if (boxes[box]!.kind === 'title') titled = box
    if (titled < 0 || leadsHome(boxes, line)) continue
    if (titles.said(line.text)) return {box: titled, line: i}
    if (first < 0 && boxes[titled]!.tag === 'h1' && !titles.isSite(line.text)) first = i
  }
  return {box: first < 0 ? smaller : lines[first]!.box, line: -1}
}

/** A whole headline in an h2 to h4: old templates keep the h1 for the brand, or have none. */
const isSmaller = (boxes: readonly Box[], line: BoxLine): boolean =>
  line.block >= 0 && /^h[2-4]$/.test(boxes[line.block]!.tag) && line.text.split(' ').length >= 4

function ancestors(boxes: readonly Box[], box: number): ReadonlySet<number> {
  const around = new Set<number>()
  for (let i = box; i >= 0; i = boxes[i]!.parent) around.add(i)
  return around
}

/** Of the weight of running text, what excerpts in cards keep: a page of cards has a container too. */
const CARD = 0.2

/**
 * The weight of a line for the search of the article: nothing before a headline that the page says twice, nothing outside
 * the article element that holds it, where there is prose in it.
 */
function weigher(
  boxes: readonly Box[],
  lines: readonly BoxLine[],
  cards: ReadonlySet<number>,
  heading: {box: number; line: number},
): (line: BoxLine, i: number) => number {
  const article = articleAround(boxes, heading.box)
  const inside = boxesWithin(boxes, article)
  const weight = (line: BoxLine, i: number) => (i < heading.line ? 0 : proseOf(line) * (cards.has(i) ? CARD : 1))
  const isOwn = (line: BoxLine) => line.block >= 0 && inside[line.block] === 1
  if (article < 0 || !lines.some((line, i) => isOwn(line) && weight(line, i) > 0)) return weight
  return (line, i) => (isOwn(line) ? weight(line, i) : 0)
}

/** The nearest element around the headline that says that it is an article; -1 for none. */
function articleAround(boxes: readonly Box[], heading: number): number {
  for (let i = heading; i >= 0; i = boxes[i]!.parent) {
    const {tag, element} = boxes[i]!
    if (tag === 'article') return i
    if (element.attrs.some(({name, value}) => name === 'itemtype' && /Article$/.test(value))) return i
  }
  return -1
}

/** What each box says that it is, or the box around it: what holds the page is no lead, whatever its class. */
function kindsOfBoxes(
  boxes: readonly Box[],
  {main}: Scope,
  broken: ReadonlySet<number>,
): (Block['kind'] | undefined)[] {
  const kinds: (Block['kind'] | undefined)[] = []
  for (let i = 0; i < boxes.length; i++) {
    const {kind, parent} = boxes[i]!
    kinds.push(main.has(i) && broken.has(i) ? undefined : (kind ?? (parent < 0 ? undefined : kinds[parent])))
  }
  return kinds
}

function lineOf(
  line: BoxLine,
  boxes: readonly Box[],
  kinds: readonly (Block['kind'] | undefined)[],
  {aside}: Scope,
  within: Uint8Array,
): PageLine {
  const {text, box, block, linked, bold, cells, breaks} = line
  return {
    text,
    box,
    block,
    linked,
    bold,
    cells,
    breaks,
    kind: box < 0 ? undefined : kinds[box],
    tag: block < 0 ? '' : boxes[block]!.tag,
    isAside: box >= 0 && (aside.has(box) || aside.has(block) || leadsHome(boxes, line)),
    inContainer: block >= 0 && within[block] === 1,
  }
}

/** 1 for each box in another one and for that one. */
function boxesWithin(boxes: readonly Box[], outer: number): Uint8Array {
  const within = new Uint8Array(boxes.length)
  if (outer >= 0)
    for (let i = outer; i < boxes.length; i++) if (i === outer || within[boxes[i]!.parent] === 1) within[i] = 1
  return within
}

/** A head with the site's name, where only its title gives it: beside the headline, or with what sort of house it is. */
function withSite(head: Head, brand: string | undefined, headline: PageLine | undefined): Head {
  const site =
    brand ?? (headline === undefined ? undefined : siteBeside(head.titles, headline.text)) ?? houseIn(head.titles)
  if (site === undefined || site === head.site) return head
  return {...head, site, metadata: {...head.metadata, sourceName: site}}
}

/** A body in JSON-LD is longer than what pages show beside it. */
const WRITTEN = 100

/** The article as JSON-LD holds it, where a script fills the page and its lines do not have it. */
function bodyOf(head: Head, lines: readonly PageLine[]): SourcePiece[] | undefined {
  const {body} = head
  if (body === undefined || body.length < WRITTEN) return undefined
  const shown = lines.reduce((sum, line) => sum + (line.isAside ? 0 : proseOf(line)), 0)
  if (shown * 3 > body.length) return undefined
  const text = /<(?:p|br|div)\b/i.test(body) ? readPage(body).raw : body
  const paragraphs = text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const title = head.titles[0]
  return [
    ...(title === undefined || lines.some((line) => line.text === title)
      ? []
      : [{text: title, kind: 'title' as const}]),
    ...paragraphs.map((paragraph) => ({text: paragraph, kind: 'paragraph' as const})),
  ]
}
