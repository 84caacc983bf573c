import {readdirSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {nearestName} from '../records/validate/nearest-name.js'

/** The file or folder that was most likely meant by a path that is not there, beside it; undefined where none is close. */
function nearestFile(path: string): string | undefined {
  try {
    const near = nearestName(basename(path), readdirSync(dirname(path)))
    return near === undefined ? undefined : join(dirname(path), near)
  } catch {
    return undefined
  }
}

/** The same as the end of a message: ` Did you mean page.txt?`, or nothing. */
export function fileMeant(path: string): string {
  const near = nearestFile(path)
  return near === undefined ? '' : ` Did you mean ${near}?`
}
