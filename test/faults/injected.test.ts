import {afterAll, beforeAll, expect, test} from 'vitest'
import {kinds} from '../../scripts/faults/kinds.js'
import {randomOf} from '../../scripts/faults/random.js'
import {tryFault} from '../../scripts/faults/trial.js'
import {createWorld, type World} from '../../scripts/faults/world.js'

// One fault of each kind; `npm run faults` injects a hundred, and kills thirty builds.

let world: World
beforeAll(async () => {
  world = await createWorld({pages: 3, first: 20, second: 70})
}, 300_000)
afterAll(() => world.remove())

test.each(kinds.map((kind, i) => [kind.name, kind, i] as const))(
  '%s',
  async (_, kind, i) => {
    const {what, target, flaws} = await tryFault(world, kind, randomOf(1402 + i))
    expect(flaws, `${target}: ${what}`).toEqual([])
  },
  300_000,
)
