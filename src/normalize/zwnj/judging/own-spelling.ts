import type {JoinedKind} from '../evidence/suffixes.js'
import {bondOf, isSameAnywhere, setOffKind} from '../reading/bonds.js'
import type {WrittenWord} from '../reading/written-word.js'
import type {Counted} from './counted.js'

/** How an article writes what usage writes either way. */
export interface OwnSpelling {
  /** What it writes with a ZWNJ (bonds.ts), and the first parts of those that are the same word anywhere. */
  readonly bonds: ReadonlySet<string>
  readonly lefts: ReadonlySet<string>
  /** Endings that it sets off as a rule: where one of them is joined, that is a slip. */
  readonly setOff: ReadonlySet<JoinedKind>
}

/** An article sets an ending off as a rule where so many words have it set off, and more than have it joined. */
const RULE: Readonly<Record<JoinedKind, number>> = {plural: 5, comparative: 2}
const KINDS: readonly JoinedKind[] = ['plural', 'comparative']

/** Two neighbours that are surely one word. */
interface Neighbours {
  readonly word: WrittenWord
  readonly next: WrittenWord
}

/** The spelling that an article shows. Takes each word once: those that keep a ZWNJ, that may lack one, that have a space for one. */
export function ownSpelling(
  kept: readonly Counted<WrittenWord>[],
  lacking: readonly WrittenWord[],
  spaced: readonly Neighbours[],
): OwnSpelling {
  const bonds = new Set<string>()
  const lefts = new Set<string>()
  const setOff = {plural: new Set<string>(), comparative: new Set<string>()}
  const addSetOff = (left: string, right: string) => {
    const kind = setOffKind(left, right)
    if (kind) setOff[kind].add(left)
  }
  const once = new Set<string>()
  for (const {one, times} of kept)
    for (let i = 1; i < one.has.length; i++) {
      const [left, right] = [one.has[i - 1]!, one.has[i]!]
      const bond = bondOf(left, right)
      // Many write one word both ways: a joined ending is a slip where the word has it set off more than once.
      if (times > 1 || once.has(bond) || !setOffKind(left, right)) bonds.add(bond)
      once.add(bond)
      if (isSameAnywhere(left, right)) lefts.add(left)
      addSetOff(left, right)
    }
  for (const {word, next} of spaced) addSetOff(word.has.at(-1)!, next.has[0]!)
  const joined = (wanted: JoinedKind) =>
    lacking.filter(({olderUsage, missing}) => olderUsage && missing.some(({kind}) => kind === wanted)).length
  return {
    bonds,
    lefts,
    setOff: new Set(KINDS.filter((kind) => setOff[kind].size >= RULE[kind] && setOff[kind].size > joined(kind))),
  }
}
