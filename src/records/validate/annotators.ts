import type {RecordCheck} from './check.js'
import {quoted, spanLists} from './spans.js'

/** Whoever made a layer or an entity is listed in `annotators`. */
export const annotatorsNamed: RecordCheck<'annotator/missing' | 'entity/unknown-annotator'> = {
  codes: ['annotator/missing', 'entity/unknown-annotator'],
  run({record}, flaw) {
    const {annotators, entities} = record
    for (const layer of spanLists) {
      if (record[layer].length === 0 || annotators.some((annotator) => annotator.layer === layer)) continue
      flaw(
        'annotator/missing',
        '/annotators',
        `${layer} has ${record[layer].length} spans, but \`annotators\` lists no annotator for that layer.`,
      )
    }
    for (const layer of new Set((record.extensions ?? []).map(({layer}) => layer))) {
      if (annotators.some((annotator) => annotator.layer === layer)) continue
      flaw(
        'annotator/missing',
        '/annotators',
        `extensions has spans of ${layer}, but \`annotators\` lists no annotator for that layer.`,
      )
    }
    const names = new Set(annotators.filter(({layer}) => layer === 'entities').map(({name}) => name))
    if (names.size === 0) return
    for (let i = 0; i < entities.length; i++) {
      const {annotator, text} = entities[i]!
      if (names.has(annotator)) continue
      const message = `entities[${i}] ${quoted(text)} has the annotator ${quoted(annotator)}, but \`annotators\` lists ${[...names].map(quoted).join(', ')} for entities.`
      const details = {expected: [...names].join(', '), actual: annotator}
      flaw('entity/unknown-annotator', `/entities/${i}/annotator`, message, details)
    }
  },
}
