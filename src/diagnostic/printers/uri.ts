import {isAbsolute, relative} from 'node:path'

/** A path as a relative URI: from the working folder where the file is below it, which is what code hosts match with a repository. */
export function uriOf(path: string): string {
  const below = isAbsolute(path) ? relative(process.cwd(), path) : path
  const shown = below.startsWith('..') ? path : below
  // A name from JSON may hold half of a surrogate pair, which no URI can.
  return encodeURI(shown.toWellFormed().replaceAll('\\', '/').replace(/^\.\//, '')).replace(/[?#]/g, encodeURIComponent)
}
