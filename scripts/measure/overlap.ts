/**
 * Whether a development sentence stands in a text that something was trained on: by runs of eight words.
 *
 *   npx tsx scripts/measure/overlap.ts DATA
 *
 * DATA is the folder of shared data. Reads what train/news-ner.ts and train/word-classes.ts read. Exits with 1 where there is any.
 */
import {judges, runsOf} from '../train/entities/overlap.js'
import {rawTexts} from '../train/entities/raw-text.js'
import {sources, unlabelled} from '../train/entities/sources.js'

const [data] = process.argv.slice(2)
if (!data) throw new Error('usage: npx tsx scripts/measure/overlap.ts DATA')

/** Lines, and sentences within them. */
const pieces = (text: string) => text.split('\n').flatMap((line) => [line, ...line.split(/[.؟!]/)])

const trained: [string, string[]][] = [
  ['weights', sources(data).flatMap(({documents}) => documents.flatMap(({text}) => pieces(text)))],
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
