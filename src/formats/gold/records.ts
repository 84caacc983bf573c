import {diagnostic} from '../../diagnostic/diagnostic.js'
import {bySpan} from '../../text/span.js'
import type {GoldDocument, GoldEntity, GoldFormat} from './format.js'

/** Records of khabar, one JSON object a line; of each only `id`, `text` and `entities` (`start`, `end`, `label`) are read. */
export const records: GoldFormat = {
  name: 'records',
  looks: 'one JSON object a line with "text" and "entities"',
  fits: (beginning) => beginning.trimStart().startsWith('{'),
  read(content, file, report) {
    const documents: GoldDocument[] = []
    for (const [i, line] of content.split('\n').entries()) {
      if (line.trim() === '') continue
      const read = parsed(line)
      if (typeof read === 'string') report(diagnostic('gold/invalid-line', read, {file, line: i + 1}))
      else documents.push({...read, id: `${file}#${read.id || i + 1}`})
    }
    return documents
  },
}

/** A record, or what is wrong with it. */
function parsed(line: string): GoldDocument | string {
  let row: Partial<GoldDocument>
  try {
    row = JSON.parse(line)
  } catch {
    return 'no JSON object'
  }
  const {id, text, entities} = row ?? {}
  if (typeof text !== 'string' || !Array.isArray(entities)) return 'an object with "text" and "entities" is expected'
  const length = [...text].length
  if (!entities.every(isEntity)) return 'every entity must have "start" and "end", whole numbers, and a "label"'
  const sorted = [...(entities as GoldEntity[])].sort(bySpan)
  let at = 0
  for (const {start, end} of sorted) {
    if (start < at || end <= start || end > length)
      return `an entity at ${start}–${end} overlaps another, or leaves the text`
    at = end
  }
  // Anything else is no id, and may not even become a string.
  const named = typeof id === 'string' || typeof id === 'number' ? String(id) : ''
  return {id: named, text, entities: sorted}
}

function isEntity(value: unknown): value is GoldEntity {
  const {start, end, label} = (value ?? {}) as Partial<Record<keyof GoldEntity, unknown>>
  return Number.isInteger(start) && Number.isInteger(end) && typeof label === 'string'
}
