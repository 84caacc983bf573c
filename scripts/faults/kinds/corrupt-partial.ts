import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {run} from '../child.js'
import {below, type Kind, oneOf} from '../kind.js'
import {atMoment} from '../moment.js'
import {nextVersion} from '../targets.js'

type Damage = (path: string, random: () => number) => void

/** What may befall a file that an interrupted build left. */
const damages: Readonly<Record<string, Damage>> = {
  'was cut': (path, random) => truncateSync(path, below(random, statSync(path).size)),
  'has another byte': (path, random) => {
    const bytes = readFileSync(path)
    if (bytes.length > 0) bytes[below(random, bytes.length)]! ^= 1 + below(random, 255)
    writeFileSync(path, bytes)
  },
  'became empty': (path) => truncateSync(path, 0),
  'is noise': (path, random) => writeFileSync(path, Buffer.from(Array.from({length: 500}, () => below(random, 256)))),
  'was removed': (path) => rmSync(path),
  'became a folder': (path) => {
    rmSync(path)
    mkdirSync(join(path, 'inner'), {recursive: true})
  },
  'has a neighbour': (path) => writeFileSync(join(dirname(path), 'planted.jsonl'), '{"planted":true}\n'),
}

/** The files of a folder below another, by their paths in that. */
const filesBelow = (folder: string, part: string): string[] =>
  existsSync(join(folder, part))
    ? readdirSync(join(folder, part), {recursive: true, encoding: 'utf8'})
        .map((name) => join(part, name))
        .filter((name) => statSync(join(folder, name)).isFile())
    : []

/** A partial folder in which files changed after the build that made them was killed. */
export const corruptPartial: Kind = {
  name: 'corrupt partial folder',
  targets: ['build'],
  comes: 'same',
  async inject(trial) {
    const {folder, target, random} = trial
    const killed = await atMoment(trial, ({child}) => {
      child.kill('SIGKILL')
      return 'killed'
    })
    const partial = join(folder, 'releases', `${nextVersion}.partial`)
    if (killed.missed || !existsSync(partial)) return {...killed, missed: true}
    // Its work, and the rows that the build before it kept.
    const files = [`releases/${nextVersion}.partial`, '.khabar'].flatMap((part) => filesBelow(folder, part))
    const done: string[] = []
    for (let k = 1 + below(random, 3); k > 0 && files.length > 0; k--) {
      const name = oneOf(random, files)
      const damage = oneOf(random, Object.keys(damages))
      if (!existsSync(join(folder, name)) || !statSync(join(folder, name)).isFile()) continue
      damages[damage]!(join(folder, name), random)
      done.push(`${name} ${damage}`)
    }
    return {what: `${killed.what}; ${done.join(', ')}`, ended: await run(target.args(1), {cwd: folder})}
  },
}
