/**
 * Builds datasets/lexicons/word-classes/entries.tsv: word forms, how often each was met, and the numbers of their classes, never
 * a sentence.
 *
 *   npx tsx scripts/train/word-classes.ts DATA [--out FILE]
 *
 * The same data gives the same classes. No development or test sentence is read.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {formKey} from '../../src/morphology/fold.js'
import {loadResources} from '../../src/pipeline/resources.js'
import {segmenting} from '../../src/pipeline/standard.js'
import {formOf} from '../../src/tagging/form.js'
import {exchange} from './entities/exchange.js'
import {rawSentences} from './morphology/raw-text.js'

const SIZES = [64, 256, 1024]
const ROUNDS = 10
/** A rarer form has too few neighbours to say what it is. */
const RAREST = 6

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {out: {type: 'string', default: 'datasets/lexicons/word-classes/entries.tsv'}},
})
if (!positionals[0]) throw new Error('usage: npx tsx scripts/train/word-classes.ts DATA [--out FILE]')

const sentences: string[][] = []
const frequency = new Map<string, number>()
for (const words of rawSentences(positionals[0], segmenting(loadResources({model: null})))) {
  const forms = words.map((word) => formOf(formKey(word)))
  sentences.push(forms)
  for (const form of forms) frequency.set(form, (frequency.get(form) ?? 0) + 1)
}
const known = [...frequency].filter(([form, count]) => count >= RAREST && form !== '')
known.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
const number = new Map(known.map(([form], i) => [form, i + 1]))
const size = known.length + 1
const counts = new Float64Array(size)
const bigrams = new Map<number, number>()
for (const forms of sentences) {
  let left = 0
  for (const form of [...forms, '']) {
    const right = number.get(form) ?? 0
    counts[right]!++
    bigrams.set(left * size + right, (bigrams.get(left * size + right) ?? 0) + 1)
    left = right
  }
}
process.stderr.write(`${sentences.length} sentences, ${size} forms, ${bigrams.size} pairs\n`)
const classes = SIZES.map((count) =>
  exchange({counts, bigrams}, count, ROUNDS, (round, moved) =>
    process.stderr.write(`${count} classes, round ${round}: ${moved} moved\n`),
  ),
)
const rows = known.map(([form, count], i) => [form, count, ...classes.map((of) => of[i + 1])].join('\t')).sort()
const head = `# word-classes 1.0.0\nform\tcount\t${SIZES.map((count) => `c${count}`).join('\t')}`
writeFileSync(values.out, `${head}\n${rows.join('\n')}\n`)
