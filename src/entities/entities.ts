import type {Entity} from '../document/layers.js'
import type {Lexicon} from '../document/lexicon.js'
import type {Stage} from '../document/stage.js'
import {span} from '../text/span.js'
import {slice} from '../text/text.js'
import type {Candidate} from './candidate.js'
import {thingsOf} from './clusters.js'
import {knownFrom, laterMentions} from './mentions.js'
import {withoutOverlap} from './merge.js'
import {patterns} from './patterns/patterns.js'
import {type SentenceView, viewOf} from './sentence.js'
import {createTables} from './tables.js'
import {wordsOf} from './words.js'

const NAME = 'news-rules'

/**
 * Finds people, places, organisations and named buildings by lexicons and patterns. Builds its tables at once (under 50 ms)
 * and throws where a lexicon is missing. Entities never cross a sentence.
 */
export function createEntities(lexicons: ReadonlyMap<string, Lexicon>): Stage<'sentences' | 'tokens', 'entities'> {
  const tables = createTables(lexicons)
  return {
    name: NAME,
    version: '0.1.0',
    requires: ['sentences', 'tokens'],
    provides: ['entities'],
    run(document) {
      const views = wordsOf(document).map((words) => viewOf(words, tables))
      const proposed = views.map((view) => patterns.flatMap((pattern) => [...pattern.find(view)]))
      const first = views.map((view, i) => withoutOverlap(proposed[i]!, view.words.length))
      const known = knownFrom(first.flat())
      const mentions: {readonly view: SentenceView; readonly candidate: Candidate}[] = []
      for (const [i, view] of views.entries()) {
        const all = [...first[i]!, ...laterMentions(view, known)]
        for (const candidate of withoutOverlap(all, view.words.length)) mentions.push({view, candidate})
      }
      const clusters = clusterNames(thingsOf(mentions.map(({candidate}) => candidate)))
      const entities = mentions.map(({view, candidate}, i): Entity => {
        const {start, end, label, ref} = candidate
        const place = span(view.words[start]!.start, view.words[end - 1]!.end)
        const text = slice(document.text, place)
        return {...place, id: `e${i + 1}`, text, label, cluster: clusters[i]!, ref, annotator: NAME, score: null}
      })
      return {entities}
    },
  }
}

/** `c1`, `c2` … in order of first mention for things mentioned more than once; null for the others. */
function clusterNames(things: readonly number[]): (string | null)[] {
  const counts = new Map<number, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  const names = new Map<number, string>()
  return things.map((thing) => {
    if (counts.get(thing)! < 2) return null
    const name = names.get(thing) ?? `c${names.size + 1}`
    names.set(thing, name)
    return name
  })
}
