import type {Place} from './diagnostic.js'

/** A place on one line, as terminals and editors read it: `file:line id /pointer start–end`, as far as known. */
export function placeLine(place: Place | undefined): string {
  if (!place) return ''
  const {file, line, byte, id, pointer, start, end} = place
  const parts: string[] = []
  if (file !== undefined) parts.push(line === undefined ? file : `${file}:${line}`)
  if (byte !== undefined) parts.push(`byte ${byte}`)
  if (id !== undefined && (file === undefined || line !== undefined)) parts.push(id)
  if (pointer) parts.push(pointer)
  if (start !== undefined) parts.push(end === undefined ? `${start}` : `${start}–${end}`)
  return parts.join(' ')
}

/** The place of an article: its id, and the file that it came from where it came from one. */
export const articlePlace = (id: string, file: string | null): Place => ({...(file !== null && {file}), id})
