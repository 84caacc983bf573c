/** The layers of the architecture (docs/architecture.md), lowest first. A file imports its own folder, and folders of lower layers. */
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
  ['browser'],
  ['report'],
  ['release', 'training', 'find'],
  ['index.ts', 'numbers.ts', 'browser.ts'],
  ['commands'],
  ['cli.ts'],
]

/** Packages that only some folders may know; `yargs` also its parts. */
export const owners: Readonly<Record<string, readonly string[]>> = {
  ajv: ['records'],
  arquero: ['statistics'],
  '@observablehq': ['report'],
  linkedom: ['report'],
  fzstd: ['readers'],
  htmlparser2: ['readers'],
  papaparse: ['readers', 'formats'],
  'hyparquet-writer': ['formats'],
  hyparquet: ['formats', 'readers'],
  parse5: ['readers'],
  piscina: ['pipeline', 'release'],
  yargs: ['commands', 'cli.ts'],
  yauzl: ['readers'],
  'cli-progress': ['commands'],
  'string-width': ['statistics'],
  yaml: ['release', 'training'],
  synckit: ['pipeline'],
  'onnxruntime-web': ['pipeline'],
  '@huggingface': ['pipeline'],
  'jalaali-js': ['persian'],
}

export const stages = layers.find((names) => names.includes('facts'))!

/** The number of a part's layer, from 0; -1 for a folder that no layer has. */
export const rank = (part: string): number => layers.findIndex((names) => names.includes(part))

/** The part of src that a file belongs to: its first folder, or itself. */
export const partOf = (file: string): string => file.split('/')[0]!
