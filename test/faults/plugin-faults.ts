import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Code} from '../../src/diagnostic/codes.js'
import {noMetadata} from '../../src/document/article.js'
import {loadPlugins} from '../../src/pipeline/plugins/load.js'
import {annotateRows} from '../../src/pipeline/run.js'
import {readSource} from '../../src/readers/readers.js'
import {memorySource} from '../../src/readers/source.js'
import {pluginReaders} from '../../src/release/plugins.js'
import {type Fault, findings, type Spot} from './fault.js'

const FILE = join('plugins', 'tags.mjs')

/** A plugin with these lists, which is loaded and then used. */
function plugin(code: Code, name: string, module: string | undefined, spot: Spot): Fault {
  return {
    code,
    name,
    spot,
    find(folder) {
      const file = join(folder, FILE)
      mkdirSync(join(folder, 'plugins'))
      if (module !== undefined) writeFileSync(file, module)
      return findings(async (report) => {
        const plugins = await loadPlugins([file], report)
        for (const reader of pluginReaders(plugins ?? []))
          for await (const _ of readSource(reader, memorySource('raw/feed.wire', 'متن'), report)) {
            // Reading is checking.
          }
        if (!plugins) return
        for await (const {diagnostics} of annotateRows(rows(), {
          structure: 'none',
          jobs: 1,
          model: null,
          plugins: [file],
        }))
          for (const one of diagnostics) report(one)
      })
    },
  }
}

async function* rows() {
  yield {id: 'page', raw: 'در این شهر ۴۲ کتابخانه باز است.', metadata: {...noMetadata, file: 'raw/page.txt'}}
}

const stage = (body: string) =>
  `export default {name: 'tags', version: '1.0.0', stages: [{layer: 'x-tags', *run({text}) {${body}}}]}`

/** Flaws of plugins. */
export const pluginFaults: readonly Fault[] = [
  plugin('plugin/unreadable', 'a module that is not there', undefined, {file: FILE}),
  plugin('plugin/invalid', 'a layer without x-', stage('').replace('x-tags', 'tags'), {file: FILE}),
  plugin('plugin/failed', 'a stage that throws', stage(`throw new RangeError('no tags')`), {
    file: 'raw/page.txt',
    id: 'page',
  }),
  plugin('plugin/left-out', 'a span outside the text', stage('yield {start: 3, end: 99}'), {
    file: 'raw/page.txt',
    id: 'page',
  }),
  plugin(
    'plugin/bad-article',
    'a reader that gives an article without an id',
    `export default {name: 'tags', version: '1.0.0', readers: [{format: 'x-wire', extensions: ['.wire'], async *read() {yield {raw: 'متن'}}}]}`,
    {file: 'raw/feed.wire'},
  ),
]
