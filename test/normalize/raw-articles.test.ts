import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import type {Document} from '../../src/document/document.js'
import {loadResources} from '../../src/pipeline/resources.js'
import {standardNormalizer, standardOpening} from '../../src/pipeline/standard.js'
import type {StructureMode} from '../../src/structure/structure.js'
import {restoreRaw} from '../../src/text/edits.js'
import {slice} from '../../src/text/text.js'

const folder = join(import.meta.dirname, '../../../shared/data/raw')
const isMissing = !existsSync(folder)
const needs = '(skipped where ../shared/data is missing)'
const resources = loadResources()

interface Row {
  readonly title: string
  readonly abstract?: string
  readonly summary?: string
  readonly paragraphs?: readonly string[]
}

/** Every page and every row of the crawled news, as one raw text each. */
const articles = (): {id: string; raw: string}[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .sort()
    .flatMap((name) => {
      if (name.endsWith('.txt')) return [{id: name, raw: readFileSync(join(folder, name), 'utf8')}]
      if (!name.endsWith('.json')) return []
      const rows = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Row[]
      return rows.map(({title, abstract, summary, paragraphs = []}, i) => ({
        id: `${name}:${i}`,
        raw: [title, abstract ?? summary ?? '', ...paragraphs].join('\n\n'),
      }))
    })

const wrongWith = (mode: StructureMode, check: (document: Document, raw: string) => boolean): string[] => {
  const opening = standardOpening(resources, mode)
  return articles()
    .filter(({id, raw}) => {
      const document = opening.open({id, raw, metadata: noMetadata}, () => {})
      return document !== undefined && !check(document, raw)
    })
    .map(({id}) => id)
}

const isRestored = ({text, edits}: Document, raw: string) => restoreRaw(text, edits) === raw

test.skipIf(isMissing)(`text and edits restore every raw article, and its paragraphs are final ${needs}`, () => {
  const normalizer = standardNormalizer(resources)
  const isFinal = ({text, sections}: Document) => {
    const strings = sections.map((section) => slice(text, section))
    return normalizer.normalizeAll(strings).every(({string}, i) => string === strings[i])
  }
  expect(wrongWith('none', (document, raw) => isRestored(document, raw) && isFinal(document))).toEqual([])
})

test.skipIf(isMissing)(`text and edits restore every raw article taken apart as news ${needs}`, () => {
  expect(wrongWith('news', isRestored)).toEqual([])
})
