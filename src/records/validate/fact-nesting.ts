import type {FactRecord} from '../types.js'
import type {RecordCheck} from './check.js'
import {quoted, rangeOf} from './spans.js'

type Codes = 'fact/partial-overlap' | 'fact/same-span' | 'fact/within-missing' | 'fact/within-wrong'

/** Facts that share text are nested, and the inner one names one that encloses it. */
export const factNesting: RecordCheck<Codes> = {
  codes: ['fact/partial-overlap', 'fact/same-span', 'fact/within-missing', 'fact/within-wrong'],
  run({record: {facts}}, flaw) {
    if (facts.length === 0) return
    let byId: Map<string, FactRecord> | undefined
    const order = inOrder(facts)
    /** The facts that are open at this place, outermost first. */
    const open: number[] = []
    for (const i of order) {
      const fact = facts[i]!
      if (fact.start > fact.end) continue
      while (open.length > 0 && facts[open.at(-1)!]!.end <= fact.start) open.pop()
      const outer = open.at(-1)
      const encloser = outer === undefined ? undefined : facts[outer]!
      if (!encloser && fact.within === null) {
        open.push(i)
        continue
      }
      const it = `facts[${i}] ${quoted(fact.text)} at ${rangeOf(fact)}`
      if (encloser) {
        const also = {start: fact.start, end: fact.end, related: [`/facts/${outer}`]}
        const other = `facts[${outer}] ${quoted(encloser.text)} at ${rangeOf(encloser)}`
        if (fact.end > encloser.end)
          flaw('fact/partial-overlap', `/facts/${i}`, `${it} begins inside ${other} and ends outside it.`, also)
        else if (!isWider(encloser, fact))
          flaw('fact/same-span', `/facts/${i}`, `${it} covers the same text as ${other}.`, also)
        else if (fact.within === null)
          flaw(
            'fact/within-missing',
            `/facts/${i}/within`,
            `${it} is inside ${other}, but within is null, not ${encloser.id}.`,
            {...also, expected: encloser.id, actual: 'null'},
          )
      }
      open.push(i)
      if (fact.within === null) continue
      byId ??= new Map(facts.map((fact) => [fact.id, fact]))
      const named = byId.get(fact.within)
      if (named && isWider(named, fact)) continue
      const found = named ? `${quoted(named.text)} at ${rangeOf(named)}` : 'no fact of this article'
      flaw(
        'fact/within-wrong',
        `/facts/${i}/within`,
        `${it} names ${fact.within} as the fact that encloses it, but that is ${found}.`,
        {start: fact.start, end: fact.end, actual: fact.within},
      )
    }
  },
}

/** The facts by start, the longer one first; most lists are so already. */
function inOrder(facts: readonly FactRecord[]): readonly number[] {
  const order = facts.map((_, i) => i)
  const compare = (a: number, b: number) => facts[a]!.start - facts[b]!.start || facts[b]!.end - facts[a]!.end
  return order.every((i) => i === 0 || compare(i - 1, i) <= 0) ? order : order.sort(compare)
}

const isWider = (outer: FactRecord, inner: FactRecord): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
