// A plugin of Stryker, in JavaScript because Stryker loads it in processes of its own.
import {createHash} from 'node:crypto'
import {declareFactoryPlugin, PluginKind} from '@stryker-mutator/api/plugin'

/** Where a mutant comes in the draw: the same for the same seed, code and change. */
const place = ({fileName, location: {start}, mutatorName, replacement}) =>
  createHash('sha256')
    .update(
      [
        process.env.KHABAR_MUTANT_SEED,
        fileName.split('/src/')[1],
        start.line,
        start.column,
        mutatorName,
        replacement,
      ].join('\0'),
    )
    .digest('hex')

/**
 * Lets only a drawn number of mutants through (KHABAR_MUTANT_SAMPLE). Stryker itself cannot sample, but it leaves out what a
 * checker refuses before a test runs: those count as "compile error", which no score includes.
 */
function sampler() {
  let drawn = new Set()
  return {
    async init() {},
    async group(mutants) {
      const places = new Map(mutants.map((mutant) => [mutant.id, place(mutant)]))
      const inOrder = mutants.map(({id}) => id).sort((a, b) => (places.get(a) < places.get(b) ? -1 : 1))
      drawn = new Set(inOrder.slice(0, Number(process.env.KHABAR_MUTANT_SAMPLE)))
      return [inOrder]
    },
    async check(mutants) {
      const outcome = (id) => (drawn.has(id) ? {status: 'passed'} : {status: 'compileError', reason: 'not drawn'})
      return Object.fromEntries(mutants.map(({id}) => [id, outcome(id)]))
    },
  }
}

/** Stryker's way to find a plugin. */
export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.Checker,
    'sample',
    Object.assign(() => sampler(), {inject: []}),
  ),
]
