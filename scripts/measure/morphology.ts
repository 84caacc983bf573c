/**
 * Scores parts of speech and lemmas by cross-validation over the treebanks that the model learns from, from raw text, by the
 * rules of the CoNLL 2018 shared task: words aligned by characters, multi-word tokens left out.
 *
 *   npx tsx scripts/measure/morphology.ts DATA [--folds 10] [--only FOLD…] [--errors TREEBANK]
 *
 * Folds are runs of neighbouring paragraphs, so that no article is on both sides. Each treebank is judged by a model of its
 * own conventions, and by one of the conventions that ship. `--errors` prints what went wrong in one.
 */
import {parseArgs} from 'node:util'
import {lemmatizer} from '../../src/morphology/lemma.js'
import type {MorphologyModel} from '../../src/morphology/morphology.js'
import type {WordTables} from '../../src/morphology/tables.js'
import {uposTagger} from '../../src/morphology/tagger.js'
import {loadResources} from '../../src/pipeline/resources.js'
import {segmenting} from '../../src/pipeline/standard.js'
import {type Domain, learn, modelOf, SHIPPED, type Treebanks} from '../train/morphology/learn.js'
import {selfTrainingSentences} from '../train/morphology/raw-text.js'
import type {Paragraph} from '../train/morphology/treebank.js'
import {readTreebanks} from '../train/morphology/treebanks.js'

const JUDGED = ['seraji', 'perdt'] as const

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    folds: {type: 'string', default: '10'},
    only: {type: 'string', multiple: true},
    errors: {type: 'string'},
  },
})
const [data] = positionals
if (!data) throw new Error('usage: npx tsx scripts/measure/morphology.ts DATA [--folds 10]')
const folds = Number(values.folds)
const wanted = values.only?.map(Number) ?? Array.from({length: folds}, (_, fold) => fold)

const resources = loadResources({model: null})
const {lexicons} = resources
const segment = segmenting(resources)
const treebanks = readTreebanks(data, segment)
const text = [...selfTrainingSentences(data, segment)]
const foldOf = (name: Domain, i: number) => Math.floor((i * folds) / treebanks[name].length)

interface Counts {
  upos: number
  lemma: number
  tokens: number
  predicted: number
  gold: number
}
const scores = new Map<string, Counts>()
const errors = new Map<string, string[]>()

function judge(
  paragraphs: readonly Paragraph[],
  model: MorphologyModel,
  tables: WordTables,
  row: string,
  show: boolean,
): void {
  const counts = scores.get(row) ?? {upos: 0, lemma: 0, tokens: 0, predicted: 0, gold: 0}
  scores.set(row, counts)
  const tag = uposTagger(model.upos, tables)
  const lemmaOf = lemmatizer(model.lemmas, tables)
  for (const {sentences, goldWords} of paragraphs) {
    counts.gold += goldWords
    for (const sentence of sentences) {
      const tags = tag(sentence.map(({text}) => text))
      for (const [i, {text, gold, exact}] of sentence.entries()) {
        if (exact && gold.multiword) continue
        counts.predicted++
        if (!exact) continue
        counts.tokens++
        const lemma = lemmaOf(text, tags[i]!)
        if (tags[i] === gold.upos) counts.upos++
        if (lemma === gold.lemma) counts.lemma++
        if (!show || (tags[i] === gold.upos && lemma === gold.lemma)) continue
        const kind = tags[i] === gold.upos ? `lemma of ${gold.upos}` : `${gold.upos} for ${tags[i]}`
        const around = sentence
          .map((word, at) => (at === i ? `[${word.text}]` : word.text))
          .slice(Math.max(0, i - 3), i + 4)
        const said = tags[i] === gold.upos ? ` ${gold.lemma}, not ${lemma}` : ''
        errors.set(kind, [...(errors.get(kind) ?? []), around.join(' ') + said])
      }
    }
  }
}

for (const fold of wanted) {
  const without = (name: Domain) =>
    name === 'iperudt' ? treebanks[name] : treebanks[name].filter((_, i) => foldOf(name, i) !== fold)
  const rest: Treebanks = {seraji: without('seraji'), perdt: without('perdt'), iperudt: without('iperudt')}
  const learnt = learn(rest, lexicons, text, () => {})
  const shipped = modelOf(learnt, rest, SHIPPED)
  for (const name of JUDGED) {
    const held = treebanks[name].filter((_, i) => foldOf(name, i) === fold)
    const own = name === SHIPPED ? shipped : modelOf(learnt, rest, name)
    judge(held, own, learnt.tables, `${name}, own conventions`, values.errors === name)
    judge(held, shipped, learnt.tables, `${name}, conventions of ${SHIPPED}`, false)
  }
  process.stderr.write(`fold ${fold}\n`)
}
for (const [row, {predicted, gold, ...hits}] of scores) {
  const f1 = (count: number) => ((200 * count) / (predicted + gold)).toFixed(2)
  console.log(`${row.padEnd(30)} tokens ${f1(hits.tokens)}  UPOS ${f1(hits.upos)}  lemma ${f1(hits.lemma)}`)
}
for (const [kind, all] of [...errors].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`\n${kind}: ${all.length}\n  ${all.slice(0, 25).join('\n  ')}`)
}
