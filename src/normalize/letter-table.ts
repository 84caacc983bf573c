import {applyChanges, type Change, type Draft} from '../text/edits.js'
import type {LetterRule} from './rule.js'
import {unitFinder} from './unit-finder.js'

/** Applies letter rules to a draft: one scan for all. */
export type LetterTable = (draft: Draft) => Draft

/** Joins letter rules into one table by UTF-16 unit. Throws an Error where two want the same unit. */
export function letterTable(rules: readonly LetterRule[]): LetterTable {
  const table = new Uint8Array(0x10000) // rule number + 1
  rules.forEach((rule, index) => {
    for (const unit of rule.units) {
      if (table[unit] !== 0)
        throw new Error(`${rule.name} and ${rules[table[unit]! - 1]!.name} both want U+${unit.toString(16)}`)
      table[unit] = index + 1
    }
  })
  const next = unitFinder(rules.flatMap((rule) => [...rule.units]))
  return (draft) => {
    const {string} = draft
    const changes: Change[][] = rules.map(() => [])
    let found = false
    for (let at = next(string, 0); at >= 0; ) {
      const index = table[string.charCodeAt(at)]!
      const change = rules[index - 1]!.edit(string, at)
      if (!change || pairs(string, change)) {
        at = next(string, at + 1)
        continue
      }
      found = true
      changes[index - 1]!.push(change)
      at = next(string, Math.max(change.end, at + 1))
    }
    return found ? applyEach(draft, rules, changes) : draft
  }
}

/** Whether a removal would bring two lone surrogates together: they would be one code point, and no offset inside it. */
const pairs = (string: string, {start, end, put}: Change): boolean =>
  put === '' && (string.charCodeAt(start - 1) & 0xfc00) === 0xd800 && (string.charCodeAt(end) & 0xfc00) === 0xdc00

/** Applies each rule's changes under its own name. All were made on one string, so later ones are moved along. */
function applyEach(draft: Draft, rules: readonly LetterRule[], changes: readonly (readonly Change[])[]): Draft {
  const applied: Change[] = []
  return rules.reduce((current, rule, index) => {
    const wanted = changes[index]!
    if (wanted.length === 0) return current
    const next = applyChanges(current, moved(wanted, applied), rule.name)
    applied.push(...wanted)
    applied.sort((a, b) => a.start - b.start)
    return next
  }, draft)
}

/** Changes in the indices that hold once the earlier ones (ordered, disjoint from them) are applied. */
function moved(wanted: readonly Change[], earlier: readonly Change[]): Change[] {
  let shift = 0
  let e = 0
  return wanted.map(({start, end, put}) => {
    for (; e < earlier.length && earlier[e]!.start < start; e++) {
      shift += earlier[e]!.put.length - (earlier[e]!.end - earlier[e]!.start)
    }
    return {start: start + shift, end: end + shift, put}
  })
}
