import type {Entity} from '../document/layers.js'
import type {Stage} from '../document/stage.js'
import {span} from '../text/span.js'
import {slice} from '../text/text.js'
import type {Candidate} from './candidate.js'
import {thingsOf} from './clusters.js'
import {combine} from './combine.js'
import type {Tagger} from './crf/tagger.js'
import {withNationalTeams} from './national-team.js'
import {titleClass} from './person/title-class.js'
import {applyRules} from './rules.js'
import {sameBody} from './same-body.js'
import type {SentenceView} from './sentence.js'
import type {Tables} from './tables.js'

/** The annotator's name where only rules speak. */
const RULES = 'news-rules'

/** What makes a tagger once the tables stand. */
export type TaggerOf = (tables: Tables) => Tagger

/**
 * Finds names by lexicons, patterns and, where one is given, a tagger. Entities never cross a sentence; only those that the tagger found have a score.
 */
export function createEntities(tables: Tables, taggerOf?: TaggerOf): Stage<'sentences' | 'tokens', 'entities'> {
  const tagger = taggerOf?.(tables)
  const annotator = tagger?.name ?? RULES
  return {
    name: annotator,
    version: tagger?.version ?? '0.1.0',
    requires: ['sentences', 'tokens'],
    provides: ['entities'],
    run(document) {
      const ruled = applyRules(document, tables)
      const names = tagger ? combine(ruled, tagger) : ruled
      const mentions = names.flatMap(({view, found}) => found.map((candidate) => ({view, candidate})))
      const bodies = mentions.map(({view, candidate}) => ({
        view,
        candidate: withTitle(view, sameBody(view, candidate)),
      }))
      const clusters = clusterNames(thingsOf(withNationalTeams(bodies)))
      const entities = mentions.map(({view, candidate}, i): Entity => {
        const {first, next, label, ref, score = null} = candidate
        const place = span(view.words[first]!.start, view.words[next - 1]!.end)
        const text = slice(document.text, place)
        return {...place, id: `e${i + 1}`, text, label, cluster: clusters[i]!, ref, annotator, score}
      })
      return {entities}
    },
  }
}

/** A person with what the title before the name says. */
function withTitle(view: SentenceView, candidate: Candidate): Candidate {
  const title = candidate.label === 'PER' ? titleClass(view, candidate.first) : undefined
  return title ? {...candidate, title} : candidate
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
