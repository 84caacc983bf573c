import type {Block, Image, Metadata} from '../../document/article.js'
import {findMoment} from '../../document/moment.js'
import type {Box} from './boxes.js'
import type {Head} from './head.js'
import {attribute, type Element} from './nodes.js'
import type {PageLine} from './page-line.js'

interface Found {
  readonly head: Head
  readonly lines: readonly PageLine[]
  readonly kinds: readonly Block['kind'][]
  readonly blocks: readonly Block[]
  readonly title: number
  readonly boxes: readonly Box[]
  readonly pictures: readonly {readonly element: Element; readonly box: number}[]
  readonly describing: readonly Element[]
}

/** An article has no more pictures; a page of thumbnails has. */
const MOST_IMAGES = 100
/** A figure is no deeper around its picture and its caption. */
const FIGURE = 4

/** What head and visible page say of the article, the head first. */
export function pageMetadata(found: Found): Partial<Metadata> {
  const {head, describing} = found
  const publishedAt = head.metadata.publishedAt ?? shownTime(found)
  const license = head.metadata.license ?? shownLicense(describing)
  const images = imagesOf(found)
  return {
    ...head.metadata,
    ...(publishedAt != null && {publishedAt}),
    ...(license != null && {license}),
    ...(images.length > 0 && {images}),
  }
}

/** `<time datetime>` of the page, where it has one, or the first that is no other item's. */
function shownTime({boxes, lines, title, kinds}: Found): string | undefined {
  const bodies = kinds.findIndex((kind, i) => i > title && (kind === 'paragraph' || kind === 'lead'))
  const shown: {line: number; moment: string}[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.box < 0) continue
    for (let box = line.box, most = 3; box >= 0 && most > 0; box = boxes[box]!.parent, most--) {
      if (boxes[box]!.tag !== 'time') continue
      const moment = findMoment(attribute(boxes[box]!.element, 'datetime') ?? '')
      if (moment !== undefined) shown.push({line: i, moment})
      break
    }
  }
  const under = shown.find(({line}) => title >= 0 && line > title && (bodies < 0 || line < bodies))
  const above = shown.findLast(({line}) => line < title && title - line <= 4)
  return under?.moment ?? above?.moment ?? (shown.length === 1 ? shown[0]!.moment : undefined)
}

/** A link to a Creative Commons licence in the page's foot. */
function shownLicense(describing: readonly Element[]): string | undefined {
  return describing
    .filter(({tagName}) => tagName === 'a')
    .map((element) => attribute(element, 'href') ?? '')
    .find((href) => /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\//.test(href))
}

/** The pictures of the article: those that the head names, and those beside its lines, each with the caption in its figure. */
function imagesOf({head, lines, kinds, blocks, title, boxes, pictures}: Found): readonly Image[] {
  const captions = new Map<number, Block>()
  // Every line is a block, in order.
  for (const [i, kind] of kinds.entries())
    if (kind === 'caption' && blocks[i])
      for (let box = lines[i]!.block, most = FIGURE; box >= 0 && most > 0; box = boxes[box]!.parent, most--)
        if (!captions.has(box)) captions.set(box, blocks[i]!)
  const own = new Set<number>()
  for (let i = Math.max(title, 0); i < kinds.length; i++)
    if (title >= 0 && kinds[i] !== 'boilerplate' && lines[i])
      for (let box = lines[i]!.block, most = 3; box >= 0 && most > 0; box = boxes[box]!.parent, most--) own.add(box)
  const images = new Map<string, Image>()
  for (const url of head.images) if (/^https?:/.test(url)) images.set(url, {url, caption: null})
  for (const {element, box} of pictures) {
    const url = attribute(element, 'data-src') ?? attribute(element, 'data-original') ?? attribute(element, 'src')
    if (url === undefined || url.trim() === '' || url.startsWith('data:')) continue
    let caption: Block | undefined
    let isOwn = false
    for (let at = box, most = FIGURE; at >= 0 && most > 0; at = boxes[at]!.parent, most--) {
      caption ??= boxes[at]!.tag === 'figure' || captions.has(at) ? captions.get(at) : undefined
      isOwn ||= caption !== undefined || (own.has(at) && most > FIGURE - 2)
    }
    if (isOwn && images.size < MOST_IMAGES)
      images.set(url.trim(), {url: url.trim(), caption: caption ? {start: caption.start, end: caption.end} : null})
  }
  return [...images.values()]
}
