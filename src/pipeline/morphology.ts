import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {diagnostic} from '../diagnostic/diagnostic.js'
import {type Upos, uposTags} from '../document/layers.js'
import {type Lexicon, parseLexicon} from '../document/lexicon.js'
import type {AsBuilt} from '../document/lookup.js'
import type {LemmaTable} from '../morphology/lemma.js'
import type {MorphologyModel} from '../morphology/morphology.js'
import type {UposModel} from '../morphology/tagger.js'
import {plainTags} from '../tagging/tags.js'
import {loadModel, META_FILE, readMeta, WEIGHTS_FILE} from './model.js'
import {ModelError} from './model-error.js'
import type {LoadedMorphology} from './morphology-stage.js'
import {sha256Of} from './tagger.js'

/** What was learnt of lemmas, beside the weights: kind (exception, chance, verb), key and value. */
export const LEMMAS_FILE = 'lemmas.tsv'
/** Which parts of speech a first model gave to forms. */
export const USUAL_FILE = 'usual.tsv'

/** A model folder whose name is read at once, and its weights when they are asked for. Throws a ModelError that says which file is wrong, and how. */
export function loadedMorphology(folder: string): LoadedMorphology {
  const {name, version} = readMeta(join(folder, META_FILE))
  return {name, version, upos: () => loadUpos(folder)}
}

/** Name, version and SHA-256 of the weights of a model folder: what a manifest names. */
export function morphologyResource(folder: string): {name: string; version: string; sha256: string} {
  const {name, version} = readMeta(join(folder, META_FILE))
  return {name, version, sha256: sha256Of(join(folder, WEIGHTS_FILE))}
}

/** Reads the folder of a model of parts of speech and lemmas. Throws a ModelError that says which file is wrong, and how. */
export const loadMorphology = (folder: string): MorphologyModel => ({upos: loadUpos(folder), ...loadLearnt(folder)})

/** Reads what such a model learnt besides its weights. Throws a ModelError. */
export const loadLearnt = (folder: string): Pick<MorphologyModel, 'lemmas' | 'usual'> => ({
  lemmas: readLemmas(folder),
  usual: new Map(rowsOf(join(folder, USUAL_FILE)).map(([form = '', tags = '']) => [form, tags])),
})

function loadUpos(folder: string): UposModel {
  const {name, version, labels, templates, weights} = loadModel(folder, plainTags)
  const unknown = labels.filter((label) => !(uposTags as readonly string[]).includes(label))
  if (unknown.length > 0) fail(`${folder} has labels that are no parts of speech: ${unknown.join(', ')}`, folder)
  return {name, version, labels: labels as readonly Upos[], templates, weights}
}

function readLemmas(folder: string): AsBuilt<LemmaTable> {
  const file = join(folder, LEMMAS_FILE)
  const exceptions = new Map<string, string>()
  const chances = new Map<string, number>()
  const verbs = new Map<string, number>()
  for (const [kind, key = '', value = ''] of rowsOf(file)) {
    if (kind === 'exception') exceptions.set(key, value)
    else if (kind === 'chance') chances.set(key, Number(value))
    else if (kind === 'verb') verbs.set(key, Number(value))
    else fail(`${file}: expected exception, chance or verb, found ${kind}`, file)
  }
  return {exceptions, chances, verbs}
}

function rowsOf(file: string): Lexicon['rows'] {
  if (!existsSync(file)) fail(`no file ${file}`, file)
  return parseLexicon(readFileSync(file, 'utf8')).rows
}

const fail = (message: string, file: string): never => {
  throw new ModelError(diagnostic('model/invalid', message, {file}))
}
