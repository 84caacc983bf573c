/**
 * Cross-validates the repair of ZWNJ: each tenth of the treebanks' training text is repaired with a lexicon and weights
 * that were made without it. No figure rests on having seen the sentence.
 *
 *   npx tsx scripts/measure/cross-validate-zwnj.ts DATA [--folds 0,1,2] [--settings '{"intact":28}' …]
 *
 * Each line is an article of its own, fed with its ZWNJ deleted, turned to spaces, and intact; positions are counted
 * between letters, and a ZWNJ behind a letter that never joins is not counted. `--settings` tries other opinions than
 * those of src/normalize/zwnj/judging/judge.ts, all in one run.
 */
import {parseArgs} from 'node:util'
import {cleaner} from '../../src/normalize/rules.js'
import {silentWords} from '../../src/normalize/te-marbuta.js'
import {logLinear} from '../../src/normalize/zwnj/evidence/model.js'
import {habitsOf} from '../../src/normalize/zwnj/judging/habits.js'
import {judgeOf, settings} from '../../src/normalize/zwnj/judging/judge.js'
import {zwnjRepair} from '../../src/normalize/zwnj/restore.js'
import {applyChanges} from '../../src/text/edits.js'
import {collector, fitWeights} from '../train/zwnj/fit.js'
import {gatherFold} from '../train/zwnj/gather.js'
import {addScores, compare, noScore, type Score, scoreRow} from './zwnj-score.js'

const ZWNJ = '\u200c'
const STATES: [string, (line: string) => string][] = [
  ['deleted', (line) => line.replaceAll(ZWNJ, '')],
  ['spaced', (line) => line.replaceAll(ZWNJ, ' ')],
  ['intact', (line) => line],
]

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    folds: {type: 'string', default: '0,1,2,3,4,5,6,7,8,9'},
    settings: {type: 'string', multiple: true, default: ['{}']},
  },
})
const data = positionals[0]
if (!data)
  throw new Error('usage: npx tsx scripts/measure/cross-validate-zwnj.ts DATA [--folds 0,1,2] [--settings JSON …]')
const wanted = values.folds.split(',').map(Number)
const all = collector()
const folds = Array.from({length: 10}, (_, fold) => gatherFold(data, fold, all))
const sums = new Map<string, Score>()
for (const fold of wanted) {
  const instances = folds.flatMap((other, k) => (k === fold ? [] : other.instances))
  const {forms, lines, wordForms} = folds[fold]!
  const restorer = zwnjRepair(forms, logLinear(fitWeights({names: all.names, instances})))
  const clean = cleaner(silentWords(wordForms))
  for (const {name, line} of lines)
    for (const [state, change] of STATES) {
      const draft = clean(change(line))
      const reading = restorer.read(draft.string)
      for (const given of values.settings) {
        const judge = judgeOf(habitsOf([reading.signs]), {...settings, ...JSON.parse(given)})
        const repaired = applyChanges(draft, reading.gaps.filter(judge), 'restore-zwnj').string
        const key = `${given.padEnd(3)} ${name.padEnd(7)} ${state}`
        sums.set(key, addScores(sums.get(key) ?? noScore, compare(line, repaired)))
      }
    }
}
for (const key of [...sums.keys()].sort()) console.log(scoreRow(key, sums.get(key)!))
