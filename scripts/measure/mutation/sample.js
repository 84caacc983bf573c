// A plugin of Stryker, in JavaScript because Stryker loads it in processes of its own.
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {declareFactoryPlugin, PluginKind} from '@stryker-mutator/api/plugin'

/** Where a mutant comes in the draw: the same for the same seed, code and change. */
export const place = ({fileName, location: {start}, mutatorName, replacement}) =>
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

/** Mutants that an earlier run printed (KHABAR_MUTANT_AGAIN): file, line, column and kind; undefined where all may be drawn. */
function earlier() {
  const path = process.env.KHABAR_MUTANT_AGAIN
  if (!path) return undefined
  const lines = readFileSync(path, 'utf8').matchAll(/^(?:Survived|NoCoverage) +(?:src\/)?(\S+:\d+:\d+ \w+)/gm)
  return new Set([...lines].map(([, key]) => key))
}

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
      const wanted = earlier()
      const isWanted = ({fileName, location: {start}, mutatorName}) =>
        !wanted || wanted.has(`${fileName.split('/src/')[1]}:${start.line + 1}:${start.column + 1} ${mutatorName}`)
      const candidates = mutants.filter(isWanted).map(({id}) => id)
      const inOrder = candidates.sort((a, b) => (places.get(a) < places.get(b) ? -1 : 1))
      drawn = new Set(inOrder.slice(0, Number(process.env.KHABAR_MUTANT_SAMPLE)))
      return [mutants.map(({id}) => id)]
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
