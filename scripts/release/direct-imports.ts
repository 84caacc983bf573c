import {readFileSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import type {Plugin} from 'esbuild'
import {parseSync} from 'oxc-parser'

const index = resolve(import.meta.dirname, '../../src/index.ts')

/**
 * Commands see the library as its users do, through index.ts; a bundler then gives each command all that any of them needs. In the
 * bundle each name is imported from the file that index.ts takes it from, so that a command loads what it uses.
 */
export const directImports: Plugin = {
  name: 'direct-imports',
  setup(build) {
    const files = filesOf(readFileSync(index, 'utf8'))
    build.onLoad({filter: /\/src\/(?:commands\/[\w-]+|cli)\.ts$/}, ({path}) => ({
      contents: withDirectImports(path, readFileSync(path, 'utf8'), files),
      loader: 'ts',
    }))
  },
}

/** The file of each name of index.ts, which has re-exports only; and its name there. */
function filesOf(code: string): ReadonlyMap<string, {file: string; name: string}> {
  const files = new Map<string, {file: string; name: string}>()
  for (const {entries} of parseSync(index, code).module.staticExports) {
    for (const {moduleRequest, importName, exportName, isType} of entries) {
      if (isType || !moduleRequest) continue
      files.set(exportName.name!, {file: resolve(index, '..', moduleRequest.value), name: importName.name!})
    }
  }
  return files
}

/** The code of a command with each import and re-export of index.ts replaced; lines keep their numbers. */
function withDirectImports(path: string, code: string, files: ReturnType<typeof filesOf>): string {
  const folder = resolve(path, '..')
  const {staticImports, staticExports} = parseSync(path, code).module
  const from = (name: string) => `from './${relative(folder, files.get(name)!.file)}'`
  const imports = staticImports
    .filter(({moduleRequest}) => isIndex(moduleRequest.value))
    .map(({start, end, entries}) => ({
      start,
      end,
      direct: entries
        .filter(({isType}) => !isType)
        .map(({importName, localName}) => {
          const name = importName.name!
          return `import {${files.get(name)!.name} as ${localName.value}} ${from(name)}`
        }),
    }))
  const exports = staticExports
    .filter(({entries}) => entries.some(({moduleRequest}) => moduleRequest && isIndex(moduleRequest.value)))
    .map(({start, end, entries}) => ({
      start,
      end,
      direct: entries
        .filter(({isType}) => !isType)
        .map(({importName, exportName}) => {
          const name = importName.name!
          return `export {${files.get(name)!.name} as ${exportName.name}} ${from(name)}`
        }),
    }))
  let direct = ''
  let last = 0
  for (const {start, end, direct: statements} of [...imports, ...exports].sort((a, b) => a.start - b.start)) {
    const lines = code.slice(start, end).split('\n').length - 1
    direct += `${code.slice(last, start)}${statements.join(';')}${'\n'.repeat(lines)}`
    last = end
  }
  const all = direct + code.slice(last)
  if (/from '\.\.?\/index\.js'/.test(all)) throw new Error(`${path}: an import of index.ts was not understood`)
  return all
}

const isIndex = (path: string): boolean => /^\.\.?\/index\.js$/.test(path)
