import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {annotateRows, type Diagnostic, loadPlugins, type RawArticle} from '../../src/index.js'
import {temporaryFolder} from '../commands/khabar.js'

/** A module in a folder of its own. */
function moduleOf(code: string): string {
  const file = join(temporaryFolder(), 'plugin.mjs')
  writeFileSync(file, code)
  return file
}

/** What comes of an article with a plugin whose parts are given as code. */
async function run(parts: string) {
  async function* rows(): AsyncGenerator<RawArticle> {
    yield {id: 'a', raw: 'در این شهر ۴۲ کتابخانه باز است.', metadata: noMetadata}
  }
  const plugins = [moduleOf(`export default {name: 'own', version: '1.0.0', ${parts}}`)]
  for await (const {line, diagnostics} of annotateRows(rows(), {structure: 'none', jobs: 1, plugins, model: null}))
    return {record: JSON.parse(line), diagnostics}
  throw new Error('no row came out')
}

const stage = (body: string) => `stages: [{layer: 'x-own', *run(document) {${body}}}]`
const kind = (body: string) => `factKinds: [{name: 'x-own', *find(text, numerals) {${body}}}]`

test.each([
  ['a stage that throws', stage(`throw new TypeError('no')`), 'plugin/failed'],
  ['a stage that gives no list', `stages: [{layer: 'x-own', run: async () => []}]`, 'plugin/failed'],
  ['a span outside the text', stage('yield {start: 3, end: 99}'), 'plugin/left-out'],
  ['a span that is empty', stage('yield {start: 3, end: 3}'), 'plugin/left-out'],
  ['a span of no numbers', stage(`yield {start: '3', end: 5}`), 'plugin/left-out'],
  ['nothing at all', stage('yield undefined'), 'plugin/left-out'],
  ['a value that is no string', stage('yield {start: 3, end: 5, value: 7}'), 'plugin/left-out'],
  ['a kind that throws', kind(`throw new TypeError('no')`), 'plugin/failed'],
  ['a fact outside the text', kind(`yield {start: -1, end: 5, value: '7'}`), 'plugin/left-out'],
  ['a fact without a value', kind('yield {start: 11, end: 13}'), 'plugin/left-out'],
  ['a fact with a number for a value', kind('yield {start: 11, end: 13, value: 42}'), 'plugin/left-out'],
  ['a modifier that is none', kind(`yield {start: 11, end: 13, value: '42', modifier: 'vague'}`), 'plugin/left-out'],
  [
    'an item outside the text',
    kind(`yield {start: 11, end: 13, value: '42', item: {start: 90, end: 99}}`),
    'plugin/left-out',
  ],
])('%s costs that annotation, not the article', async (_name, parts, code) => {
  const {record, diagnostics} = await run(parts)
  expect(diagnostics).toMatchObject([{code, severity: 'warning', place: {id: 'a'}}])
  expect(record.extensions).toEqual([])
  expect(record.facts).toMatchObject([{kind: 'count', value: '42'}])
})

test('a good fact stands, and encloses or gives way by its length', async () => {
  const {record, diagnostics} = await run(
    kind(`for (const {start, end, value} of numerals) yield {start, end: end + 9, value}`),
  )
  expect(diagnostics).toEqual([])
  expect(record.facts).toMatchObject([{kind: 'x-own', value: '42', text: '۴۲ کتابخانه'.slice(0, 11)}])
})

test.each([
  ['no default export', 'export const plugin = 1', /default export is undefined, expected an object/],
  [
    'no list',
    `export default {name: 'own', version: '1.0.0'}`,
    /it has none of stages, factKinds, readers and exporters/,
  ],
  [
    'a name in capitals',
    `export default {name: 'Own', version: '1.0.0', stages: []}`,
    /name is "Own", expected lower-case/,
  ],
  ['no version', `export default {name: 'own', stages: []}`, /version is undefined, expected three numbers/],
  ['a list that is misspelt', `export default {name: 'own', version: '1.0.0', stage: []}`, /did you mean stages\?/],
  [
    'a layer without x-',
    `export default {name: 'own', version: '1.0.0', stages: [{layer: 'tags', run() {}}]}`,
    /stages\[0\].layer is "tags", expected "x-"/,
  ],
  [
    'no function',
    `export default {name: 'own', version: '1.0.0', factKinds: [{name: 'x-own'}]}`,
    /factKinds\[0\].find is undefined, expected a function/,
  ],
  [
    'an ending without a dot',
    `export default {name: 'own', version: '1.0.0', readers: [{format: 'x-own', extensions: ['own'], read() {}}]}`,
    /extensions is \["own"\], expected a list of endings/,
  ],
  [
    'one layer twice',
    `const s = {layer: 'x-own', run() {}}; export default {name: 'own', version: '1.0.0', stages: [s, s]}`,
    /already taken/,
  ],
])('a module with %s is refused', async (_name, code, message) => {
  const found: Diagnostic[] = []
  expect(await loadPlugins([moduleOf(code)], (one) => found.push(one))).toBeUndefined()
  expect(found[0]).toMatchObject({code: 'plugin/invalid', message: expect.stringMatching(message)})
})

test.each([
  ['a syntax error', 'export default {', /cannot be imported/],
  ['no file', undefined, /no such file/],
])('%s is said', async (_name, code, message) => {
  const file = code === undefined ? 'none.js' : moduleOf(code)
  const found: Diagnostic[] = []
  expect(await loadPlugins([file], (one) => found.push(one))).toBeUndefined()
  expect(found).toMatchObject([{code: 'plugin/unreadable', message: expect.stringMatching(message)}])
})
