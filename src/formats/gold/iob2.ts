import {diagnostic} from '../../diagnostic/diagnostic.js'
import {offset} from '../../text/span.js'
import type {GoldDocument, GoldEntity, GoldFormat} from './format.js'

/** So many sentences make a document where the file does not say where articles end. */
const SENTENCES = 20
const TAG = /^(?:O|[BIES][-_]\S+)$/
/** A token that is the bar itself. */
const BAR = /^\s*(\|)\s*[\t| ](O|[BIES][-_]\S+)$/
/** CoNLL 2003's and CoNLL-U's marks of a new document. */
const NEW_DOCUMENT = /^(?:-DOCSTART-|# ?newdoc\b)/

interface Row {
  readonly token: string
  readonly tag: string
}

/** One token a line with its IOB2 tag last, a blank line between sentences; tokens are joined by one space. */
export const iob2: GoldFormat = {
  name: 'iob2',
  looks: 'one token a line, its tag (O, B-PER, I-PER …) last, an empty line between sentences',
  fits: (beginning) => beginning.split(/\r?\n/).some((line) => rowOf(line) !== undefined),
  read(content, file, report) {
    const documents: GoldDocument[] = []
    let sentences: Row[][] = []
    let rows: Row[] = []
    const endSentence = () => {
      if (rows.length > 0) sentences.push(rows)
      rows = []
    }
    const endDocument = () => {
      endSentence()
      if (sentences.length > 0) documents.push(documentOf(sentences, `${file}#${documents.length + 1}`))
      sentences = []
    }
    for (const [i, raw] of content
      .replace(/^\uFEFF/, '')
      .split('\n')
      .entries()) {
      const line = raw.trimEnd()
      if (line === '') {
        endSentence()
        if (sentences.length === SENTENCES) endDocument()
      } else if (NEW_DOCUMENT.test(line)) endDocument()
      else if (!line.startsWith('# ')) {
        const row = rowOf(line)
        if (row && row.token !== '') rows.push(row)
        else {
          const found = `${JSON.stringify(line.slice(0, 80))} is not a token with a tag`
          report(diagnostic('gold/invalid-line', found, {file, line: i + 1}))
        }
      }
    }
    endDocument()
    return documents
  },
}

/** A token, what may stand between, and the tag: tab, bar or space before it. Tokens may hold spaces (PEYMA). */
function rowOf(line: string): Row | undefined {
  const [, bar, barred] = BAR.exec(line) ?? []
  if (bar !== undefined && barred !== undefined) return {token: bar, tag: barred}
  const before = Math.max(line.lastIndexOf('\t'), line.lastIndexOf('|'), line.lastIndexOf(' '))
  const tag = line.slice(before + 1)
  if (before < 0 || !TAG.test(tag)) return undefined
  const cut = line.slice(0, before).search(/[\t|]/)
  return {token: line.slice(0, cut < 0 ? before : cut).trim(), tag}
}

function documentOf(sentences: readonly (readonly Row[])[], id: string): GoldDocument {
  const lines: string[] = []
  const entities: GoldEntity[] = []
  let at = 0
  for (const rows of sentences) {
    let open: {start: number; end: number; label: string} | undefined
    const close = () => {
      if (open) entities.push({start: offset(open.start), end: offset(open.end), label: open.label})
      open = undefined
    }
    for (const {token, tag} of rows) {
      const label = tag.slice(2)
      const end = at + [...token].length
      // An I- after something else opens a name too (IOB1, and slips of the hand).
      if (open && (tag[0] === 'I' || tag[0] === 'E') && open.label === label) open.end = end
      else {
        close()
        if (tag !== 'O') open = {start: at, end, label}
      }
      at = end + 1
    }
    close()
    lines.push(rows.map(({token}) => token).join(' '))
  }
  return {id, text: lines.join('\n'), entities}
}
