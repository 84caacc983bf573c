import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** The layers of DESIGN.md section 2, lowest first. A file imports its own folder, and folders of lower layers. */
const layers: readonly (readonly string[])[] = [
  ['text'],
  ['persian'],
  ['diagnostic'],
  ['document'],
  ['tagging'],
  ['structure', 'normalize', 'segment', 'morphology', 'entities', 'facts'],
  ['records'],
  ['pipeline'],
  ['readers', 'formats', 'statistics'],
  ['release', 'report', 'training'],
  ['index.ts'],
  ['commands'],
  ['cli.ts'],
]

/** Packages and modules of Node that only some folders may know. */
const owners: Readonly<Record<string, readonly string[]>> = {
  ajv: ['records'],
  arquero: ['statistics'],
  papaparse: ['readers', 'formats'],
  'hyparquet-writer': ['formats'],
  hyparquet: ['formats'],
  parse5: ['readers'],
  piscina: ['pipeline', 'release'],
  warcio: ['readers'],
  yargs: ['commands', 'cli.ts'],
  yaml: ['release'],
  synckit: ['pipeline'],
  'onnxruntime-web': ['pipeline'],
  '@huggingface': ['pipeline'],
}

const stages = layers.find((names) => names.includes('facts'))!
const rank = (part: string) => layers.findIndex((names) => names.includes(part))

const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))
const partOf = (file: string) => file.split('/')[0]!

function imports(file: string): string[] {
  const code = readFileSync(join(src, file), 'utf8')
  return [
    ...code.matchAll(/^\s*(?:import|export)\b[^'"`]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map(([, from, bare, dynamic]) => (from ?? bare ?? dynamic)!)
}

const inner = files.flatMap((file) =>
  imports(file)
    .filter((path) => path.startsWith('.') && !path.endsWith('.json'))
    .map((path) => [file, relative(src, resolve(dirname(join(src, file)), path))] as const),
)
const outer = files.flatMap((file) =>
  imports(file)
    .filter((path) => !path.startsWith('.'))
    .map((path) => [file, path] as const),
)

test('every folder has its layer', () => {
  expect([...new Set(files.map(partOf))].filter((part) => rank(part) < 0)).toEqual([])
  expect(inner.length).toBeGreaterThan(50)
})

describe('who may import whom', () => {
  test('only lower layers and the own folder', () => {
    const wrong = inner.filter(([from, to]) => {
      const [a, b] = [partOf(from), partOf(to.replace(/^index\.js$/, 'index.ts'))]
      return a !== b && rank(b) >= rank(a)
    })
    expect(wrong).toEqual([])
  })

  test('commands and the command line see the library as its users do', () => {
    const wrong = inner.filter(
      ([from, to]) => ['commands', 'cli.ts'].includes(partOf(from)) && !['commands', 'index.js'].includes(partOf(to)),
    )
    expect(wrong).toEqual([])
  })

  test('each package has its folders', () => {
    const wrong = outer.filter(([from, name]) => {
      const owner = owners[name.split('/')[0]!]
      return owner !== undefined && !owner.includes(partOf(from))
    })
    expect(wrong).toEqual([])
  })

  test('stages know no files, no schema, no clock', () => {
    for (const file of files.filter((file) => stages.includes(partOf(file)))) {
      expect(
        imports(file).filter((name) => name.startsWith('node:')),
        file,
      ).toEqual([])
      const code = readFileSync(join(src, file), 'utf8')
      expect(code, file).not.toMatch(/\bDate\.now\(|new Date\(\)|\bperformance\.|Math\.random\(|process\.|console\./)
      expect(code, file).not.toMatch(/\.schema\.json/)
    }
  })

  test('only the command line prints or ends the process', () => {
    for (const file of files.filter((file) => !['commands', 'cli.ts'].includes(partOf(file)))) {
      expect(readFileSync(join(src, file), 'utf8'), file).not.toMatch(/\bconsole\.|process\.(?:stdout|stderr|exit)/)
    }
  })
})

describe('house style', () => {
  test('no file is longer than 300 lines', () => {
    const long = files.filter(
      (file) => readFileSync(join(src, file), 'utf8').split('\n').length > 301 && !file.endsWith('schema-types.ts'),
    )
    expect(long).toEqual([])
  })

  test('every export says what it is', () => {
    const silent = files.flatMap((file) => {
      const code = readFileSync(join(src, file), 'utf8')
      return file.endsWith('schema-types.ts') || file === 'index.ts'
        ? []
        : [...code.matchAll(/(\*\/|[^\n]*)\n(export (?:async )?(?:function\*?|interface) \w+)/g)]
            .filter(([, before]) => !before!.trim().endsWith('*/'))
            .map(([, , name]) => `${file}: ${name}`)
    })
    expect(silent).toEqual([])
  })
})
