import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {type Metadata, noMetadata} from '../../src/document/article.js'
import type {Document} from '../../src/document/document.js'
import type {Fact} from '../../src/document/layers.js'
import {facts} from '../../src/facts/facts.js'
import {morphologyStage} from '../../src/pipeline/morphology-stage.js'
import {loadResources} from '../../src/pipeline/resources.js'
import {findAll, textOf} from '../../src/text/text.js'

const resources = loadResources({model: null})
const morphology = morphologyStage(resources.morphology, resources.tables)

/** A document of one paragraph a line, with plain sentences and tokens, and the parts of speech that ship. */
export function documentOf(string: string, metadata: Partial<Metadata> = {}): Document<Layer> {
  const document = plainDocumentOf(string, metadata)
  return {...document, layers: {...document.layers, ...morphology.run(document, () => {})}}
}

type Layer = 'sentences' | 'tokens' | 'morphology'

function plainDocumentOf(string: string, metadata: Partial<Metadata>): Document<'sentences' | 'tokens'> {
  const text = textOf(string)
  const lines = [...findAll(text, /[^\n]+/g)]
  return {
    id: 'test',
    sha256: '0'.repeat(64),
    metadata: {...noMetadata, ...metadata},
    text,
    edits: [],
    sections: lines.map(({start, end}) => ({start, end, kind: 'paragraph'})),
    layers: {
      sentences: lines.flatMap((line) =>
        [...findAll(text, /[^.؟!\n]+[.؟!]*/g, line)].map(({start, end}) => ({start, end})),
      ),
      tokens: [...findAll(text, /[\p{L}\p{M}\p{N}\u200c]+|[^\s\p{L}\p{M}\p{N}\u200c]/gu)].map(({start, end}) => ({
        start,
        end,
      })),
    },
    annotators: [],
  }
}

/** The facts of a string. */
export const factsOf = (string: string, publishedAt: string | null = null): readonly Fact[] =>
  facts.run(documentOf(string, {publishedAt}), neverLeftOut).facts

/** A draft that no record may hold is a fault of a rule: users lose one fact, a test stops. */
export function neverLeftOut({message}: Diagnostic): never {
  throw new Error(message)
}
