/**
 * Fits what the scores of the shipped model mean anew, for its weights as they are: where rules, lexicons or the second pass changed.
 *
 *   npx tsx scripts/train/news-ner-calibration.ts DATA
 *
 * DATA is the folder of shared data. Writes `calibration` into the model's meta.json. The same data gives the same bytes.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {SHIPPED_MODEL, shippedFolder} from '../../src/pipeline/resources.js'
import {fitCalibration} from './entities/calibrate.js'
import {learner} from './entities/learn.js'
import {sources} from './entities/sources.js'

const FOLDS = 3
const [, , data] = process.argv
if (!data) throw new Error('usage: npx tsx scripts/train/news-ner-calibration.ts DATA')

const path = join(shippedFolder(SHIPPED_MODEL), 'meta.json')
const meta = JSON.parse(readFileSync(path, 'utf8'))
const {sentencesOf, crossValidated} = learner(meta.version)
const [articles = [], tweets = []] = sources(data).map(({weight, documents}) =>
  documents.map((document) => ({sentences: sentencesOf(document), weight})),
)
const calibration = fitCalibration(crossValidated(articles, FOLDS, tweets).flat())
writeFileSync(path, `${JSON.stringify({...meta, calibration}, null, 2)}\n`)
