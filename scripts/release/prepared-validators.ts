import {basename} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
import standalone from 'ajv/dist/standalone/index.js'
import type {Plugin} from 'esbuild'
import {datasetSchema, type JsonSchema, manifestSchema, recordSchema} from '../../src/records/schemas.js'
import {ajvOptions} from '../../src/records/validate/compile.js'

// The package is CommonJS: the default export that its types promise may be the module.
const defaultOf = <Value>(module: Value | {default: Value}): Value =>
  typeof module === 'function' ? module : (module as {default: Value}).default
const standaloneCode = defaultOf(standalone)
const ucs2length = defaultOf(ucs2lengthModule)

/** What each file in src/records/validate exports, and for which schemas. */
const files = {
  'prepared.ts': ['prepared', [recordSchema]],
  'prepared-release.ts': ['preparedRelease', [datasetSchema, manifestSchema]],
} as Readonly<Record<string, readonly [name: string, schemas: readonly JsonSchema[]]>>

/** Compiles the schemas of what is written: deciding at the first error. */
export const preparedValidators: Plugin = {
  name: 'prepared-validators',
  setup(build) {
    build.onLoad({filter: /\/src\/records\/validate\/prepared(-release)?\.ts$/}, ({path}) => {
      const [name, schemas] = files[basename(path)]!
      const ajv = new Ajv2020({...ajvOptions, code: {source: true, esm: true}, schemas: [...schemas]})
      const names = Object.fromEntries(schemas.map(({$id}, index) => [`prepared${index}`, $id!]))
      const code = standaloneCode(ajv, names)
        // Its one helper comes along: the file needs no ajv.
        .replaceAll('require("ajv/dist/runtime/ucs2length").default', String(ucs2length))
        // Only yes or no is asked: a branch of if, anyOf or oneOf that does not hold is counted, and no object made of it.
        .replace(/const (err\d+) = \{\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g, '')
      const isExported = Object.keys(names).every((one) => new RegExp(`export const ${one} = \\w+;`).test(code))
      if (!isExported || /\brequire\(/.test(code)) throw new Error('the compiled schema has another form than expected')
      const entries = Object.entries(names).map(([one, id]) => `${JSON.stringify(id)}: ${one}`)
      const exported = `export const ${name} = {${entries.join(', ')}}`
      return {contents: `${code}\n${exported}`, loader: 'js', resolveDir: 'src/records/validate'}
    })
  },
}
