import {expect, test} from 'vitest'
import type {AnyStage} from '../../src/document/stage.js'
import {createPipeline, type Opening} from '../../src/pipeline/pipeline.js'
import {loadResources} from '../../src/pipeline/resources.js'
import {standardPipeline} from '../../src/pipeline/standard.js'

const opening: Opening = {annotators: [], open: () => undefined}
const stage = (name: string, requires: AnyStage['requires'], provides: AnyStage['provides']): AnyStage => ({
  name,
  version: '1.0.0',
  requires,
  provides,
  run: () => ({sentences: [], tokens: [], entities: [], facts: []}),
})

test('a stage that needs a layer that none before it provides is found when the pipeline is put together', () => {
  const [sentences, tokens] = [stage('sentences', [], ['sentences']), stage('tokens', ['sentences'], ['tokens'])]
  expect(() => createPipeline(opening, [sentences, tokens])).not.toThrow()
  expect(() => createPipeline(opening, [tokens, sentences])).toThrow(
    'stage tokens needs the layer sentences; the stages before it provide no layer',
  )
  expect(() => createPipeline(opening, [sentences, sentences])).toThrow(
    'provides the layer sentences, which is there already',
  )
})

test('wanting one layer runs the stages that it needs, and no other', () => {
  const pipeline = standardPipeline(loadResources(), {structure: 'none', only: ['entities']})
  const document = pipeline(
    {
      id: 'a',
      raw: 'باران آمد. ۳ نفر رسیدند.',
      metadata: {
        sourceName: null,
        url: null,
        file: null,
        license: null,
        agency: null,
        dateline: null,
        publishedAt: null,
      },
    },
    () => {},
  )
  expect(Object.keys(document?.layers ?? {})).toEqual(['sentences', 'tokens', 'entities'])
})
