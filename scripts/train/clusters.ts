/**
 * Builds datasets/lexicons/word-clusters/entries.tsv: word forms and the numbers of their classes, never a sentence.
 *
 *   npx tsx scripts/train/clusters.ts DATA [--out FILE]
 *
 * The same data gives the same classes. No development or test sentence is read.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {noMetadata} from '../../src/document/article.js'
import type {Document} from '../../src/document/document.js'
import {wordsOf} from '../../src/entities/words.js'
import {loadResources} from '../../src/pipeline/resources.js'
import {segmenting} from '../../src/pipeline/standard.js'
import {formOf} from '../../src/tagging/form.js'
import {exchange} from './entities/exchange.js'
import {rawTexts} from './entities/raw-text.js'

const SIZES = [64, 256, 1024]
const ROUNDS = 12
/** A rarer form has too few neighbours to say what it is. */
const RAREST = 4
/** A line that stands in many articles (a footer) teaches its own words alone. */
const REPEATS = 2

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {out: {type: 'string', default: 'datasets/lexicons/word-clusters/entries.tsv'}},
})
if (!positionals[0]) throw new Error('usage: npx tsx scripts/train/clusters.ts DATA [--out FILE]')

const segment = segmenting(loadResources({model: null}))

const sentences: string[][] = []
const met = new Map<string, number>()
for (const raw of rawTexts(positionals[0])) {
  const document = segment({id: '', raw, metadata: noMetadata}, () => {})
  if (!document) continue
  for (const words of wordsOf(document as Document<'sentences' | 'tokens'>)) {
    const forms = words.map(({key}) => formOf(key))
    const line = forms.join(' ')
    met.set(line, (met.get(line) ?? 0) + 1)
    if (forms.length > 0 && met.get(line)! <= REPEATS) sentences.push(forms)
  }
}
met.clear()
const frequency = new Map<string, number>()
for (const forms of sentences) for (const form of forms) frequency.set(form, (frequency.get(form) ?? 0) + 1)
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
process.stderr.write(
  `${sentences.length} sentences, ${counts.reduce((a, b) => a + b)} words, ${size} forms, ${bigrams.size} pairs\n`,
)
const classes = SIZES.map((count) =>
  exchange({counts, bigrams}, count, ROUNDS, (round, moved) =>
    process.stderr.write(`${count} classes, round ${round}: ${moved} moved\n`),
  ),
)
const rows = known.map(([form], i) => [form, ...classes.map((of) => of[i + 1])].join('\t')).sort()
writeFileSync(
  values.out,
  `# word-clusters 0.1.0\nform\t${SIZES.map((count) => `c${count}`).join('\t')}\n${rows.join('\n')}\n`,
)
