import type {Place} from './diagnostic.js'

/** What places an article: a RawArticle, a row that was refused, or a record's own fields. */
interface Placed {
  readonly id: string
  readonly metadata: {readonly file: string | null}
  readonly line?: number
}

/** A place on one line, as terminals and editors read it: `file:line id /pointer start–end`, as far as known. */
export function placeLine(place: Place | undefined): string {
  if (!place) return ''
  const {file, line, byte, id, pointer, start, end} = place
  const parts: string[] = []
  if (file !== undefined) parts.push(line === undefined ? file : `${file}:${line}`)
  if (byte !== undefined) parts.push(`byte ${byte}`)
  if (id !== undefined && !(line === undefined && isNameOf(file, id))) parts.push(id)
  if (pointer) parts.push(pointer)
  if (start !== undefined) parts.push(end === undefined ? `${start}` : `${start}–${end}`)
  return parts.join(' ')
}

/** Whether an id says no more than the file: `raw/a/1` of `raw/a/1.txt`. */
const isNameOf = (file: string | undefined, id: string): boolean => file === id || (file?.startsWith(`${id}.`) ?? false)

/** The place of an article: its id, with the file and line that it came from where they are known. */
export const articlePlace = ({id, metadata: {file}, line}: Placed): Place => ({
  ...(file !== null && {file}),
  ...(line !== undefined && {line}),
  id,
})
