import {applyChanges, type Draft} from '../text/edits.js'
import {letterTable} from './letter-table.js'
import type {LetterRule, TextRule} from './rule.js'

/** What one pass over the text does: a text rule, or letter rules that share a scan and see the text as it was before all. */
export type NormalizingStep = TextRule | readonly LetterRule[]

/** Runs steps on a draft; `news` is what they have not seen of it, all of it where they have seen nothing. */
export type StepRun = (draft: Draft, news?: string) => Draft

/**
 * Runs steps in order. One scan first finds which steps have anything to look for; what a step puts in may call for more
 * of them. Most sections of most pages need a few only.
 */
export function runSteps(steps: readonly NormalizingStep[]): StepRun {
  if (steps.length > 16) throw new RangeError(`${steps.length} steps, but the table has a bit for 16`)
  const wanted = new Uint16Array(0x10000) // a bit for each step that wants to see the unit
  const bitsOf = new Map<TextRule | LetterRule, number>() // a rule may stand in several steps
  steps.forEach((step, index) => {
    for (const rule of 'changes' in step ? [step] : step) bitsOf.set(rule, (bitsOf.get(rule) ?? 0) | (1 << index))
  })
  for (const [rule, bits] of bitsOf) for (const unit of rule.units) wanted[unit]! |= bits
  const runs = steps.map((step) =>
    'changes' in step
      ? (draft: Draft) => applyChanges(draft, step.changes(draft.string), step.name)
      : letterTable(step),
  )
  const neededBy = (string: string, start: number, end: number): number => {
    let bits = 0
    for (let at = start; at < end; at++) bits |= wanted[string.charCodeAt(at)]!
    return bits
  }
  return (given, news = given.string) => {
    let draft = given
    let needed = neededBy(news, 0, news.length)
    for (let index = 0; index < runs.length; index++) {
      if ((needed & (1 << index)) === 0) continue
      const before = draft
      draft = runs[index]!(before)
      if (draft === before) continue
      for (const {start, end} of draft.edits) needed |= neededBy(draft.string, start, end)
    }
    return draft
  }
}
