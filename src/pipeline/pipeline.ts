import type {Report} from '../diagnostic/diagnostic.js'
import type {RawArticle} from '../document/article.js'
import type {Annotator, Document} from '../document/document.js'
import type {LayerName, Layers} from '../document/layers.js'
import type {AnyStage} from '../document/stage.js'
import {extended, type OwnedStage} from './plugins/extend.js'

/** Turns a raw article into a document without layers; undefined where the article is refused, with the reason reported. */
export interface Opening {
  readonly annotators: readonly Annotator[]
  open(article: RawArticle, report: Report): Document | undefined
}

/** Raw article in, document with every layer of its stages out; undefined where the article is refused. */
export type Pipeline = (article: RawArticle, report: Report) => Document | undefined

/**
 * Joins an opening and stages into one function. Throws a TypeError at once where a stage needs a layer that none before
 * it provides, or provides one that is already there: a wrong pipeline is a bug, not a flaw of the data. `own` are the stages of
 * plugins, which run after them on Persian texts.
 */
export function createPipeline(
  opening: Opening,
  stages: readonly AnyStage[],
  own: readonly OwnedStage[] = [],
): Pipeline {
  const present = new Set<LayerName>()
  for (const stage of stages) {
    for (const layer of stage.requires) {
      if (!present.has(layer)) {
        const found = [...present].join(', ') || 'no layer'
        throw new TypeError(`stage ${stage.name} needs the layer ${layer}; the stages before it provide ${found}`)
      }
    }
    for (const layer of stage.provides) {
      if (present.has(layer))
        throw new TypeError(`stage ${stage.name} provides the layer ${layer}, which is there already`)
      present.add(layer)
    }
  }
  const annotatorsOf = (ran: readonly AnyStage[]): Annotator[] =>
    ran.flatMap(({name, version, provides}) => provides.map((layer) => ({layer, name, version})))
  const annotators = [...opening.annotators, ...annotatorsOf(stages)]
  const forAny = stages.filter(({anyLanguage}) => anyLanguage)
  return (article, report) => {
    const opened = opening.open(article, report)
    if (!opened) return undefined
    let layers: Partial<Layers> = {}
    const isPersian = opened.language === undefined
    for (const stage of isPersian ? stages : forAny) {
      // The check above vouches for what the type can not follow through a list: every required layer is present.
      layers = {...layers, ...stage.run({...opened, layers} as Document<LayerName>, report)}
    }
    if (isPersian) return extended({...opened, layers, annotators}, own, report)
    return {...opened, layers, annotators: [...opened.annotators, ...annotatorsOf(forAny)]}
  }
}
