import {readFileSync} from 'node:fs'
import {dirname} from 'node:path'
import type {BuildOptions, Plugin} from 'esbuild'
import {preparedValidators} from './prepared-validators.js'

/** Files that need Node, and what stands for them. */
const stands: Readonly<Record<string, string>> = {
  'text/sha256.ts': "export {sha256} from '../browser/sha256.js'",
  'records/validate/compile.ts':
    "export {compilePrepared as compile, passesPrepared as passes} from './prepared-only.js'",
}

const withoutNode: Plugin = {
  name: 'without-node',
  setup(build) {
    for (const [file, contents] of Object.entries(stands)) {
      const escaped = file.replaceAll('.', '\\.')
      build.onLoad({filter: new RegExp(`/src/${escaped}$`)}, ({path}) => ({
        contents,
        loader: 'ts',
        resolveDir: dirname(path),
      }))
    }
  },
}

/** Schemas without their descriptions: a page validates by them, and shows none to anybody. A property of that name is an object and stays. */
const plainSchemas: Plugin = {
  name: 'plain-schemas',
  setup(build) {
    build.onLoad({filter: /\/schema\/v1\/[\w.-]+\.json$/}, ({path}) => {
      const schema = JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
        key === 'description' && typeof value === 'string' ? undefined : value,
      )
      return {contents: JSON.stringify(schema), loader: 'json'}
    })
  },
}

/** How code for browsers is bundled: nothing of Node in it, no package left outside. */
export const forBrowser = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  platform: 'browser',
  format: 'esm',
  target: ['chrome123', 'firefox120', 'safari17.5'],
  plugins: [withoutNode, plainSchemas, preparedValidators],
  logLevel: 'warning',
} as const satisfies BuildOptions
