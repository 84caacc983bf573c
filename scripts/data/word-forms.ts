/**
 * Builds datasets/lexicons/word-forms/entries.tsv: word forms and figures, never a sentence.
 *
 *   npx tsx scripts/data/word-forms.ts DATA [--leave-out K] [--out FILE]
 *
 * DATA holds the treebanks' training text and crawled news. `--leave-out K` (0 to 9) leaves out every line of the
 * treebanks whose number ends in K, for cross-validation: build without it, score on it.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

const ZWNJ = '\u200c'
/** Seen this often in crawled news, a form that no treebank has is taken in. */
const CRAWLED_MINIMUM = 4
/** A run of letters, marks and ZWNJ. */
const WORD = /[\u0621-\u063a\u0641-\u0655\u0670-\u06d3\u200c]+/g
/** What makes a verb of the participle before it. */
const AUXILIARY = /^(?:است|اند|بود|بودند|باشد|باشند|نیست|نبود|نباشد|شد|شدند|شده|بوده|خواهد|خواهند|شود|شوند|می|نمی)$/
/** A ZWNJ behind a letter that never joins, doubled or at an edge: it changes nothing. */
const IDLE = /(?<=[اآأإدذرزژوؤءىة])\u200c+|^\u200c+|\u200c+$|(?<=\u200c)\u200c/g

/** Words, line by line, a mark between two words ending a run */
function runsOf(text: string): string[][] {
  const clean = text
    .normalize('NFC')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/\u0640|\u200b|\u200d|\u200e|\u200f/g, '')
  return clean
    .split(/[^\u0621-\u063a\u0641-\u0655\u0670-\u06d3\u200c ]| {2,}/)
    .map((run) => (run.match(WORD) ?? []).map((word) => word.replace(IDLE, '')).filter(Boolean))
}

const conlluText = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/^# text = (.*)$/gm)].map(([, text]) => text).join('\n')

function newsText(folder: string) {
  const texts: string[] = []
  for (const file of readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith('.json'))) {
    for (const row of JSON.parse(readFileSync(join(folder, file), 'utf8'))) {
      texts.push(row.title, row.abstract ?? row.summary ?? '', ...(row.paragraphs ?? []))
    }
  }
  return texts.join('\n')
}

type Counts = Map<string, number>

const add = (counts: Counts, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

function countWords(runs: string[][]) {
  const counts = new Map<string, number>()
  for (const run of runs) for (const word of run) add(counts, word)
  return counts
}

/** How often the parts of a ZWNJ form stand apart, at least one space among them. */
function countSpaced(runs: string[][], forms: Iterable<string>) {
  const wanted = new Map<string, number>()
  for (const form of forms) if (form.includes(ZWNJ)) wanted.set(form.replaceAll(ZWNJ, ' '), 0)
  for (const run of runs) {
    const parts = run.flatMap((word) => word.split(ZWNJ).map((part, i) => ({part, startsWord: i === 0})))
    for (let i = 0; i + 1 < parts.length; i++) {
      let key = parts[i]!.part
      let apart = false
      for (let k = i + 1; k < Math.min(i + 4, parts.length); k++) {
        key += ` ${parts[k]!.part}`
        apart ||= parts[k]!.startsWord
        // شده before است is a verb and always apart: it says nothing about the adjective.
        const isVerb = parts[k]!.part.endsWith('ده') && AUXILIARY.test(parts[k + 1]?.part ?? '')
        if (apart && !isVerb && wanted.has(key)) add(wanted, key)
      }
    }
  }
  return wanted
}

/** A form that its own parts speak against: a part of one letter is a slip of the pen (but نیم‌ه‌ … keep و, as in گفت‌و‌گو). */
const isSlip = (form: string) =>
  form.includes(ZWNJ) && form.split(ZWNJ).some((part) => part.length === 1 && part !== 'و' && part !== 'ی')

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {'leave-out': {type: 'string'}, out: {type: 'string', default: 'datasets/lexicons/word-forms/entries.tsv'}},
})
const data = positionals[0]
if (!data) throw new Error('usage: npx tsx scripts/data/word-forms.ts DATA [--leave-out K] [--out FILE]')
const leaveOut = values['leave-out'] === undefined ? undefined : Number(values['leave-out'])

const treebank = (file: string) =>
  runsOf(
    readFileSync(join(data, file), 'utf8')
      .split('\n')
      .filter((_, i) => i % 10 !== leaveOut)
      .join('\n'),
  )
const general = treebank('gold/ud-perdt/fa_dadegan-ud-train.raw.txt')
const press = treebank('gold/ud-seraji/fa_seraji-ud-train.raw.txt')
const crawled = runsOf(
  [
    conlluText(join(data, 'gold/iperudt/iPerUDT_train.conllu')),
    ...['fars', 'varzesh3', 'rss'].map((name) => newsText(join(data, 'raw', name))),
  ].join('\n'),
)
const sources = [general, press, crawled]
const counts = sources.map(countWords)
const [inGeneral, inPress, inCrawled] = counts as [Counts, Counts, Counts]
const often = [...inCrawled].filter(([, count]) => count >= CRAWLED_MINIMUM).map(([form]) => form)
const forms = [...new Set([...inGeneral.keys(), ...inPress.keys(), ...often])].filter(
  (form) => !isSlip(form) && form.length > 0 && form.length <= 40,
)
const spaced = sources.map((runs) => countSpaced(runs, forms))
const rows = forms
  .map((form): [string, ...number[]] => {
    const apart = form.replaceAll(ZWNJ, ' ')
    return [form, ...sources.flatMap((_, i) => [counts[i]!.get(form) ?? 0, spaced[i]!.get(apart) ?? 0])]
  })
  .sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(
  values.out,
  `# word-forms 2.0.0\nform\tgeneral\tgeneral_spaced\tpress\tpress_spaced\tcrawled\tcrawled_spaced\n${rows.map((row) => row.join('\t')).join('\n')}\n`,
)
console.log(`${rows.length} forms, ${rows.filter(([form]) => form.includes(ZWNJ)).length} with ZWNJ → ${values.out}`)
