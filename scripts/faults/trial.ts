import {cpSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {type Ended, run} from './child.js'
import {type Injected, type Kind, oneOf, type Trial} from './kind.js'
import {nextVersion, type Target, targets} from './targets.js'
import {printOf, referenceOf, type World} from './world.js'

/** What a trial came to. */
export interface Outcome {
  readonly kind: string
  readonly target: string
  readonly what: string
  readonly code: number | string | null
  /** What is wrong; nothing where all is well. */
  readonly flaws: readonly string[]
}

/** Draws before a fault that always comes too late is given up: many, because the machine may be quicker now than when the reference ran. */
const DRAWS = 20

/** Injects one fault of a kind, runs the command again, and checks what both left. */
export async function tryFault(
  world: World,
  kind: Kind,
  random: () => number,
  target?: Target['name'],
): Promise<Outcome> {
  for (let draw = 1; ; draw++) {
    const trial: Trial = {world, target: targets[target ?? oneOf(random, kind.targets)], folder: world.fresh(), random}
    const injected = await kind.inject(trial)
    const {what, ended, missed} = injected
    if (missed && draw < DRAWS) {
      rmSync(trial.folder, {recursive: true})
      continue
    }
    const flaws = [...(missed ? ['the fault always came too late'] : []), ...(await flawsOf(trial, kind, injected))]
    rmSync(trial.folder, {recursive: true})
    return {kind: kind.name, target: trial.target.name, what, code: ended.signal ?? ended.code, flaws}
  }
}

async function flawsOf(trial: Trial, kind: Kind, injected: Injected): Promise<string[]> {
  const {world, target, folder} = trial
  const {ended} = injected
  const {result} = world.references[target.name]
  const made = target.result(folder, ended)
  const flaws = [...sayings(ended), ...lastRelease(trial)]
  // Inputs that had changed before they were read, and for good: the release is theirs, and there is nothing to resume.
  if (kind.comes === 'changed' && target.name === 'build' && made !== '' && made !== result) {
    if (made !== (await ofChanged(trial, injected)))
      flaws.push('the release is that of neither the old inputs nor the new ones')
    return flaws
  }
  if (kind.comes === 'same' && (ended.code !== 0 || made !== result))
    flaws.push(`it showed: code ${ended.code}, ${ended.err.slice(0, 300)}`)
  if (kind.comes === 'ended' && ended.code === 0 && made !== result && !cut(target, ended, world))
    flaws.push('it ended with 0, but the result differs')
  if (target.name === 'build' && made !== '' && made !== result) flaws.push('a release with other bytes was published')
  if (target.name === 'annotate' && hasTwins(ended)) flaws.push('an article came twice')
  // These two leave nothing that another run could find.
  if (target.name === 'annotate' || target.name === 'validate') return flaws
  const again = await run(target.args(1), {cwd: folder})
  if (again.code !== 0) flaws.push(`run again, it ended with ${again.code}: ${again.err.slice(0, 300)}`)
  else if (target.result(folder, again) !== result) flaws.push('run again, its result differs')
  return [...flaws, ...lastRelease(trial), ...leftovers(trial)]
}

/** Whoever closes stdout has had enough: what came until then must be the beginning of the whole. */
const cut = ({name}: Target, {out}: Ended, world: World): boolean =>
  (name === 'annotate' || name === 'validate') && world.references[name].ended.out.startsWith(out)

/** What a command says when it fails: what happened and what to do, and nothing that only its developers understand. */
function* sayings({code, signal, err, hung}: Ended): Generator<string> {
  if (hung) yield 'it hung'
  if (/this is a bug|\n\s+at .*[:(]\d+/.test(err)) yield `it calls it a bug: ${err.slice(0, 400)}`
  const failed = signal === null && code !== 0 && code !== 1
  if (failed && !/\n {2}\S.*\n {2}\S|goes on where it stopped/.test(err))
    yield `it does not say what to do: ${err.slice(0, 300)}`
}

/** Whether two complete lines are records with one id. A line that says that a copy was refused (`rejected`) is no record. */
export function hasTwins({out}: Pick<Ended, 'out'>): boolean {
  const lines = out.split('\n').slice(0, -1)
  const ids = lines.flatMap((line) => {
    const {id, rejected} = JSON.parse(line)
    return rejected ? [] : [id]
  })
  return new Set(ids).size < ids.length
}

/** What an undisturbed build of the changed inputs gives. */
async function ofChanged({target, folder, world}: Trial, {changed}: Injected): Promise<string> {
  const copy = mkdtempSync(join(world.root, 'changed-'))
  for (const name of ['dataset.json', 'raw', 'releases/1.0.0'])
    cpSync(join(folder, name), join(copy, name), {recursive: true})
  rmSync(join(copy, changed!.input))
  if (existsSync(changed!.copy)) cpSync(changed!.copy, join(copy, changed!.input))
  return (await referenceOf(target, copy)).result
}

/** The release that was there before, byte for byte. */
function* lastRelease({world, folder}: Trial): Generator<string> {
  if (printOf(join(folder, 'releases/1.0.0')) !== printOf(join(world.template, 'releases/1.0.0')))
    yield 'the last release has changed'
}

/** What is there after the command has come through, besides what it made. */
function* leftovers({folder}: Trial): Generator<string> {
  const known = new Set(['1.0.0', nextVersion])
  const left = readdirSync(join(folder, 'releases')).filter((name) => !known.has(name))
  if (left.length > 0) yield `left in releases: ${left.join(', ')}`
  const partial = ['.', 'out'].flatMap((name) =>
    existsSync(join(folder, name)) ? readdirSync(join(folder, name)) : [],
  )
  for (const name of partial) if (name.includes('.partial')) yield `${name} was left`
}
