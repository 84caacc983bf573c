import {keyOf} from '../gazetteer/fold.js'
import {entryKinds, keysBetween, type SentenceView} from '../sentence.js'
import classes from './title-classes.json' with {type: 'json'}

const TITLE = entryKinds('honorific')
const CLASS_OF = new Map(
  Object.entries(classes).flatMap(([name, titles]) => titles.map((title) => [keyOf(title), name] as const)),
)
/** A title has so many words at most. */
const LONGEST = 3

/** What the title right before a name says of its bearer (a soldier, a cleric, a woman); undefined where it says nothing of the kind. */
export function titleClass(view: SentenceView, first: number): string | undefined {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST); at--) {
    const title = view.hits[at]!.find(({next, entry}) => next === first && TITLE.has(entry.kind))
    const name = CLASS_OF.get(keysBetween(view, at, first))
    if (name) return name
    if (title && at > 0) return titleClass(view, at)
  }
  return undefined
}
