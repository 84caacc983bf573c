import type {NearDuplicates} from '../duplicates/near-duplicates.js'
import type {TextPrint} from '../duplicates/text-print.js'
import type {ArticleToPlace, PlacingResult, Standing} from './candidate.js'
import {type Dealing, joined, newGroup} from './placement.js'

/** Two records of the release before that have become near-duplicates, in two splits. */
export interface Leak {
  readonly id: string
  readonly other: string
}

/** The division of a dataset: a verdict for each candidate in their order, and what no rule can resolve. */
export interface Division {
  readonly verdicts: readonly PlacingResult[]
  readonly leaks: readonly Leak[]
}

/** Gathers candidates one by one, then divides them. */
export interface Divider {
  add(candidate: ArticleToPlace, text: string | TextPrint): void
  divide(): Promise<Division>
}

/** The articles that have one text, by number, in their order. */
type TwinGroup = number[]

/**
 * A divider over near-duplicates. Equal texts are one text: the record that was released before is kept, else the first.
 * Texts that are alike, directly or through others, are one group and share a split.
 */
export function createDivider(near: NearDuplicates, dealing: Dealing): Divider {
  const candidates: ArticleToPlace[] = []
  const texts: TwinGroup[] = []
  const byPrint = new Map<string, TwinGroup>()
  return {
    add(candidate, content) {
      const known = byPrint.get(candidate.print)
      if (known) known.push(candidates.length)
      else {
        const text = [candidates.length]
        byPrint.set(candidate.print, text)
        texts.push(text)
        near.add(content)
      }
      candidates.push(candidate)
    },
    async divide() {
      const verdicts = new Array<PlacingResult>(candidates.length)
      // The text that named an old group may come back as another article, when its first one was edited.
      const taken = new Set(candidates.flatMap(({before}) => before?.cluster ?? []))
      const leaks: Leak[] = []
      const kept = texts.map((text) => withoutTwins(text, candidates, verdicts))
      const components = await near.components()
      const groups = new Map<number, number[]>()
      for (let text = 0; text < texts.length; text++) {
        const root = components.rootOf(text)
        const group = groups.get(root)
        if (group) group.push(text)
        else groups.set(root, [text])
      }
      for (const group of groups.values()) {
        const members = group.flatMap((text) =>
          kept[text]!.map((index) => ({index, text, candidate: candidates[index]!})),
        )
        divideGroup(members, near, {...dealing, taken}, verdicts, leaks)
      }
      return {verdicts, leaks}
    },
  }
}

interface Member {
  readonly index: number
  readonly text: number
  readonly candidate: ArticleToPlace
}

/** The articles of one text that stay; the others get their verdict. */
function withoutTwins(
  text: TwinGroup,
  candidates: readonly ArticleToPlace[],
  verdicts: PlacingResult[],
): readonly number[] {
  if (text.length === 1) return text
  const old = text.filter((index) => candidates[index]!.before)
  const kept = old.length > 0 ? old : text.slice(0, 1)
  const twin = candidates[kept[0]!]!.id
  for (const index of text) if (!kept.includes(index)) verdicts[index] = {left: 'release/duplicate-text', twin}
  return kept
}

function divideGroup(
  members: readonly Member[],
  near: NearDuplicates,
  dealing: Dealing,
  verdicts: PlacingResult[],
  leaks: Leak[],
): void {
  const old = members.filter(({candidate}) => candidate.before)
  let waiting = members.filter(({candidate}) => !candidate.before)
  for (const {index, candidate} of old) verdicts[index] = candidate.before!
  const first = old[0]?.candidate.before
  if (!first) {
    const place = newGroup(
      waiting.map(({candidate}) => candidate),
      dealing,
    )
    for (const {index} of waiting) verdicts[index] = place
    return
  }
  if (old.every(({candidate}) => candidate.before!.cluster === first.cluster)) {
    for (const {index, candidate} of waiting) verdicts[index] = joined(candidate, [first], dealing)
    return
  }
  // New articles bridge groups that were apart: each one goes with those that it is like itself.
  for (const [i, a] of old.entries())
    for (const b of old.slice(i + 1))
      if (a.candidate.before!.split !== b.candidate.before!.split && near.areNear(a.text, b.text))
        leaks.push({id: a.candidate.id, other: b.candidate.id})
  const placed: {member: Member; standing: Standing}[] = old.map((member) => ({
    member,
    standing: member.candidate.before!,
  }))
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length
    waiting = waiting.filter((member) => {
      const like = placed.filter(({member: other}) => near.areNear(member.text, other.text))
      if (like.length === 0) return true
      const verdict = joined(
        member.candidate,
        like.map(({standing}) => standing),
        dealing,
      )
      verdicts[member.index] = verdict
      if (!('left' in verdict)) placed.push({member, standing: verdict})
      return false
    })
  }
  regroup(waiting, near, dealing, verdicts)
}

/** Articles whose only link to the old groups was left out: groups of their own. */
function regroup(rest: readonly Member[], near: NearDuplicates, dealing: Dealing, verdicts: PlacingResult[]): void {
  const open = new Set(rest)
  for (const seed of rest) {
    if (!open.delete(seed)) continue
    const group = [seed]
    for (const member of group)
      for (const other of open) if (near.areNear(member.text, other.text) && open.delete(other)) group.push(other)
    group.sort((a, b) => a.index - b.index)
    const place = newGroup(
      group.map(({candidate}) => candidate),
      dealing,
    )
    for (const {index} of group) verdicts[index] = place
  }
}
