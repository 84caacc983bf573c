import type {Stage} from '../document/stage.js'
import {createMorphology} from '../morphology/morphology.js'
import type {UposModel} from '../morphology/tagger.js'
import type {StandardTables} from './tables/standard-tables.js'

/** A model of parts of speech before its weights are read. */
export interface LoadedMorphology {
  readonly name: string
  readonly version: string
  readonly upos: () => UposModel
}

/** The stage of a model. Its weights are read with the first article that asks for them: who wants other layers does not pay. */
export function morphologyStage(
  {name, version, upos}: LoadedMorphology,
  tables: Pick<StandardTables, 'words' | 'lemmas'>,
): Stage<'sentences' | 'tokens', 'morphology'> {
  let made: ReturnType<typeof createMorphology> | undefined
  return {
    name,
    version,
    requires: ['sentences', 'tokens'],
    provides: ['morphology'],
    run(document, report) {
      made ??= createMorphology({upos: upos(), lemmas: tables.lemmas, tables: tables.words})
      return made.run(document, report)
    },
  }
}
