import {noMetadata} from '../../../src/document/article.js'
import type {Document} from '../../../src/document/document.js'
import type {LayerName, Layers} from '../../../src/document/layers.js'
import type {AnyStage} from '../../../src/document/stage.js'
import {facts as factStage} from '../../../src/facts/facts.js'
import {loadResources} from '../../../src/pipeline/resources.js'
import {standardStages} from '../../../src/pipeline/standard.js'
import {structure} from '../../../src/structure/structure.js'
import {slice} from '../../../src/text/text.js'
import {documentOf} from '../../../test/facts/document-of.js'
import {hold, type Target, textIn} from '../target.js'
import {articles, lines} from './pages.js'
import {holdSpans} from './spans.js'
import {words} from './words.js'

/** White space, and characters that show nothing: a line of them alone is an empty line. */
const NOTHING = /^[\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u

const text = {longest: 300, kind: 'text', words} as const

let made: readonly AnyStage[] | undefined

/** Each stage on text that no normalizer has seen: pure functions of layers must hold on any. */
export const stages: Target = {
  ...text,
  name: 'stages',
  share: 6,
  seeds: () => lines(12),
  run(input) {
    const document = documentOf(textIn(input).replaceAll('\r', ' '))
    let layers: Partial<Layers> = {}
    made ??= standardStages(loadResources())
    for (const stage of made) {
      const made = stage.run({...document, layers} as Document<LayerName>, ({code, message}) =>
        hold(false, () => `${stage.name}: ${code} ${message}`),
      )
      for (const [name, layer] of Object.entries(made))
        if (name !== 'morphology') holdSpans(layer as never, document.text.length, name, name !== 'facts')
      layers = {...layers, ...made}
    }
    for (const {text, ...span} of [...(layers.entities ?? []), ...(layers.facts ?? [])])
      hold(slice(document.text, span) === text, () => `${JSON.stringify(text)} is not its slice`)
    hold(layers.morphology?.length === layers.tokens?.length, () => 'not every token has its morphology')
  },
}

/** Facts alone: most of the rules, and quicker than all stages. */
export const facts: Target = {
  ...text,
  name: 'facts',
  share: 50,
  longest: 200,
  seeds: () => lines(12),
  run(input) {
    const publishedAt = input.length % 2 === 0 ? '2023-12-25T10:00:00+03:30' : null
    const document = documentOf(textIn(input), {publishedAt})
    const {facts} = factStage.run(document, ({code, message}) => hold(false, () => `${code} ${message}`))
    holdSpans(facts, document.text.length, 'facts', false)
    for (const {text, item, ...span} of facts) {
      hold(slice(document.text, span) === text, () => `${JSON.stringify(text)} is not its slice`)
      hold(!item || slice(document.text, item) === item.text, () => `${JSON.stringify(item)} is not its slice`)
    }
  },
}

/** A page taken apart: sections and removals in order and disjoint, and nothing but space between them. */
export const pageStructure: Target = {
  ...text,
  name: 'structure',
  share: 25,
  longest: 800,
  seeds: () => articles(12).map((article) => article.slice(0, 500)),
  run(input) {
    const raw = textIn(input)
    const structured = structure({id: 'a', raw, metadata: noMetadata}, 'news', () => {}, 'assumed')
    if (!structured) return
    const {sections, removals} = structured
    const parts = [...sections, ...removals].sort((a, b) => a.start - b.start || a.end - b.end)
    const points = [...raw]
    holdSpans(parts, points.length, 'sections and removals')
    let at = 0
    for (const {start, end} of [...parts, {start: points.length as never, end: points.length as never}]) {
      const between = points.slice(at, start).join('')
      hold(NOTHING.test(between), () => `${JSON.stringify(between)} is neither section nor removal`)
      at = end
    }
  },
}
