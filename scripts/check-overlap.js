/**
 * Whether a development sentence stands in a text that something was trained on: by runs of eight words.
 *
 *   node scripts/check-overlap.js DATA
 *
 * DATA is the folder of shared data. Reads what train-news-ner.js and train-clusters.js read. Exits with 1 where there is any.
 */
import {bundle} from './bundle.js'
import {judges, runsOf} from './entities/overlap.js'
import {rawTexts} from './entities/raw-text.js'
import {sources, unlabelled} from './entities/sources.js'

const [data] = process.argv.slice(2)
if (!data) throw new Error('usage: node scripts/check-overlap.js DATA')
const khabar = await bundle("export {goldFormatOf} from './src/formats/gold/gold.ts'")

/** Lines, and sentences within them. @param {string} text */
const pieces = (text) => text.split('\n').flatMap((line) => [line, ...line.split(/[.؟!]/)])

/** @type {[string, string[]][]} */
const trained = [
  ['weights', sources(data, khabar).flatMap(({documents}) => documents.flatMap(({text}) => pieces(text)))],
  ['self-training (not used)', unlabelled(data)],
  ['word classes', [...rawTexts(data)].flatMap(pieces)],
]
for (const [what, texts] of trained) {
  const known = new Set(texts.flatMap(runsOf))
  for (const [name, sentences] of judges(data)) {
    const met = sentences.filter((sentence) => runsOf(sentence).some((run) => known.has(run)))
    console.log(`${what}: ${met.length} of ${sentences.length} sentences of ${name}`)
    for (const sentence of met.slice(0, 3)) console.log(`  ${sentence.slice(0, 120)}`)
    if (met.length > 0) process.exitCode = 1
  }
}
