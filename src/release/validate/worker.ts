import type {LinePiece} from '../../readers/lines/lines.js'
import {type CheckedLine, createLineChecker, type LineChecker} from './check-lines.js'

/** What a worker thread is asked: lines of a file, whose entities may have these labels besides the six. */
export interface Task extends LinePiece {
  readonly file: string
  readonly labels: readonly string[]
}

const checkers = new Map<string, LineChecker>()

/** What a worker thread does with one piece. */
export default function checkPiece({file, labels, ...piece}: Task): CheckedLine[] {
  const key = labels.join(' ')
  const check = checkers.get(key) ?? createLineChecker(labels)
  checkers.set(key, check)
  return [...check(piece, file)]
}
