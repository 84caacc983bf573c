import type {Diagnostic} from '../index.js'

/** What a process ends with. */
export const exitCodes = {fine: 0, findings: 1, usage: 2, unreadable: 3, interrupted: 130} as const

const configuration = /^(?:configuration|release\/exists|release\/locked)/

/** The worst exit code that findings ask for: an unreadable input before all others, then a wrong configuration. */
export function exitCodeOf(found: Pick<Diagnostic, 'code' | 'severity'>): number {
  if (found.code === 'input/unreadable') return exitCodes.unreadable
  if (found.severity !== 'error') return exitCodes.fine
  return configuration.test(found.code) ? exitCodes.usage : exitCodes.findings
}

/** Raises the process's exit code, never lowers it. */
export function raiseExitCode(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}
