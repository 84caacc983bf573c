import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Register} from '../../../src/normalize/zwnj/evidence/model.js'

/** Each treebank's training text, and how much one of its words counts in training: the smaller one is the news. */
export const TREEBANKS: readonly {name: string; file: string; weight: number; register: Register}[] = [
  {name: 'Seraji', file: 'gold/ud-seraji/fa_seraji-ud-train.raw.txt', weight: 2, register: 'press'},
  {name: 'PerDT', file: 'gold/ud-perdt/fa_dadegan-ud-train.raw.txt', weight: 1, register: 'general'},
]

/** The lines of a treebank whose number ends in `fold`. */
export const linesOf = (data: string, file: string, fold: number): string[] =>
  readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter((line, i) => i % 10 === fold && line.trim() !== '')
    .map((line) => line.trim())

/** The lexicon word-forms built without a fold. */
export function wordFormsWithout(data: string, fold: number): string {
  const work = mkdtempSync(join(tmpdir(), 'khabar-fold-'))
  try {
    const out = join(work, 'entries.tsv')
    const script = 'scripts/data/word-forms.ts'
    const args = ['--import', 'tsx', script, data, '--leave-out', String(fold), '--out', out]
    execFileSync(process.execPath, args, {stdio: 'pipe'})
    return readFileSync(out, 'utf8')
  } finally {
    rmSync(work, {recursive: true})
  }
}
