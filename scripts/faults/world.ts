import {createHash} from 'node:crypto'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Ended, packageFolder, run} from './child.js'
import {nextVersion, type Target, targets} from './targets.js'

/** What an undisturbed run of a target gives. */
export interface Reference {
  readonly result: string
  readonly ended: Ended
  /** Milliseconds that it took. */
  readonly time: number
}

/**
 * A dataset with one release and the inputs of the next one, from which every trial starts: pages of the sample, and rows made of
 * their lines under ids of their own.
 */
export interface World {
  /** Where trials have their folders. */
  readonly root: string
  readonly template: string
  readonly references: Readonly<Record<Target['name'], Reference>>
  /** A new copy of the template. */
  fresh(): string
  remove(): void
}

/** Pages and rows of the first release, and rows of the second. */
export interface Size {
  readonly pages: number
  readonly first: number
  readonly second: number
}

/** More than one part of the work of a build (src/release/assemble/annotated.ts). */
const whole: Size = {pages: 8, first: 20, second: 170}

const sample = join(packageFolder, 'datasets/sample/raw')

/** A row of its own, of two lines of a page. */
function row(pages: readonly string[][], k: number): string {
  const lines = pages[k % pages.length]!
  const from = Math.floor(k / pages.length) % Math.max(1, lines.length - 1)
  return JSON.stringify({
    id: `row-${k}`,
    title: `${lines[0]} (${k})`,
    text: lines
      .slice(from, from + 2)
      .concat(`${k}`)
      .join('\n'),
  })
}

/** Makes the dataset, its first release, and what each target gives when nothing disturbs it. */
export async function createWorld(size: Size = whole): Promise<World> {
  const root = mkdtempSync(join(tmpdir(), 'khabar-faults-'))
  // Trials run as another user too.
  chmodSync(root, 0o755)
  const template = join(root, 'template')
  mkdirSync(join(template, 'raw'), {recursive: true})
  const names = readdirSync(sample)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const pages = names.map((name) =>
    readFileSync(join(sample, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim().length > 40),
  )
  for (const [i, name] of names.slice(0, size.pages).entries())
    cpSync(join(sample, name), join(template, 'raw', `page-${String(i).padStart(2, '0')}.txt`))
  const write = (version: string, rows: number) => {
    writeFileSync(join(template, 'raw/rows.jsonl'), Array.from({length: rows}, (_, k) => `${row(pages, k)}\n`).join(''))
    writeFileSync(join(template, 'dataset.json'), JSON.stringify({...configuration, version}))
  }
  write('1.0.0', size.first)
  const first = await run(targets.build.args(1), {cwd: template})
  if (first.code !== 0) throw new Error(`the first release was not built: ${first.err}`)
  write(nextVersion, size.second)
  cpSync(join(template, 'releases/1.0.0'), join(template, 'copy'), {recursive: true})
  const fresh = () => {
    const folder = mkdtempSync(join(root, 'trial-'))
    cpSync(template, folder, {recursive: true})
    return folder
  }
  const references = {} as Record<Target['name'], Reference>
  for (const target of Object.values(targets)) references[target.name] = await referenceOf(target, fresh())
  return {root, template, references, fresh, remove: () => rmSync(root, {recursive: true, force: true})}
}

const configuration = {
  name: 'faults',
  title: 'A dataset for faults',
  description: 'Pages of the sample, and rows of their lines.',
  license: 'CC0-1.0',
  creators: [{name: 'The khabar authors'}],
  inputs: [{path: 'raw/*.txt'}, {path: 'raw/rows.jsonl'}],
  structure: 'none',
  splits: {seed: 7, ratios: {train: 0.6, validation: 0.2, test: 0.2}},
}

/** What a target gives in a folder where nothing disturbs it. Removes the folder. */
export async function referenceOf(target: Target, folder: string): Promise<Reference> {
  const before = performance.now()
  const ended = await run(target.args(1), {cwd: folder})
  const time = performance.now() - before
  const result = target.result(folder, ended)
  rmSync(folder, {recursive: true})
  return {result, ended, time}
}

/** Every file below a folder with its checksum, as one text. */
export const printOf = (folder: string): string =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .sort()
    .filter((name) => statSync(join(folder, name)).isFile())
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}`,
    )
    .join('\n')
