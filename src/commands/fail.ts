import {ModelError, visibleLine} from '../index.js'
import {exitCodes} from './exit.js'
import {reportToStderr} from './output.js'
import {systemFailure} from './system-failure.js'

/**
 * Says why a command cannot go on, and ends the process. What the operating system refused is the world's fault, and a damaged package
 * its installation's; anything else is a bug, and says where.
 */
export function fail(error: unknown): never {
  if (error instanceof ModelError) {
    reportToStderr(error.diagnostic)
    process.exit()
  }
  const failure = systemFailure(error)
  process.stderr.write(
    failure
      ? `error  ${failure.code}\n  ${visibleLine(failure.message)}\n  ${failure.help}\n`
      : `khabar: this is a bug; please report it with the input that caused it.\n${(error as Error).stack}\n`,
  )
  process.exit(exitCodes.unreadable)
}
