// Writes the types of src/records from schema/v1: `npm run schema-types`. A test checks that they are current.
import {readFileSync, writeFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {compile, type JSONSchema} from 'json-schema-to-typescript'

type Schema = JSONSchema & {readonly $defs?: Readonly<Record<string, Schema>>; readonly $ref?: string}

/** The type of a word that a plugin adds. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: the type is written with it
const OWN = '`x-${string}`'

const folder = new URL('../../schema/v1/', import.meta.url)
const target = new URL('../../src/records/', import.meta.url)

/** Which schema is written where. The manifest's holds the types of dataset.json, to which it refers. */
const files = {'schema-types.ts': 'record.schema.json', 'manifest-types.ts': 'manifest.schema.json'}

/** The TypeScript that stands for the schemas of v1, by file name. */
export async function schemaTypes(): Promise<Record<string, string>> {
  const written: Record<string, string> = {}
  for (const [file, name] of Object.entries(files)) {
    const types = await typesOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    written[file] = `// Written by scripts/data/schema-types.ts from schema/v1/${name}; do not edit.\n\n${types}`
  }
  return written
}

async function typesOf(schema: Schema) {
  const types = await compile(typed(schema, schema.$defs) as Schema, schema.title ?? '', {
    cwd: new URL('.', folder).pathname,
    bannerComment: '',
    additionalProperties: false,
    unreachableDefinitions: false,
    ignoreMinAndMaxItems: true,
    style: {semi: false, singleQuote: true, bracketSpacing: false, printWidth: 120},
  })
  return readonlyTypes(types)
}

/**
 * The schema as the compiler should see it: without the rules between fields, which no type can tell, and without a
 * description beside a reference to a named type, for which it would write the type once more.
 */
function typed(schema: unknown, definitions: Schema['$defs'] = {}): unknown {
  if (Array.isArray(schema)) return schema.map((part: unknown) => typed(part, definitions))
  if (typeof schema !== 'object' || schema === null) return schema
  const {allOf: _rules, $id: _name, ...rest} = schema as Schema
  // A list of words that plugins may add to.
  const words = rest.if && (rest.else as Schema | undefined)?.enum
  if (words)
    return {
      description: rest.description,
      tsType: [...words.map((word: unknown) => `'${word}'`), OWN].join(' | '),
    }
  if (definitions[rest.$ref?.slice('#/$defs/'.length) ?? '']?.title) return {$ref: rest.$ref}
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, typed(value, definitions)]))
}

/** Records are plain data that nobody changes in place; a comment of one sentence takes one line. */
function readonlyTypes(types: string): string {
  return types
    .replace(/\/\*\*\n +\* (.*)\n( +\* *\n +\* @.*\n)? +\*\//g, '/** $1 */')
    .replace(/^( +)(\$?\w+\??:)/gm, '$1readonly $2')
    .replace(/: (\w+)\[\]/g, ': readonly $1[]')
    .replace(/: (\([^)]*\))\[\]/g, ': readonly $1[]')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, types] of Object.entries(await schemaTypes())) writeFileSync(new URL(file, target), types)
}
