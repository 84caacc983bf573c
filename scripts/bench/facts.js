/**
 * What numeric facts cost: their share of `annotate`'s time on real articles, and seconds and memory of 5 MB of one piece.
 *
 *   node scripts/bench/facts.js [FOLDER]
 */
import {execFileSync} from 'node:child_process'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import {articlesIn, bytes, enough, folderGiven, totalBytes} from './input.js'
import {loadKhabar} from './khabar.js'
import {table} from './measure.js'

const STRESS_BYTES = 5_000_000
const RUNS = 3
const PIECE = '--piece'
const {facts, textOf, annotatorParts} = await loadKhabar()

/** CPU seconds of the process, its collector included: other work on the machine counts less than on a clock. */
function cpuSeconds(/** @type {() => unknown} */ run) {
  const before = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1e6
}

function share() {
  const articles = enough(articlesIn(folderGiven))
  const {open, stages, annotateDocument} = annotatorParts()
  const names = ['structure and normalize', ...stages.map(({name}) => name), 'record and check']
  let best
  for (let run = 0; run < RUNS; run++) {
    const times = new Map(names.map((name) => [name, 0]))
    const timed = (/** @type {string} */ name, /** @type {() => unknown} */ work) => {
      const start = performance.now()
      const out = work()
      times.set(name, times.get(name) + performance.now() - start)
      return out
    }
    for (const [at, raw] of articles.entries()) {
      const opened = timed(names[0], () => open(`a${at}`, raw))
      if (!opened) continue
      let layers = {}
      for (const stage of stages)
        layers = {...layers, ...timed(stage.name, () => stage.run({...opened, layers}, () => {}))}
      timed(names.at(-1), () => annotateDocument({...opened, layers}))
    }
    const total = [...times.values()].reduce((sum, time) => sum + time, 0)
    if (!best || total < best.total) best = {times, total}
  }
  const rows = names.map((name) => {
    const time = best.times.get(name)
    return [name, time.toFixed(0), `${((100 * time) / best.total).toFixed(1)} %`]
  })
  const megabytes = (totalBytes(articles) / 1e6).toFixed(1)
  console.log(
    `${articles.length} articles, ${megabytes} MB; Node ${process.versions.node}, the fastest of ${RUNS} runs\n`,
  )
  console.log(table([['', 'ms', 'share'], ...rows]))
}

/** Seconds, facts and memory for one piece, in a process of its own: no other piece's garbage is in the way. */
function stressOne(/** @type {string} */ piece) {
  const text = textOf(piece.repeat(STRESS_BYTES / bytes(piece)))
  const document = {text, metadata: {publishedAt: null}, layers: {sentences: [], tokens: []}}
  let found = 0
  const start = performance.now()
  const processor = cpuSeconds(() => {
    found = facts.run(document, () => {}).facts.length
  })
  const clock = (performance.now() - start) / 1000
  console.log([clock.toFixed(2), processor.toFixed(2), found, (process.memoryUsage().rss / 1e6).toFixed(0)].join('\t'))
}

function stress() {
  const pieces = [
    '۱',
    '۱۲ ',
    'و',
    'و ',
    'صد و ',
    '۵ تا ',
    '۱۴۰۲/۰۵/۱۲ ',
    '۱٬۲۵۰٬',
    'بیست‌و',
    'صدوبیست',
    'ساعت ۵:',
    'دو سوم ',
  ]
  const rows = pieces.map((piece) => {
    const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), PIECE, piece], {encoding: 'utf8'})
    return [JSON.stringify(piece), ...out.trim().split('\t')]
  })
  console.log('\n5 MB of one piece: seconds by the clock and of the processor, facts, memory of the process\n')
  console.log(table([['', 's', 'CPU s', 'facts', 'MB'], ...rows]))
}

if (process.argv[2] === PIECE) stressOne(process.argv[3])
else {
  share()
  stress()
}
