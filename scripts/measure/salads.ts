/**
 * Random sentences of numbers, months, units, separators, eras and words: none may give a fact that the schema or the
 * checks of records refuse. Prints each refusal with its sentence, and how many sentences had one.
 *
 *   npx tsx scripts/measure/salads.ts [COUNT [SEED]]
 */
import {createFacts} from '../../src/facts/facts.js'
import {toRecord} from '../../src/records/to-record.js'
import {createValidator} from '../../src/records/validate.js'
import {documentOf} from '../../test/facts/document-of.js'
import {salads} from '../../test/facts/salads.js'

const [count = 1_000_000, seed = 4711] = process.argv.slice(2).map(Number)
const valid = createValidator({})
const stage = createFacts()
const published = ['2023-12-25T10:00:00+03:30', '2024-03-20', null]
const MOST_SHOWN = 40

let refused = 0
let at = 0
for (const salad of salads(count, seed)) {
  const document = documentOf(salad, {publishedAt: published[at++ % published.length]!})
  const found: string[] = []
  const layers = {
    ...document.layers,
    ...stage.run(document, ({code, message}) => found.push(`${code} ${message}`)),
  }
  if (layers.facts.length > 0)
    valid(toRecord({...document, layers}, ['facts']), ({code, message}) => {
      if (code.startsWith('fact/') || code.startsWith('schema/')) found.push(`${code} ${message.slice(0, 160)}`)
    })
  if (found.length === 0) continue
  refused++
  if (refused <= MOST_SHOWN) console.log(`${JSON.stringify(salad)}\n  ${found.join('\n  ')}`)
}
console.log(`${refused} of ${count} sentences gave a fact that a record may not hold`)
