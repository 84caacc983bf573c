import {findNodeAtLocation, type Node, parseTree} from 'jsonc-parser'
import type {Report} from '../../diagnostic/diagnostic.js'
import {stepsOf} from '../../records/validate/pointer.js'

/**
 * A report that adds the line to findings in one JSON document, by their pointers: the line of the value with its name, or of
 * what encloses it where it is missing. The document is parsed when the first finding comes.
 */
export function reportAtLines(json: string, file: string, report: Report): Report {
  let tree: Node | undefined
  return (found) => {
    const pointer = found.place?.pointer
    if (pointer !== undefined) tree ??= parseTree(json)
    const line = tree && pointer !== undefined ? lineOf(json, tree, pointer) : undefined
    report({...found, place: {file, ...(line !== undefined && {line}), ...found.place}})
  }
}

/** Line of an offset in a text, from 1. */
export function lineAt(text: string, at: number): number {
  let line = 1
  for (let from = text.indexOf('\n'); from >= 0 && from < at; from = text.indexOf('\n', from + 1)) line++
  return line
}

function lineOf(json: string, tree: Node, pointer: string): number {
  for (let steps = stepsOf(pointer); ; steps = steps.slice(0, -1)) {
    const node = findNodeAtLocation(tree, steps.map(indexOf))
    // A value of an object is found where its name is.
    if (node) return lineAt(json, (node.parent?.type === 'property' ? node.parent : node).offset)
    if (steps.length === 0) return 1
  }
}

/** A step into a list is a number. */
const indexOf = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step)
