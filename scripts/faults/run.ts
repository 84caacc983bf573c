/**
 * Does khabar lose, double or corrupt anything when the world around it fails? Injects faults at random moments and checks what is left.
 *
 *   npm run faults -- [--count 100] [--kills 30] [--seed 12] [--pages 8] [--rows 170] [--kind NAME] [--target NAME] [--verbose]
 *
 * Runs the built command (`npm run build`). As root, so that disks can be mounted and users changed; what cannot be done is done
 * in a weaker way, and the line says so. Prints a line for each flaw and a table by kind; exits with 1 where there is a flaw. 130 faults take
 * half an hour; smaller datasets (`--pages`, `--rows`) a third of it, but more than 128 rows are needed for work in several parts.
 */
import {parseArgs} from 'node:util'
import {killAndResume} from './kills.js'
import {kinds} from './kinds.js'
import {randomOf} from './random.js'
import type {Target} from './targets.js'
import {type Outcome, tryFault} from './trial.js'
import {createWorld} from './world.js'

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '100'},
    kills: {type: 'string', default: '30'},
    seed: {type: 'string', default: '12'},
    pages: {type: 'string', default: '8'},
    rows: {type: 'string', default: '170'},
    kind: {type: 'string'},
    target: {type: 'string'},
    verbose: {type: 'boolean', default: false},
  },
})
const random = randomOf(Number(values.seed))
const chosen = kinds.filter(({name}) => values.kind === undefined || name === values.kind)
const world = await createWorld({pages: Number(values.pages), first: 20, second: Number(values.rows)})
const outcomes: Outcome[] = []
try {
  // Every kind as often as the others; chance decides the rest.
  for (let k = 0; k < Number(values.count); k++) {
    const outcome = await tryFault(
      world,
      chosen[k % chosen.length]!,
      random,
      values.target as Target['name'] | undefined,
    )
    outcomes.push(outcome)
    const {kind, target, what, code, flaws} = outcome
    if (values.verbose || flaws.length > 0) console.log(`${kind}, ${target}: ${what}; it ended with ${code}`)
    for (const flaw of flaws) console.log(`  FLAW ${flaw}`)
  }
  const kills = await killAndResume(world, Number(values.kills), random)
  const flawed = outcomes.filter(({flaws}) => flaws.length > 0)
  const count = (list: readonly Outcome[], key: keyof Outcome, value: unknown) =>
    list.filter((one) => one[key] === value).length
  console.log(
    '\n| fault | injected | annotate | build | validate | export | flaws |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  )
  for (const {name} of chosen) {
    const of = outcomes.filter(({kind}) => kind === name)
    const by = ['annotate', 'build', 'validate', 'export'].map((target) => count(of, 'target', target) || '')
    console.log(`| ${name} | ${of.length} | ${by.join(' | ')} | ${count(flawed, 'kind', name)} |`)
  }
  console.log(
    `\n${outcomes.length} faults, ${flawed.length} with a flaw; ${kills.kills} kills, ${kills.builds} builds, ${kills.different} with other bytes; seed ${values.seed}`,
  )
  if (flawed.length > 0 || kills.different > 0) process.exitCode = 1
} finally {
  world.remove()
}
