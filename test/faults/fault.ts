import type {Code} from '../../src/diagnostic/codes.js'
import type {Diagnostic, Report} from '../../src/diagnostic/diagnostic.js'

/** Where a fault must be found: file below the folder it was planted in, line and JSON pointer, as far as they are known. */
export interface Spot {
  readonly file?: string
  readonly line?: number
  readonly pointer?: string
  readonly id?: string
}

/** A flaw put into good data on purpose. */
export interface Fault {
  readonly code: Code
  /** What was done. */
  readonly name: string
  /** Plants it in an empty folder, looks for it, and answers what was found. */
  find(folder: string): Promise<readonly Diagnostic[]>
  readonly spot: Spot
}

/** Everything that is reported while something runs. */
export async function findings(run: (report: Report) => unknown): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = []
  await run((one) => found.push(one))
  return found
}
