import type {Source} from './source.js'

/** Names that more than one file exports as its own (not passed on from another, nor written by a script from a schema), with those files, in order. */
export function namesTwice(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, Set<string>>()
  for (const {file, parsed, code} of sources) {
    if (code.startsWith('// Written by ')) continue
    for (const {entries} of parsed.module.staticExports) {
      for (const {exportName, moduleRequest} of entries) {
        if (moduleRequest || exportName.name === null) continue
        files.set(exportName.name, (files.get(exportName.name) ?? new Set()).add(file))
      }
    }
  }
  return new Map(
    [...files]
      .filter(([, at]) => at.size > 1)
      .map(([name, at]): [string, string[]] => [name, [...at].sort()])
      .sort(([a], [b]) => a.localeCompare(b)),
  )
}

/** Whether a file is named after a value that it exports: `csv` of `csv.ts`, `entityLabels` of `entity-labels.ts`. Types never are. */
export const isOwnName = (name: string, file: string): boolean => name === camel(file)

const camel = (file: string) =>
  file
    .split('/')
    .at(-1)!
    .replace(/\.ts$/, '')
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
