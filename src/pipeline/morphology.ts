import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {diagnostic} from '../diagnostic/diagnostic.js'
import {type Upos, uposTags} from '../document/layers.js'
import {parseLexicon} from '../document/lexicon.js'
import type {LemmaTable} from '../morphology/lemma.js'
import type {MorphologyModel} from '../morphology/morphology.js'
import {plainTags} from '../tagging/tags.js'
import {loadModel} from './model.js'
import {ModelError} from './model-error.js'

/** What was learnt of lemmas, beside the weights: kind (exception, chance, verb), key and value. */
export const LEMMAS_FILE = 'lemmas.tsv'

/** Reads the folder of a model of parts of speech and lemmas. Throws a ModelError that says which file is wrong, and how. */
export function loadMorphology(folder: string): MorphologyModel {
  const {name, version, labels, templates, weights} = loadModel(folder, plainTags)
  const unknown = labels.filter((label) => !(uposTags as readonly string[]).includes(label))
  if (unknown.length > 0) fail(`${folder} has labels that are no parts of speech: ${unknown.join(', ')}`, folder)
  return {upos: {name, version, labels: labels as readonly Upos[], templates, weights}, lemmas: readLemmas(folder)}
}

function readLemmas(folder: string): LemmaTable {
  const file = join(folder, LEMMAS_FILE)
  if (!existsSync(file)) fail(`no file ${file}`, file)
  const table = {
    exceptions: new Map<string, string>(),
    chances: new Map<string, number>(),
    verbs: new Map<string, number>(),
  }
  for (const [kind, key = '', value = ''] of parseLexicon(readFileSync(file, 'utf8')).rows) {
    if (kind === 'exception') table.exceptions.set(key, value)
    else if (kind === 'chance') table.chances.set(key, Number(value))
    else if (kind === 'verb') table.verbs.set(key, Number(value))
    else fail(`${file}: expected exception, chance or verb, found ${kind}`, file)
  }
  return table
}

const fail = (message: string, file: string): never => {
  throw new ModelError(diagnostic('model/invalid', message, {file}))
}
