import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import type {Fact, FactKindName, PluginName} from '../../document/layers.js'
import {bySpan, contains, overlaps, sameSpan} from '../../text/span.js'
import {type FactDraft, factOf} from './kind.js'
import {isSound} from './sound.js'

/** Which kinds keep a smaller fact inside them: «نیمه نخست سال ۱۴۰۲» holds «سال ۱۴۰۲». */
const HOLDS: Partial<Record<FactKindName | PluginName, readonly Fact['kind'][]>> = {date: ['date']}

/**
 * Drafts without conflicts, in order of appearance, with ids and enclosing facts. Of two that overlap the longer one
 * stays, of two on one span the earlier in the list. Drafts come in the order of the kinds. Sorting aside, linear.
 */
export function settle(drafts: readonly FactDraft[], report: Report): Fact[] {
  // a stable sort: on one span the order of the kinds stays
  const ordered = drafts.filter((draft) => isSound(draft) || leftOut(draft, report)).sort(bySpan)
  const kept: FactDraft[] = []
  for (const draft of ordered) {
    if (wins(kept, draft)) kept.push(draft)
  }
  return numbered(kept.sort(bySpan))
}

/** A draft that the schema would refuse is a fault of a rule: it is left out, and the article stays. */
function leftOut({kind, text, value, min, max, iso, start, end}: FactDraft, report: Report): false {
  const found = [value, min, max, iso].filter((field) => field !== null).join(', ')
  report(diagnostic('fact/left-out', `the ${kind} «${text}» was read as ${found || 'nothing'}`, {start, end}))
  return false
}

/** Whether a draft stands against those before it; shorter ones that it overlaps from the right give way. */
function wins(kept: FactDraft[], draft: FactDraft): boolean {
  // What encloses a draft is the last one kept, or the one that encloses that: nesting is two deep at most.
  for (let i = kept.length - 1; i >= 0 && i >= kept.length - 2; i--) {
    const rival = kept[i]!
    if (!overlaps(rival, draft)) continue
    if (sameSpan(rival, draft)) return false
    if (contains(rival, draft) ? !holds(rival, draft) : draft.end - draft.start <= rival.end - rival.start) return false
  }
  while (kept.length > 0 && overlaps(kept.at(-1)!, draft) && !contains(kept.at(-1)!, draft)) kept.pop()
  return true
}

const holds = (outer: FactDraft, inner: FactDraft): boolean => HOLDS[outer.kind]?.includes(inner.kind) ?? false

function numbered(drafts: readonly FactDraft[]): Fact[] {
  const facts: Fact[] = []
  const open: Fact[] = []
  drafts.forEach((draft, at) => {
    while (open.length > 0 && open.at(-1)!.end <= draft.start) open.pop()
    const within = open.find((outer) => contains(outer, draft))?.id ?? null
    const fact = factOf(draft, `f${at + 1}`, within)
    facts.push(fact)
    open.push(fact)
  })
  return facts
}
