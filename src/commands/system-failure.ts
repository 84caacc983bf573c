import {accessSync, constants, existsSync} from 'node:fs'
import {dirname} from 'node:path'

/** What a call of the operating system that failed means to a person. */
export interface SystemFailure {
  readonly code: 'input/unreadable' | 'output/unwritable'
  readonly message: string
  readonly help: string
}

/** What nothing from outside takes away. */
export const KEPT = 'No release has changed, and a build that is run again goes on where it stopped.'

/** What to do about errors whose number says enough (errno(3)). */
const helps: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space or choose another folder.',
  EDQUOT: 'Free some space or choose another folder: your share of the disk is used up.',
  EFBIG: 'Free some space or choose another folder: files may not become larger here.',
  EROFS: 'Choose another folder: the disk is read-only.',
  EMFILE: 'Raise the number of files that may be open (ulimit -n).',
  ENFILE: 'Raise the number of files that may be open.',
}

/** Says what happened where an error is of the operating system (a full disk, a file that may not be read); undefined for any other. */
export function systemFailure(error: unknown): SystemFailure | undefined {
  const {code, syscall, message, path} = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return undefined
  const known = helps[code]
  if (known !== undefined) return {code: 'output/unwritable', message, help: `${known} ${KEPT}`}
  if (code === 'EACCES' || code === 'EPERM')
    return path !== undefined && existsSync(path) && !isReadable(path)
      ? {code: 'input/unreadable', message, help: 'Give yourself the right to read it, and run the command again.'}
      : {code: 'output/unwritable', message, help: `Get the right to write there, or choose another folder. ${KEPT}`}
  if (path !== undefined && !existsSync(dirname(path)))
    return {code: 'output/unwritable', message, help: 'Check the path: its folder does not exist.'}
  const help = 'Check the path. If it was there a moment ago, it changed while it was read: run the command again.'
  return {code: 'input/unreadable', message, help}
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}
