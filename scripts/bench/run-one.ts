/**
 * Runs one measure of measures/list.ts in this process and prints its figures as JSON. `npm run bench` bundles and starts it.
 *
 *   node run-one.js NAME CORPUS.json ROUNDS
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {measures} from './measures/list.js'
import {ABSENT, type Corpus, type Result} from './measures/measure.js'
import * as khabar from './parts.js'

const [name, file, rounds] = process.argv.slice(2)
const corpus = JSON.parse(readFileSync(file!, 'utf8')) as Corpus

/** Seconds of all threads of this process, and of the clock. */
async function timed(run: () => unknown) {
  const [before, start] = [process.cpuUsage(), performance.now()]
  await run()
  const {user, system} = process.cpuUsage(before)
  return {processor: (user + system) / 1e6, clock: (performance.now() - start) / 1000}
}

/** Writes the records that validating and exporting read. */
function writeRecords() {
  const annotate = khabar.createAnnotator(khabar.standardPipeline(khabar.loadResources(), {structure: 'none'}), {})
  const lines = corpus.articles.map((raw, at) => annotate({id: `a${at}`, raw, metadata: khabar.noMetadata}))
  writeFileSync(corpus.records, lines.map(({line, rejected}) => (rejected ? '' : line)).join(''))
}

async function measured(): Promise<Result | typeof ABSENT> {
  const measure = measures.find((known) => known.name === name)
  if (!measure) throw new Error(`there is no measure ${name}`)
  try {
    const {run, bytes, articles} = await measure.prepare(corpus)
    // The first round compiles; it counts only where there is no other.
    const taken = [await timed(run)]
    for (let round = 0; round < Number(rounds); round++) taken.push(await timed(run))
    const counted = taken.length > 1 ? taken.slice(1) : taken
    const best = counted.reduce((least, one) => (one.processor < least.processor ? one : least))
    return {...best, memory: process.resourceUsage().maxRSS * 1024, bytes, articles}
  } catch (error) {
    if (error instanceof Error && error.message === ABSENT) return ABSENT
    throw error
  }
}

if (name === 'records') writeRecords()
else process.stdout.write(JSON.stringify(await measured()))
// Threads of the library may still wait for work.
process.exit()
