import type {Upos} from '../document/layers.js'
import {crfTagger} from '../entities/crf/tagger.js'
import {type ModelMeta, modelOf} from '../pipeline/model-format.js'
import type {Resources} from '../pipeline/resources.js'
import {unpackTables} from '../pipeline/tables/standard-tables.js'
import {plainTags} from '../tagging/tags.js'

/** The files of a model: meta.json and weights.bin. */
export interface ModelFiles {
  readonly meta: ModelMeta
  readonly weights: Uint8Array
}

/** The files that annotation needs: the packed tables, the model of names and that of parts of speech. */
export interface ResourceFiles {
  readonly tables: Uint8Array
  readonly names: ModelFiles
  readonly morphology: ModelFiles
}

/** Where these files are: tables.bin, and two folders with meta.json and weights.bin. A file whose name ends in .gz is unpacked. */
export interface ResourceAddresses {
  readonly tables: string
  readonly names: {readonly meta: string; readonly weights: string}
  readonly morphology: {readonly meta: string; readonly weights: string}
}

/** Resources from files that are there already: of a bundle, or of a cache. Throws a SyntaxError where one is none of khabar's. */
export function resourcesFrom({tables, names, morphology}: ResourceFiles): Resources {
  const unpacked = unpackTables(tables)
  const model = modelOf(names.meta, names.weights)
  const {name, version, labels} = model
  return {
    tables: unpacked.tables,
    // What is looked up in them is in the tables.
    lexicons: new Map(unpacked.lexicons.map((head) => [head.name, {...head, rows: []}])),
    tagger: {name, version, labels, sha256: '', of: (all) => crfTagger(model, all)},
    morphology: {
      name: morphology.meta.name,
      version: morphology.meta.version,
      upos() {
        const {labels: tags, ...upos} = modelOf(morphology.meta, morphology.weights, plainTags)
        return {...upos, labels: tags as readonly Upos[]}
      },
    },
  }
}

/** Fetches the files and makes resources of them. Rejects where one cannot be had. */
export async function fetchResources({tables, names, morphology}: ResourceAddresses): Promise<Resources> {
  const model = async ({meta, weights}: ResourceAddresses['names']): Promise<ModelFiles> => {
    const [text, bytes] = await Promise.all([fetched(meta), fetched(weights)])
    return {meta: JSON.parse(new TextDecoder().decode(text)) as ModelMeta, weights: bytes}
  }
  const [bytes, ofNames, ofMorphology] = await Promise.all([fetched(tables), model(names), model(morphology)])
  return resourcesFrom({tables: bytes, names: ofNames, morphology: ofMorphology})
}

async function fetched(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status} ${response.statusText}`)
  // Static hosts serve the file as it is; those that unpack it on the way are recognised by its first bytes.
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (!address.endsWith('.gz') || bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}
