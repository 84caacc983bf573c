// Sentences that judge must not be learnt from: texts are compared by runs of eight words.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

const RUN = 8
/** A sentence shorter than a run is compared whole, if it has so many words. */
const SHORTEST = 5

/** Words as every spelling of them: folded letters, no ZWNJ, no marks. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\u200c\u0640\u064b-\u0655]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The runs of a sentence, each as one string. */
export function runsOf(sentence: string): string[] {
  const words = wordsOf(sentence)
  if (words.length < SHORTEST) return []
  if (words.length <= RUN) return [words.join(' ')]
  return Array.from({length: words.length - RUN + 1}, (_, i) => words.slice(i, i + RUN).join(' '))
}

/** The sentences of a file with one token a line. */
export const columnSentences = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split(/\r?\n\s*\r?\n/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.split(/[\t|]/)[0])
        .join(' '),
    )

const conlluSentences = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/^# text = (.*)$/gm)].map(([, text]) => text!)

/** Every development part, by its name; `data` is the folder of shared data. */
export const judges = (data: string): [string, string[]][] => [
  ['PEYMA dev', columnSentences(join(data, 'gold/peyma/dev.txt'))],
  ['ParsTwiNER dev', columnSentences(join(data, 'gold/parstwiner/dev.txt'))],
  ['UD Seraji dev', conlluSentences(join(data, 'gold/ud-seraji/fa_seraji-ud-dev.conllu'))],
  ['UD PerDT dev', conlluSentences(join(data, 'gold/ud-perdt/fa_perdt-ud-dev.conllu'))],
]

/** Whether a sentence shares a run with any that judges. */
export function judgedIn(data: string): (sentence: string) => boolean {
  const runs = new Set(judges(data).flatMap(([, sentences]) => sentences.flatMap(runsOf)))
  return (sentence) => runsOf(sentence).some((run) => runs.has(run))
}
