import type {Block, Metadata} from '../../document/article.js'
import {assemble, type SourcePiece} from '../rows/assemble.js'
import {dashedLines} from './dashed.js'
import {kindsOfDump} from './dump-kinds.js'
import {dumpLine} from './dump-line.js'
import {frontMatterOf} from './front-matter.js'
import {isLynx, lynxLines} from './lynx.js'
import {isMarkdown, markdownLines} from './markdown.js'

/** A page that a tool wrote as text with marks for its markup. */
export interface Dump {
  /** What the page shows, one paragraph a line. */
  readonly raw: string
  readonly blocks: readonly Block[]
  readonly metadata: Partial<Metadata>
}

/**
 * Reads Markdown and what Lynx prints as the page that they were made of: as for HTML, `raw` is the visible text, and
 * blocks say what the marks say. Undefined for any other text, which stays as it is. Linear.
 */
export function readDump(text: string): Dump | undefined {
  if (!/[#[*]| {3}|^- /m.test(text)) return undefined
  const rows = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const front = frontMatterOf(rows)
  const page = front.end > 0 ? rows.slice(front.end) : rows
  const found = isMarkdown(page) ? markdownLines(page) : isLynx(page) ? lynxLines(page) : dashedLines(page)
  if (!found) return undefined
  const isTitled = front.title === undefined || found.some(({heading, text}) => heading > 0 && text === front.title)
  const lines = isTitled ? found : [dumpLine(front.title, {heading: 1}), ...found]
  const kinds = kindsOfDump(lines)
  const pieces = lines.flatMap(({text, gap}, i): SourcePiece[] => {
    const kind = kinds[i]
    const piece = kind === undefined ? {text} : {text, kind}
    return gap && i > 0 ? [{text: ''}, piece] : [piece]
  })
  return {...assemble(pieces, '\n'), metadata: front.metadata}
}
