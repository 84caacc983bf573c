import type {Diagnostic} from '../index.js'

/** What a process ends with. */
export const exitCodes = {fine: 0, findings: 1, usage: 2, unreadable: 3, interrupted: 130} as const

/** The exit code that a finding asks for. */
export function exitCodeOf(found: Pick<Diagnostic, 'code' | 'severity'>): number {
  if (found.code === 'input/unreadable' || found.code === 'input/changed') return exitCodes.unreadable
  if (found.code.startsWith('model/')) return exitCodes.usage
  return found.severity === 'error' ? exitCodes.findings : exitCodes.fine
}

/** Raises the process's exit code, never lowers it. */
export function raiseExitCode(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}
