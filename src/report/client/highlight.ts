import {folded} from './fold.js'

/** Name of the highlight in view.css. */
const NAME = 'found'
/** Hits that are painted; beyond them a page of a thousand articles would be slow. */
const MOST = 2000

/** Paints what was searched for in the shown articles; browsers without highlights only filter. */
export function highlight(articles: readonly HTMLElement[], search: string): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.delete(NAME)
  const asked = folded(search)
  if (asked === '') return
  const ranges: Range[] = []
  for (const article of articles) {
    if (ranges.length >= MOST) break
    if (!article.hidden) ranges.push(...hits(article.querySelector('.text')!, asked))
  }
  CSS.highlights.set(NAME, new Highlight(...ranges.slice(0, MOST)))
}

/** Ranges of `asked` in the text of an element, labels left out; a hit may run over the bounds of marks. */
function hits(element: Element, asked: string): Range[] {
  let text = ''
  const places: {node: Text; offset: number}[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement!.closest('.tag')) continue
    for (let offset = 0; offset < node.data.length; offset++)
      for (const unit of folded(node.data[offset]!)) {
        text += unit
        places.push({node, offset})
      }
  }
  const ranges: Range[] = []
  for (let at = text.indexOf(asked); at >= 0; at = text.indexOf(asked, at + asked.length)) {
    const [first, last] = [places[at]!, places[at + asked.length - 1]!]
    const range = document.createRange()
    range.setStart(first.node, first.offset)
    range.setEnd(last.node, last.offset + 1)
    ranges.push(range)
  }
  return ranges
}
