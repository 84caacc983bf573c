/**
 * Draws facts for reading: annotates articles and prints a sample by a seed, one fact a line, with its surroundings.
 *
 *   npx tsx scripts/measure/draw-facts.ts FOLDER [--facts 2000] [--read 200] [--seed 1] [--kind KIND]
 *
 * Articles are drawn by the seed until they hold so many facts; of those facts so many are printed, every kind in the
 * share that it has. The same seed and versions give the same lines.
 */
import {parseArgs} from 'node:util'
import {type ArticleRecord, noMetadata, standardAnnotator} from '../../src/index.js'
import {articlesIn} from '../bench/input.js'

const CONTEXT = 60
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    facts: {type: 'string', default: '2000'},
    read: {type: 'string', default: '200'},
    seed: {type: 'string', default: '1'},
    kind: {type: 'string'},
  },
})
if (!positionals[0])
  throw new Error('usage: npx tsx scripts/measure/draw-facts.ts FOLDER [--facts N] [--read N] [--seed N] [--kind KIND]')

/** Park and Miller's generator (1988). */
let state = Number(values.seed) * 7919 + 1
function below(limit: number) {
  state = (state * 48271) % 2147483647
  return state % limit
}

/** The first `count` of a shuffled list. */
function drawn<T>(list: readonly T[], count: number) {
  const rest = [...list]
  for (let i = 0; i < count && i < rest.length; i++) {
    const other = i + below(rest.length - i)
    ;[rest[i], rest[other]] = [rest[other]!, rest[i]!]
  }
  return rest.slice(0, count)
}

const annotate = standardAnnotator({structure: 'news', only: ['facts']})
const articles = articlesIn(positionals[0])
const facts: (ArticleRecord['facts'][number] & {readonly letters: readonly string[]})[] = []
for (const [at, raw] of drawn(articles, articles.length).entries()) {
  if (facts.length >= Number(values.facts)) break
  const record: ArticleRecord & {rejected?: unknown} = JSON.parse(
    annotate({id: `a${at}`, raw, metadata: noMetadata}).line,
  )
  if (record.rejected) continue
  const letters = [...record.text]
  for (const fact of record.facts) facts.push({...fact, letters})
}
const wanted = facts.slice(0, Number(values.facts)).filter(({kind}) => !values.kind || kind === values.kind)
const kinds = new Map<string, number>()
for (const {kind} of wanted) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
console.error(
  [...kinds]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', '),
)

const fields = ['value', 'min', 'max', 'unit', 'per', 'modifier', 'change', 'role', 'iso'] as const
for (const fact of drawn(wanted, Number(values.read))) {
  const {letters, start, end} = fact
  const before = letters.slice(Math.max(0, start - CONTEXT), start).join('')
  const behind = letters.slice(end, end + CONTEXT).join('')
  const said = fields.filter((field) => fact[field] !== null).map((field) => `${field}=${fact[field]}`)
  if (fact.item) said.push(`item=«${fact.item.text}»`)
  console.log(`${fact.kind}\t${said.join(' ')}\t${`${before}[${fact.text}]${behind}`.replaceAll('\n', ' / ')}`)
}
