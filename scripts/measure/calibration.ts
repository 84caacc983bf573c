/**
 * Prints how far scores of names can be trusted: in ten bins of the score, the mean score and the share of names that are right.
 *
 *   npx tsx scripts/measure/calibration.ts DATA [--gold FILE…] [--model DIR]
 *
 * Without `--gold` by cross-validation over the composed articles: models and lines of two thirds judge the last third. With it, the
 * model that ships on gold files that it never learnt (FAC counts as LOC there, and events are left out). DATA is the folder of
 * shared data.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {calibratedScore} from '../../src/entities/calibration.js'
import {crfTagger} from '../../src/entities/crf/tagger.js'
import {goldFormatOf} from '../../src/formats/gold/gold.js'
import {loadModel} from '../../src/pipeline/model.js'
import {SHIPPED_MODEL, shippedFolder} from '../../src/pipeline/resources.js'
import {fitCalibration, type Judged} from '../train/entities/calibrate.js'
import {judged, learner} from '../train/entities/learn.js'
import {sources} from '../train/entities/sources.js'

const BINS = 10
const FOLDS = 3

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {gold: {type: 'string', multiple: true, default: []}, model: {type: 'string'}},
})
const [data] = positionals
if (!data) throw new Error('usage: npx tsx scripts/measure/calibration.ts DATA [--gold FILE…]')

const {calibration = {}, ...model} = loadModel(values.model ?? shippedFolder(SHIPPED_MODEL))
const {tables, sentencesOf, crossValidated} = learner(model.version)

if (values.gold.length === 0) crossValidate(data)
for (const file of values.gold) {
  const tagger = crfTagger(model, tables)
  const gold = goldFormatOf(readFileSync(file, 'utf8'))!.read(readFileSync(file, 'utf8'), file, () => {})
  const names = gold.flatMap(({entities, ...rest}) => {
    const document = {
      ...rest,
      entities: entities.map((one) => ({...one, label: one.label === 'PERS' ? 'PER' : one.label})),
    }
    return judged(sentencesOf(document), tagger, (label) => (label === 'FAC' ? 'LOC' : label))
  })
  print(
    file,
    scored(
      names.filter(({label}) => label !== 'EVENT'),
      calibration,
    ),
  )
}

function scored(names: readonly Judged[], calibration: Parameters<typeof calibratedScore>[3]) {
  return names.map(({label, origin, logit, isRight}) => ({
    score: calibratedScore(label, origin, logit, calibration),
    isRight,
  }))
}

function print(title: string, names: readonly {score: number; isRight: boolean}[]) {
  console.log(`${title}: ${names.length} names\n  score        names  mean  right, %`)
  for (let bin = 0; bin < BINS; bin++) {
    const inside = names.filter(({score}) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin)
    if (inside.length === 0) continue
    const mean = (100 * inside.reduce((sum, {score}) => sum + score, 0)) / inside.length
    const right = (100 * inside.filter(({isRight}) => isRight).length) / inside.length
    const range = `${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)}`
    console.log(`  ${range.padEnd(12)} ${String(inside.length).padStart(5)}  ${mean.toFixed(1)}  ${right.toFixed(1)}`)
  }
}

function crossValidate(folder: string) {
  const all = sources(folder).map(({name, weight, documents}) => ({
    name,
    articles: documents.map((document) => ({sentences: sentencesOf(document), weight})),
  }))
  const composed = all.filter(({name}) => name === 'composed').flatMap(({articles}) => articles)
  const others = all.filter(({name}) => name !== 'composed').flatMap(({articles}) => articles)
  const folds = crossValidated(composed, FOLDS, others)
  // What weighs less than 1 is of tweets.
  print(
    'composed articles, cross-validated',
    folds.flatMap((names, fold) =>
      scored(
        names.filter(({weight}) => weight === undefined),
        fitCalibration(folds.filter((_, i) => i !== fold).flat()),
      ),
    ),
  )
}
