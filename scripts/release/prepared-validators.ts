import {Ajv2020} from 'ajv/dist/2020.js'
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
import standalone from 'ajv/dist/standalone/index.js'
import type {Plugin} from 'esbuild'
import {recordSchema} from '../../src/records/schemas.js'
import {ajvOptions} from '../../src/records/validate/compile.js'

// The package is CommonJS: the default export that its types promise may be the module.
const defaultOf = <Value>(module: Value | {default: Value}): Value =>
  typeof module === 'function' ? module : (module as {default: Value}).default
const standaloneCode = defaultOf(standalone)
const ucs2length = defaultOf(ucs2lengthModule)

/** Compiles the schema of the record that is written, for src/records/validate/prepared.ts: deciding at the first error. */
export const preparedValidators: Plugin = {
  name: 'prepared-validators',
  setup(build) {
    build.onLoad({filter: /\/src\/records\/validate\/prepared\.ts$/}, () => {
      const ajv = new Ajv2020({...ajvOptions, code: {source: true, esm: true}})
      const code = standaloneCode(ajv, ajv.compile(recordSchema))
        // Its one helper comes along: the file needs no ajv.
        .replaceAll('require("ajv/dist/runtime/ucs2length").default', String(ucs2length))
        .replace(/export default \w+;/, '')
        // Only yes or no is asked: a branch of if, anyOf or oneOf that does not hold is counted, and no object made of it.
        .replace(/const (err\d+) = \{\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g, '')
      const [, name] = /export const validate = (\w+);/.exec(code) ?? []
      if (!name || /\brequire\(/.test(code)) throw new Error('the compiled schema has another form than expected')
      const exported = `export const prepared = {${JSON.stringify(recordSchema.$id)}: validate}`
      return {contents: `${code}\n${exported}`, loader: 'js', resolveDir: 'src/records/validate'}
    })
  },
}
