import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {MorphologyModel} from '../../../src/morphology/morphology.js'
import {LEMMAS_FILE, USUAL_FILE} from '../../../src/pipeline/morphology.js'
import {writeModel} from '../../../src/training/write-model.js'

/** Places of a chance: more say nothing. */
const PLACES = 3

/** Writes the folder of a model of parts of speech and lemmas; `more` goes into meta.json. */
export function writeMorphology(folder: string, {upos, lemmas, usual}: MorphologyModel, more: object): void {
  writeModel(folder, {...upos, fromRules: []}, more)
  const rows = [
    ...[...lemmas.exceptions].map(([key, lemma]) => ['exception', key, lemma]),
    ...[...lemmas.chances].map(([key, chance]) => ['chance', key, String(Number(chance.toFixed(PLACES)))]),
    ...[...lemmas.verbs].map(([key, count]) => ['verb', key, String(count)]),
  ].map((row) => row.join('\t'))
  const forms = [...usual].map((row) => row.join('\t'))
  write(LEMMAS_FILE, `# ${upos.name}-lemmas ${upos.version}\nkind\tkey\tvalue`, rows)
  write(USUAL_FILE, `# ${upos.name}-usual ${upos.version}\nform\ttags`, forms)

  function write(file: string, head: string, rows: string[]) {
    writeFileSync(join(folder, file), `${head}\n${rows.sort().join('\n')}\n`)
  }
}
