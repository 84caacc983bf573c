import {diagnostic} from '../../diagnostic/diagnostic.js'
import {offset} from '../../text/span.js'
import {offsetAt, textOf} from '../../text/text.js'
import type {GoldDocument, GoldEntity, GoldFormat} from './format.js'

/** A marked name: `[surface]_LABEL`. */
const MARK = /\[([^[\]\n]+)\]_([A-Z][A-Z0-9_]*)/g
const HEADER = /^## +(\S+)/

/** Running text with marks, `[ناصر نصیری]_PER`; each article begins with a line `## id`. */
export const inlineMarks: GoldFormat = {
  name: 'inline',
  looks: 'running text with names marked as [name]_PER, each article after a line "## id"',
  fits: (beginning) => /\[[^[\]\n]+\]_[A-Z]/.test(beginning),
  read(content, file, report) {
    const documents: GoldDocument[] = []
    let id = ''
    let lines: string[] = []
    const end = () => {
      if (lines.length > 0) documents.push(documentOf(lines.join('\n'), `${file}#${id || documents.length + 1}`))
      lines = []
    }
    for (const [i, line] of content.split(/\r?\n/).entries()) {
      const header = HEADER.exec(line)
      if (header) {
        end()
        id = header[1]!
      } else if (line.trim() !== '') {
        lines.push(line)
        const rest = line.replace(MARK, '')
        if (rest.includes(']_') || rest.lastIndexOf('[') > rest.lastIndexOf(']')) {
          const found = 'a mark that is not closed, nested, or without a label in capitals'
          report(diagnostic('gold/invalid-line', found, {file, line: i + 1}))
        }
      }
    }
    end()
    return documents
  },
}

function documentOf(marked: string, id: string): GoldDocument {
  let text = ''
  let from = 0
  const spans: {start: number; end: number; label: string}[] = []
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index)
    spans.push({start: text.length, end: text.length + match[1]!.length, label: match[2]!})
    text += match[1]
    from = match.index + match[0].length
  }
  text += marked.slice(from)
  const whole = textOf(text)
  const entities = spans.map(
    ({start, end, label}): GoldEntity => ({
      start: offset(offsetAt(whole, start)),
      end: offset(offsetAt(whole, end)),
      label,
    }),
  )
  return {id, text, entities}
}
