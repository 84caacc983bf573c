// Examples, fitting and the model of one convention.
import {type Upos, uposTags} from '../../../src/document/layers.js'
import {attributesOf} from '../../../src/morphology/attributes.js'
import {compileTemplates, edgeAttributes, jointHash, REACH, singleHash} from '../../../src/morphology/features.js'
import {learnLemmas} from '../../../src/morphology/learn-lemmas.js'
import type {MorphologyModel} from '../../../src/morphology/morphology.js'
import type {WordTables} from '../../../src/morphology/tables.js'
import {templates} from '../../../src/morphology/templates.js'
import {joinedHash} from '../../../src/tagging/hash.js'
import {plainTags} from '../../../src/tagging/tags.js'
import {compress} from '../../../src/tagging/train/compress.js'
import type {Example} from '../../../src/tagging/train/example.js'
import {type Fitted, fitCrf, standardSettings} from '../../../src/tagging/train/fit.js'
import type {AlignedToken, Paragraph} from './treebank.js'

/** The treebanks, each a domain with conventions of its own (Daumé 2007), with a number for its features. */
export const domains = {seraji: 101, perdt: 202, iperudt: 303} as const
export type Domain = keyof typeof domains

/** Paragraphs to learn from, by treebank. */
export type Treebanks = Readonly<Record<Domain, readonly Paragraph[]>>

export const settings = {...standardSettings, epochs: 10}
/** How much a lemma of the convention that ships counts against one of another treebank; iPerUDT's spoken forms count least. */
const LEMMA_WEIGHTS = {own: 10, other: 1, iperudt: 0.5}

const tags = plainTags(uposTags)

/** A reader of examples; attributes of a word are worked out once. */
export function exampleReader(tables: WordTables) {
  const {singles, joints} = compileTemplates(templates)
  const known = new Map<string, Int32Array>()
  const edge = edgeAttributes()
  const read = (text: string) => {
    const old = known.get(text)
    if (old) return old
    const fresh = attributesOf(text, tables)
    known.set(text, fresh)
    return fresh
  }
  /** Each feature appears twice: once for every domain, once for this one. */
  return (sentence: readonly AlignedToken[], domain: Domain): Example => {
    const edges = Array.from({length: REACH}, () => edge)
    const words = [...edges, ...sentence.map(({text}) => read(text)), ...edges]
    const hashes: number[] = []
    const ends = new Int32Array(sentence.length)
    const push = (hash: number) => {
      if (hash !== 0) hashes.push(hash, joinedHash(hash, domains[domain]))
    }
    for (let i = 0; i < sentence.length; i++) {
      for (const template of singles) push(singleHash(template, words[i + REACH + template.distance]!))
      for (const template of joints) push(jointHash(template, words, i))
      ends[i] = hashes.length
    }
    return {
      hashes: Int32Array.from(hashes),
      ends,
      tags: Uint8Array.from(sentence, ({gold}) => uposTags.indexOf(gold.upos as Upos)),
      weight: 1,
    }
  }
}

/** Fits weights of all domains together. */
export const fitModel = (examples: readonly Example[], report: (line: string) => void): Fitted =>
  fitCrf(examples, [], tags, settings, ({epoch, loss}) => report(`pass ${epoch}: loss ${loss.toFixed(0)}`))

/** The model of one convention: what is common to all domains and what is this one's, added up, so that one look-up does. */
export function modelOf(fitted: Fitted, treebanks: Treebanks, domain: Domain, tables: WordTables): MorphologyModel {
  const weights = compress(ofDomain(fitted, domain), tags.size, 1)
  return {
    upos: {name: 'news-pos', version: '1.0.0', labels: uposTags, templates, weights},
    lemmas: learnLemmas([...lemmaExamples(treebanks, domain)], tables),
  }
}

function ofDomain(fitted: Fitted, domain: Domain): Fitted {
  const {size} = tags
  const rows = new Map(Array.from(fitted.keys, (key, row) => [key, row]))
  const doubles = new Set<number>()
  for (const key of fitted.keys) for (const number of Object.values(domains)) doubles.add(joinedHash(key, number))
  const keys: number[] = []
  const emissions: number[] = []
  for (const [key, row] of rows) {
    if (doubles.has(key)) continue
    const own = rows.get(joinedHash(key, domains[domain]))
    keys.push(key)
    for (let tag = 0; tag < size; tag++) {
      const common = fitted.emissions[row * size + tag]!
      emissions.push(common + (own === undefined ? 0 : fitted.emissions[own * size + tag]!))
    }
  }
  return {...fitted, keys: Int32Array.from(keys), emissions: Float64Array.from(emissions)}
}

function* lemmaExamples(treebanks: Treebanks, domain: Domain) {
  for (const name of Object.keys(domains) as Domain[]) {
    const weight = name === domain ? LEMMA_WEIGHTS.own : LEMMA_WEIGHTS[name === 'iperudt' ? name : 'other']
    for (const {sentences} of treebanks[name]) {
      for (const {text, gold, exact} of sentences.flat()) {
        if (!exact || gold.multiword) continue
        // iPerUDT writes past and present of a verb, the others the past.
        const lemma = gold.lemma.split('#')[0]!.trim()
        if (lemma !== '' && lemma !== '_') yield {text, upos: gold.upos, lemma, weight}
      }
    }
  }
}
