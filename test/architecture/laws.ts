import {type Arrow, circlesIn, folderOf} from './circles.js'
import {owners, partOf, rank, stages} from './layers.js'
import {persianIn} from './literals.js'
import {isOwnName, namesTwice} from './names.js'
import {importsOf, type Source, targetOf} from './source.js'

/** What breaks a law, one line each, with the file. A law that nothing breaks gives none. */
type Law = (sources: readonly Source[]) => string[]

const arrowsOf = (sources: readonly Source[]): Arrow[] =>
  sources.flatMap((source) =>
    importsOf(source).flatMap((path): Arrow[] => {
      const target = targetOf(source.file, path)
      return target === undefined ? [] : [[source.file, target]]
    }),
  )

const packagesOf = (source: Source) => importsOf(source).filter((path) => !path.startsWith('.'))

/** Every folder has its layer. */
export const unknownParts: Law = (sources) => [
  ...new Set(sources.map(({file}) => partOf(file)).filter((part) => rank(part) < 0)),
]

/** A file imports its own folder and lower layers; stages never each other. */
export const upwardImports: Law = (sources) =>
  arrowsOf(sources)
    .filter(([from, to]) => partOf(from) !== partOf(to) && rank(partOf(to)) >= rank(partOf(from)))
    .map(([from, to]) => `${from} imports ${to}`)

/** Commands and the command line see the library as its users do. */
export const inwardCommands: Law = (sources) =>
  arrowsOf(sources)
    .filter(
      ([from, to]) => ['commands', 'cli.ts'].includes(partOf(from)) && !['commands', 'index.ts'].includes(partOf(to)),
    )
    .map(([from, to]) => `${from} imports ${to}`)

/** Each package has its folders. */
export const strayPackages: Law = (sources) =>
  sources.flatMap((source) =>
    packagesOf(source)
      .filter((name) => owners[name.split('/')[0]!]?.includes(partOf(source.file)) === false)
      .map((name) => `${source.file} imports ${name}`),
  )

/** Stages know no files, no schema, no clock, no chance. */
export const impureStages: Law = (sources) =>
  sources
    .filter(({file}) => stages.includes(partOf(file)))
    .flatMap((source) =>
      [
        ...packagesOf(source).filter((name) => name.startsWith('node:')),
        ...(source.code.match(
          /\bDate\.now\(|new Date\(\)|\bperformance\.|Math\.random\(|process\.|console\.|\.schema\.json/g,
        ) ?? []),
      ].map((what) => `${source.file}: ${what}`),
    )

/** Only the command line prints or ends the process. */
export const printingLibrary: Law = (sources) =>
  sources
    .filter(
      ({file, code}) =>
        !['commands', 'cli.ts'].includes(partOf(file)) && /\bconsole\.|process\.(?:stdout|stderr|exit)/.test(code),
    )
    .map(({file}) => file)

const knots = (arrows: readonly Arrow[]) => circlesIn(arrows).map((knot) => knot.join(' ⇄ '))

/** No circle among files. */
export const fileCircles: Law = (sources) => knots(arrowsOf(sources))

/** No circle among folders: those of src, and those of src/facts. */
export const folderCircles: Law = (sources) =>
  knots(arrowsOf(sources).map(([from, to]) => [folderOf(from), folderOf(to)]))

/** No Persian word in TypeScript: word lists are data files. */
export const persianWords: Law = (sources) =>
  sources.flatMap((source) => persianIn(source).map(({line, text}) => `${source.file}:${line} ${text}`))

const LONGEST = 250

/** Small files: no more than 250 lines, but for types that a script writes. */
export const longFiles: Law = (sources) =>
  sources
    .filter(({code}) => !code.startsWith('// Written by ') && code.trimEnd().split('\n').length > LONGEST)
    .map(({file}) => file)

/** Every exported function and interface says what it is, but in the list of the public API. */
export const silentExports: Law = (sources) =>
  sources
    .filter(
      ({file, code}) =>
        !['index.ts', 'numbers.ts', 'text/index.ts'].includes(file) && !code.startsWith('// Written by '),
    )
    .flatMap(({file, code}) =>
      [...code.matchAll(/(\*\/|[^\n]*)\n(export (?:async )?(?:function\*?|interface) \w+)/g)]
        .filter(([, before]) => !before!.trim().endsWith('*/'))
        .map(([, , name]) => `${file}: ${name}`),
    )

/**
 * No exported name has two meanings. A function or object that its file is named after may share that name with one of
 * another folder: the reader and the exporter of CSV are both `csv`.
 */
export const ambiguousNames: Law = (sources) =>
  [...namesTwice(sources)]
    .filter(([name, files]) => !files.every((file) => isOwnName(name, file)))
    .map(([name, files]) => `${name}: ${files.join(', ')}`)
