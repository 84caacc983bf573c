import {isAbsolute, relative} from 'node:path'

/** A path as a relative URI: from the working folder where the file is below it, which is what code hosts match with a repository. */
export function uriOf(path: string): string {
  const below = isAbsolute(path) ? relative(process.cwd(), path) : path
  const shown = below.startsWith('..') ? path : below
  return encodeURI(shown.replaceAll('\\', '/').replace(/^\.\//, '')).replace(/[?#]/g, encodeURIComponent)
}
