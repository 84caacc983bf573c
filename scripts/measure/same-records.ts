// Whether two builds of khabar annotate articles to the same bytes: npx tsx scripts/measure/same-records.ts BASE FOLDER [--most 700] [--now COPY]
// BASE is the folder of another built copy; FOLDER holds .txt, .json and .jsonl files, of which every n-th article is taken.
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {readFile} from '../../src/index.js'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {most: {type: 'string', default: '700'}, now: {type: 'string'}},
})
const [base, folder] = positionals
if (!base || !folder)
  throw new Error('usage: npx tsx scripts/measure/same-records.ts BASE FOLDER [--most 700] [--now COPY]')

const articles: {id: string; text: string}[] = []
for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
  if (!/\.(?:txt|json|jsonl|jsonl\.gz)$/.test(file)) continue
  for await (const {id, raw} of readFile(join(folder, file), {}, () => {}))
    articles.push({id: `${file}:${id}`, text: raw})
}
const step = Math.max(1, Math.floor(articles.length / Number(values.most)))
const taken = articles.filter((_, i) => i % step === 0)
const input = taken.map((article) => `${JSON.stringify(article)}\n`).join('')

const annotated = (root: string): string[] => {
  const cli = join(root, 'dist/cli.js')
  const options = {input, maxBuffer: 1 << 30, encoding: 'utf8'} as const
  const {stdout} = spawnSync(process.execPath, [cli, 'annotate', '--quiet', '--jobs', '1'], options)
  return stdout.split('\n').filter(Boolean)
}
const before = annotated(base)
const now = annotated(values.now ?? new URL('../..', import.meta.url).pathname)
const different = now.filter((line, i) => line !== before[i])
console.log(`${taken.length} articles, ${now.length} lines, ${before.length} before, ${different.length} different`)
for (const line of different.slice(0, 10)) console.log(line.slice(0, 120))
process.exitCode = different.length > 0 || now.length !== before.length || now.length === 0 ? 1 : 0
