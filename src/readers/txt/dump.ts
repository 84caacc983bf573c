import type {Block, Metadata} from '../../document/article.js'
import {assemble, type SourcePiece} from '../rows/assemble.js'
import {dashedLines} from './dashed.js'
import {kindsOfDump} from './dump-kinds.js'
import {type DumpLine, dumpLine} from './dump-line.js'
import {frontMatterOf} from './front-matter.js'
import words from './home.json' with {type: 'json'}
import {isLynx, lynxLines} from './lynx.js'
import {isMarkdown, markdownLines} from './markdown.js'
import {printedRows} from './printed.js'

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
  if (!/[#[*\f]| {3}|^- |^\W{0,4}\p{Nd}{1,3}\W{0,4}$/mu.test(text)) return undefined
  const rows = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const printed = printedPage(rows)
  if (printed) return printed
  const front = frontMatterOf(rows)
  const page = front.end > 0 ? rows.slice(front.end) : rows
  const found = isMarkdown(page) ? markdownLines(page) : isLynx(page) ? lynxLines(page) : dashedLines(page)
  if (!found) return undefined
  const isTitled = front.title === undefined || found.some(({heading, text}) => heading > 0 && text === front.title)
  const lines = isTitled ? found : [dumpLine(front.title, {heading: 1}), ...found]
  const kinds = kindsOfDump(lines)
  const site = siteOf(lines)
  const pieces = lines.flatMap(({text, gap}, i): SourcePiece[] => {
    const kind = kinds[i]
    const piece = kind === undefined ? {text} : {text, kind}
    return gap && i > 0 ? [{text: ''}, piece] : [piece]
  })
  return {...assemble(pieces, '\n'), metadata: {...(site !== undefined && {sourceName: site}), ...front.metadata}}
}

/** A page in print: what each sheet repeats stands above the text as one block, so that paragraphs run over the sheets. */
function printedPage(rows: readonly string[]): Dump | undefined {
  const printed = printedRows(rows)
  if (!printed) return undefined
  const pieces: SourcePiece[] = [
    {text: printed.repeated.join('\n'), kind: 'boilerplate'},
    {text: ''},
    {text: printed.text.join('\n')},
  ]
  return {...assemble(pieces, '\n'), metadata: {}}
}

const PAGES: ReadonlySet<string> = new Set(words.pages)
const LOGO = new RegExp(`^(?:${words.logo.join('|')}) `)
const TOP = 40

/** The site's name, as the first link to its home page shows it; undefined where that says no name. */
function siteOf(lines: readonly DumpLine[]): string | undefined {
  for (const {home} of lines.slice(0, TOP)) {
    const name = home?.replace(LOGO, '').trim()
    if (
      name === undefined ||
      PAGES.has(name) ||
      name.split(' ').length > 4 ||
      !/^[\p{Script=Arabic}\u200c ]+$/u.test(name)
    )
      continue
    return name
  }
  return undefined
}
