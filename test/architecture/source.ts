import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {type ParseResult, parseSync} from 'oxc-parser'

/** The folder that the laws are about. */
const src = resolve(import.meta.dirname, '../../src')

/** A source file as the laws read it: its path below src, its text, and its syntax tree. */
export interface Source {
  readonly file: string
  readonly code: string
  readonly parsed: ParseResult
}

/** Parses one file. Throws where the parser finds an error: no law holds for what can not be read. */
export function sourceOf(file: string, code: string): Source {
  const parsed = parseSync(file, code)
  if (parsed.errors.length > 0) throw new SyntaxError(`${file}: ${parsed.errors[0]!.message}`)
  return {file, code, parsed}
}

/** Every TypeScript file of src, but declarations for the compiler alone. */
export const sources = (): Source[] =>
  readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort()
    .map((file) => sourceOf(file, readFileSync(join(src, file), 'utf8')))

/** What a file imports or re-exports, as written: packages and paths. */
export function importsOf({parsed: {module}, code}: Source): string[] {
  const fixed = [
    ...module.staticImports.map(({moduleRequest}) => moduleRequest.value),
    ...module.staticExports.flatMap(({entries}) => entries.flatMap(({moduleRequest}) => moduleRequest?.value ?? [])),
  ]
  const dynamic = module.dynamicImports.flatMap(({moduleRequest}) => {
    const literal = /^(['"`])(.*)\1$/.exec(code.slice(moduleRequest.start, moduleRequest.end))
    return literal ? [literal[2]!] : []
  })
  return [...new Set([...fixed, ...dynamic])]
}

/** The file of src that an import of `file` leads to; undefined for a package or for data. */
export function targetOf(file: string, path: string): string | undefined {
  if (!path.startsWith('.') || path.endsWith('.json')) return undefined
  return relative(src, resolve(dirname(join(src, file)), path)).replace(/\.js$/, '.ts')
}
