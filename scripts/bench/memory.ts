/**
 * Memory of `annotate` while more and more articles pass through it: it must not grow with their number.
 *
 *   npm run build && npx tsx scripts/bench/memory.ts FOLDER [ARTICLES=64000] [JOBS=1]
 *
 * Linux. FOLDER is read as input.ts says. Prints, at each doubling from 1,000 articles, what the process holds at that moment and the most
 * that it has held.
 */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {mixedArticles} from './mixed-articles.js'

const [folder, articles = '64000', jobs = '1'] = process.argv.slice(2)
if (folder === undefined) throw new Error('give a folder with articles')
const article = mixedArticles(folder)
const total = Number(articles)
const cli = new URL('../../dist/cli.js', import.meta.url).pathname
const child = spawn(process.execPath, [cli, 'annotate', '--jobs', jobs, '--quiet'], {stdio: ['pipe', 'pipe', 'ignore']})

const LINE_FEED = 0x0a
let lines = 0
let next = 1000
child.stdout.on('data', (chunk: Buffer) => {
  for (const byte of chunk) if (byte === LINE_FEED) lines++
  if (lines < next && lines < total) return
  next *= 2
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
  process.stdout.write(`${lines} articles: ${megabytes('VmRSS')} MB, at most ${megabytes('VmHWM')} MB\n`)
})

const ended = once(child, 'exit')
for (let k = 0; k < total; k++) {
  const row = `${JSON.stringify({id: `a${k}`, text: article(k), published_at: '2023-05-01'})}\n`
  if (!child.stdin.write(row)) await once(child.stdin, 'drain')
}
child.stdin.end()
await ended
