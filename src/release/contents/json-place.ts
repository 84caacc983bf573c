import {LineCounter, parseDocument} from 'yaml'
import type {Report} from '../../diagnostic/diagnostic.js'
import {stepsOf} from '../../records/validate/pointer.js'

/**
 * A report that adds the line to findings in one JSON document, by their pointers: the line of the value, or of what
 * encloses it where it is missing. JSON is YAML, whose parser keeps the places that JSON.parse forgets.
 */
export function reportAtLines(json: string, file: string, report: Report): Report {
  let lineOf: ((pointer: string) => number) | undefined
  return (found) => {
    const pointer = found.place?.pointer
    lineOf ??= linesOf(json)
    const line = pointer === undefined ? undefined : lineOf(pointer)
    report({...found, place: {file, ...(line !== undefined && {line}), ...found.place}})
  }
}

function linesOf(json: string): (pointer: string) => number {
  const lines = new LineCounter()
  const document = parseDocument(json, {lineCounter: lines, keepSourceTokens: false})
  return (pointer) => {
    for (let steps = stepsOf(pointer); ; steps = steps.slice(0, -1)) {
      const node = document.getIn(steps.map(indexOf), true) as {range?: readonly number[]} | undefined
      if (node?.range) return lines.linePos(node.range[0]!).line
      if (steps.length === 0) return 1
    }
  }
}

/** A step into a list is a number. */
const indexOf = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step)
