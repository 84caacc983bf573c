import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {Document} from '../../../src/document/document.js'
import type {LayerName, Layers} from '../../../src/document/layers.js'
import {linesOf, totalBytes} from '../input.js'
import * as khabar from '../parts.js'
import {ABSENT, type Corpus, type Measure, type Owner, type Prepared} from './measure.js'

const ZWNJ = '\u200c'

/** A function over every article. */
const over = (articles: readonly string[], run: (article: string, at: number) => unknown): Prepared => ({
  run: () => articles.forEach(run),
  bytes: totalBytes(articles),
  articles: articles.length,
})

const each = (
  name: string,
  owner: Owner,
  load: (corpus: Corpus) => Promise<(article: string) => unknown> | ((article: string) => unknown),
  changed: (article: string) => string = (article) => article,
): Measure => ({
  name,
  owner,
  async prepare(corpus) {
    const run = await load(corpus)
    return over(corpus.articles.map(changed), run)
  },
})

const repair = () => {
  const normalizer = khabar.standardNormalizer(khabar.loadResources())
  return (article: string) => normalizer.normalizeAll(linesOf(article))
}

/** One stage on documents that have the layers before it. */
const stage = (layer: LayerName): Measure => ({
  name: layer,
  owner: 'khabar',
  async prepare({articles}) {
    const resources = khabar.loadResources()
    const {open} = khabar.standardOpening(resources, 'none')
    const stages = khabar.standardStages(resources)
    const at = stages.findIndex(({provides}) => provides.includes(layer))
    const documents = articles.map((raw, number) => {
      const opened = open({id: `a${number}`, raw, metadata: khabar.noMetadata}, () => {})
      if (!opened) return undefined
      let layers: Partial<Layers> = {}
      for (const {run} of stages.slice(0, at))
        layers = {...layers, ...run({...opened, layers} as Document<LayerName>, () => {})}
      return {...opened, layers} as Document<LayerName>
    })
    return over(articles, (_, number) => {
      const document = documents[number]
      return document && stages[at]!.run(document, () => {})
    })
  },
})

const annotate: Measure = {
  name: 'annotate, all layers',
  owner: 'khabar',
  async prepare({articles}) {
    const annotator = khabar.createAnnotator(khabar.standardPipeline(khabar.loadResources(), {structure: 'none'}), {})
    return over(articles, (raw, at) => annotator({id: `a${at}`, raw, metadata: khabar.noMetadata}))
  },
}

const segmenter = (granularity: 'sentence' | 'word') => () => {
  const segments = new Intl.Segmenter('fa', {granularity})
  return (article: string) => [...segments.segment(article)].length
}

/** A package of npm in the folder of peers. */
function packageOf(corpus: Corpus, name: string): unknown {
  try {
    return createRequire(join(corpus.peers ?? '', 'package.json'))(name)
  } catch {
    throw new Error(ABSENT)
  }
}

/** Measures over the text of articles. */
export const text: readonly Measure[] = [
  each('repair, ZWNJ as typed', 'khabar', repair),
  each('repair, ZWNJ deleted', 'khabar', repair, (article) => article.replaceAll(ZWNJ, '')),
  each('repair, ZWNJ as space', 'khabar', repair, (article) => article.replaceAll(ZWNJ, ' ')),
  each('virastar', 'peer', (corpus) => {
    const Virastar = packageOf(corpus, 'virastar') as new () => {cleanup(string: string): string}
    const virastar = new Virastar()
    return (article) => virastar.cleanup(article)
  }),
  each('persianjs', 'peer', (corpus) => {
    const persianjs = packageOf(corpus, 'persianjs') as (string: string) => {
      arabicChar(): {toString(): string}
      halfSpace(): {toString(): string}
    }
    return (article) => persianjs(persianjs(article).arabicChar().toString()).halfSpace().toString()
  }),
  stage('sentences'),
  each('Intl.Segmenter, sentences', 'floor', segmenter('sentence')),
  stage('tokens'),
  each('Intl.Segmenter, words', 'floor', segmenter('word')),
  stage('morphology'),
  stage('entities'),
  stage('facts'),
  annotate,
]
