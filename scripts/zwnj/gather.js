import {readFileSync} from 'node:fs'
import {linesOf, TREEBANKS, wordFormsWithout} from './folds.js'
import {learner} from './instances.js'

const SPELLINGS = 'datasets/lexicons/spellings/entries.tsv'

/**
 * What a tenth of the edited text teaches, judged with a lexicon that was built without it; so the model learns what a form
 * that was met n times is worth in text that was not counted.
 * @param {string} data @param {number} fold @param {any} repair @param {any} collector
 */
export function gatherFold(data, fold, repair, collector) {
  const wordForms = repair.parseLexicon(wordFormsWithout(data, fold))
  const spellings = repair.parseLexicon(readFileSync(SPELLINGS, 'utf8'))
  const forms = repair.arrangeWordForms({wordForms, spellings})
  const clean = repair.cleaner(wordForms)
  const instances = new Map()
  const lines = []
  for (const {name, file, weight, register} of TREEBANKS) {
    const learn = learner(repair, forms, (readings, right) =>
      collector.add(instances, readings, right, weight, register),
    )
    for (const line of linesOf(data, file, fold)) {
      learn(clean(line).string)
      lines.push({name, line})
    }
  }
  return {wordForms, spellings, forms, lines, instances: [...instances.values()]}
}
