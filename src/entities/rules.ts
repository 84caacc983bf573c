import type {Document} from '../document/document.js'
import type {Candidate} from './candidate.js'
import {knownFrom, laterMentions} from './mentions.js'
import {withoutOverlap} from './merge.js'
import {patterns} from './patterns/patterns.js'
import {type SentenceView, viewOf} from './sentence.js'
import {withShortForms} from './short-forms.js'
import type {Tables} from './tables.js'
import {wordsOf} from './words.js'

/** A sentence and the names that the patterns find in it, in order and disjoint. */
export interface RuledSentence {
  readonly view: SentenceView
  readonly found: readonly Candidate[]
}

/** Every sentence of an article with what lexicons and patterns find: first each by itself, then with what the others taught. */
export function applyRules(document: Document<'sentences' | 'tokens'>, tables: Tables): RuledSentence[] {
  const views = wordsOf(document).map((words) => viewOf(words, tables))
  const proposed = views.map((view) => patterns.flatMap((pattern) => [...pattern.find(view)]))
  const first = views.map((view, i) =>
    withoutOverlap(proposed[i]!, view.words.length).map((candidate) => withShortForms(view, candidate)),
  )
  const known = knownFrom(first.flat())
  return views.map((view, i) => {
    const all = [...first[i]!, ...laterMentions(view, known)]
    return {view, found: withoutOverlap(all, view.words.length)}
  })
}
