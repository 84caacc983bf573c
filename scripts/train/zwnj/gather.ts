import {readFileSync} from 'node:fs'
import {type Lexicon, parseLexicon} from '../../../src/document/lexicon.js'
import {cleaner} from '../../../src/normalize/rules.js'
import {silentWords} from '../../../src/normalize/te-marbuta.js'
import {arrangeWordForms, type WordForms} from '../../../src/normalize/zwnj/evidence/word-forms.js'
import type {Collector, Instance} from './fit.js'
import {linesOf, TREEBANKS, wordFormsWithout} from './folds.js'
import {learner} from './instances.js'

const SPELLINGS = 'datasets/lexicons/spellings/entries.tsv'

/** A tenth of the edited text: its lines by treebank, what it teaches, and the lexicon that was built without it. */
export interface Fold {
  readonly wordForms: Lexicon
  readonly forms: WordForms
  readonly lines: readonly {readonly name: string; readonly line: string}[]
  readonly instances: readonly Instance[]
}

/**
 * What a tenth of the edited text teaches, judged with a lexicon that was built without it; so the model learns what a form
 * that was met n times is worth in text that was not counted.
 */
export function gatherFold(data: string, fold: number, collector: Collector): Fold {
  const wordForms = parseLexicon(wordFormsWithout(data, fold))
  const forms = arrangeWordForms({wordForms, spellings: parseLexicon(readFileSync(SPELLINGS, 'utf8'))})
  const clean = cleaner(silentWords(wordForms))
  const instances = new Map<string, Instance>()
  const lines: {name: string; line: string}[] = []
  for (const {name, file, weight, register} of TREEBANKS) {
    const learn = learner(forms, (readings, right) => collector.add(instances, readings, right, weight, register))
    for (const line of linesOf(data, file, fold)) {
      learn(clean(line).string)
      lines.push({name, line})
    }
  }
  return {wordForms, forms, lines, instances: [...instances.values()]}
}
