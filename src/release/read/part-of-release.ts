import {existsSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {type Diagnostic, diagnostic} from '../../diagnostic/diagnostic.js'
import {checksumsFile} from '../contents/checksums.js'

/** The folders of a release are this many levels deep. */
const LEVELS = 2

/** For a file or folder inside a release that holds no records of its own: an error that names the release; undefined elsewhere. */
export function partOfRelease(path: string): Diagnostic | undefined {
  let folder = path
  for (let level = 0; level < LEVELS; level++) {
    folder = dirname(folder)
    if (!existsSync(join(folder, checksumsFile))) continue
    const message = `this is part of release ${basename(resolve(folder))}`
    return {...diagnostic('input/unknown-format', message, {file: path}), help: `Give the whole release: ${folder}.`}
  }
  return undefined
}
