import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {MorphologyModel} from '../../../src/morphology/morphology.js'
import {LEMMAS_FILE} from '../../../src/pipeline/morphology.js'
import {writeModel} from '../../../src/training/write-model.js'

/** Places of a chance: more say nothing. */
const PLACES = 3

/** Writes the folder of a model of parts of speech and lemmas; `more` goes into meta.json. */
export function writeMorphology(folder: string, {upos, lemmas}: MorphologyModel, more: object): void {
  writeModel(folder, {...upos, fromRules: []}, more)
  const rows = [
    ...[...lemmas.exceptions].map(([key, lemma]) => ['exception', key, lemma]),
    ...[...lemmas.chances].map(([key, chance]) => ['chance', key, String(Number(chance.toFixed(PLACES)))]),
    ...[...lemmas.verbs].map(([key, count]) => ['verb', key, String(count)]),
  ].map((row) => row.join('\t'))
  const head = `# ${upos.name}-lemmas ${upos.version}\nkind\tkey\tvalue`
  writeFileSync(join(folder, LEMMAS_FILE), `${head}\n${rows.sort().join('\n')}\n`)
}
