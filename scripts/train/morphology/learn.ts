// Examples, fitting and the model of one convention.
import {type Upos, uposTags} from '../../../src/document/layers.js'
import type {Lexicon} from '../../../src/document/lexicon.js'
import {attributesOf} from '../../../src/morphology/attributes.js'
import {compiled, edge, REACH, STRIDE} from '../../../src/morphology/features.js'
import {learnLemmas} from '../../../src/morphology/learn-lemmas.js'
import type {MorphologyModel} from '../../../src/morphology/morphology.js'
import {createWordTables, type WordTables} from '../../../src/morphology/tables.js'
import {uposTagger} from '../../../src/morphology/tagger.js'
import {templates} from '../../../src/morphology/templates.js'
import {usualTags} from '../../../src/morphology/usual.js'
import {joinedHash} from '../../../src/tagging/hash.js'
import {plainTags} from '../../../src/tagging/tags.js'
import {singleHash, writeHashes} from '../../../src/tagging/templates.js'
import {compress} from '../../../src/tagging/train/compress.js'
import type {Example} from '../../../src/tagging/train/example.js'
import {type Fitted, fitCrf, standardSettings} from '../../../src/tagging/train/fit.js'
import type {AlignedToken, Paragraph} from './treebank.js'

/** The treebanks, each a domain with conventions of its own (Daumé 2007), with a number for its features. */
export const domains = {seraji: 101, perdt: 202, iperudt: 303} as const
export type Domain = keyof typeof domains

/** Paragraphs to learn from, by treebank. */
export type Treebanks = Readonly<Record<Domain, readonly Paragraph[]>>

export const settings = {...standardSettings, epochs: 8}
/** The treebank whose conventions ship. */
export const SHIPPED: Domain = 'perdt'
/** How much a lemma of the convention that ships counts against one of another treebank; iPerUDT's spoken forms count least. */
const LEMMA_WEIGHTS = {own: 10, other: 1, iperudt: 0.5}

const tags = plainTags(uposTags)

/** Templates in which conventions differ: their features appear once for every domain and once for their own. */
const CONVENTIONAL: ReadonlySet<string> = new Set([
  'word[0]',
  'word[-1] word[0]',
  'word[0] word[1]',
  'suffix2[0]',
  'suffix3[0]',
  'dictionary[0]',
  'dictionary[0] affixes[0]',
  'stem[0]',
  'verb[0]',
  'coarse[0]',
  'middle[0]',
  'fine[0]',
  'name[0]',
  'shape[0]',
  'usual[0]',
  'usual[-1] usual[0]',
  'usual[0] usual[1]',
])

/** A reader of examples; attributes of a word are worked out once. */
function exampleReader(tables: WordTables, templates: readonly string[]) {
  const {singles, others} = compiled(templates)
  const conventional = others.texts.map((text) => CONVENTIONAL.has(text))
  const found = new Int32Array(others.seeds.length)
  const known = new Map<string, Int32Array>()
  const read = (text: string) => {
    const old = known.get(text)
    if (old) return old
    const fresh = attributesOf(text, tables)
    known.set(text, fresh)
    return fresh
  }
  return (sentence: readonly AlignedToken[], domain: Domain): Example => {
    const edges = Array.from({length: REACH}, () => edge)
    const words = [...edges, ...sentence.map(({text}) => read(text)), ...edges]
    const values = new Int32Array(words.length * STRIDE)
    for (const [i, word] of words.entries()) values.set(word, i * STRIDE)
    const hashes: number[] = []
    const ends = new Int32Array(sentence.length)
    const push = (hash: number, own: boolean) => {
      if (hash === 0) return
      hashes.push(hash)
      if (own) hashes.push(joinedHash(hash, domains[domain]))
    }
    for (let i = 0; i < sentence.length; i++) {
      for (const template of singles)
        push(singleHash(template, words[i + REACH + template.distance]!), CONVENTIONAL.has(template.text))
      writeHashes(others, values, (i + REACH) * STRIDE, found, 0)
      for (let t = 0; t < found.length; t++) push(found[t]!, conventional[t]!)
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

/** What both phases came to: weights of all domains together, and the tables that they were fitted with. */
export interface Learnt {
  readonly fitted: Fitted
  readonly tables: WordTables
  readonly usual: ReadonlyMap<string, string>
}

/**
 * Learns in two phases. A first model tags text without gold; which parts of speech it gave to each form is a feature of the
 * second, so that words that no treebank has are known by their usual company.
 */
export function learn(
  treebanks: Treebanks,
  lexicons: ReadonlyMap<string, Lexicon>,
  text: Iterable<readonly string[]>,
  report: (line: string) => void,
): Learnt {
  const tables = createWordTables(lexicons)
  const plain = templates.filter((template) => !template.includes('usual['))
  const first = fitAll(treebanks, tables, plain, report)
  const weights = compress(ofDomain(first, SHIPPED), tags.size, 1)
  const usual = usualTags(
    text,
    uposTagger({name: '', version: '', labels: uposTags, templates: plain, weights}, tables),
  )
  report(`${usual.size} forms with usual parts of speech`)
  const richer = createWordTables(lexicons, usual)
  return {fitted: fitAll(treebanks, richer, templates, report), tables: richer, usual}
}

/** Fits weights of all domains together. */
function fitAll(
  treebanks: Treebanks,
  tables: WordTables,
  templates: readonly string[],
  report: (line: string) => void,
): Fitted {
  const exampleOf = exampleReader(tables, templates)
  const names = Object.keys(treebanks) as Domain[]
  const examples = names.flatMap((name) =>
    treebanks[name].flatMap(({sentences}) => sentences.map((sentence) => exampleOf(sentence, name))),
  )
  return fitCrf(examples, [], tags, settings, ({epoch, loss}) => report(`pass ${epoch}: loss ${loss.toFixed(0)}`))
}

/** The model of one convention: what is common to all domains and what is this one's, added up, so that one look-up does. */
export function modelOf({fitted, tables, usual}: Learnt, treebanks: Treebanks, domain: Domain): MorphologyModel {
  const weights = compress(ofDomain(fitted, domain), tags.size, 1)
  return {
    upos: {name: 'news-pos', version: '1.0.0', labels: uposTags, templates, weights},
    lemmas: learnLemmas([...lemmaExamples(treebanks, domain)], tables),
    usual,
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
