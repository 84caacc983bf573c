/**
 * Builds datasets/lexicons/spellings/entries.tsv: how dictionaries spell Persian words, with ZWNJ in its places.
 *
 *   npx tsx scripts/data/spellings.ts [--hazm words.dat] [--out FILE]
 *
 * Lilak's words come with the package dictionary-fa; `--hazm` adds the words with ZWNJ of hazm's word list
 * (hazm/data/words.dat in its package). Only spellings are taken: no affix classes, frequencies or tags.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'

const ZWNJ = '\u200c'
/** A ZWNJ behind a letter that never joins, doubled or at an edge: it changes nothing. */
const IDLE = /(?<=[اآأإدذرزژوؤءىة])\u200c+|^\u200c+|\u200c+$|(?<=\u200c)\u200c/g
const PERSIAN = /^[\u0621-\u063a\u0641-\u0655\u067e\u0686\u0698\u06a9\u06af\u06cc\u200c]{2,40}$/

const standard = (word: string) => word.normalize('NFC').replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').replace(IDLE, '')

/** A part of one letter is a slip, but و as in گفت‌و‌گو and ی. */
const isSlip = (form: string) =>
  form.includes(ZWNJ) && form.split(ZWNJ).some((part) => part.length === 1 && part !== 'و' && part !== 'ی')

/** Verbs behind می are made by rule. */
const isVerb = (form: string) => /^ن?می\u200c/.test(form)

/** what follows the word in a line */
const wordsOf = (path: string, end: RegExp) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => standard(line.split(end)[0] ?? ''))
    .filter((word) => PERSIAN.test(word) && !isSlip(word) && !isVerb(word))

const {values} = parseArgs({
  options: {hazm: {type: 'string'}, out: {type: 'string', default: 'datasets/lexicons/spellings/entries.tsv'}},
})
const lilak = new Set(
  wordsOf(join(dirname(createRequire(import.meta.url).resolve('dictionary-fa')), 'index.dic'), /[/\s]/),
)
const hazm = new Set(values.hazm ? wordsOf(values.hazm, /\t/).filter((word) => word.includes(ZWNJ)) : [])
const rows = [...new Set([...lilak, ...hazm])]
  .sort()
  .map((form) => `${form}\t${[lilak.has(form) && 'lilak', hazm.has(form) && 'hazm'].filter(Boolean).join(' ')}`)
writeFileSync(values.out, `# spellings 1.0.0\nform\tsources\n${rows.join('\n')}\n`)
console.log(`${rows.length} spellings, ${rows.filter((row) => row.includes(ZWNJ)).length} with ZWNJ → ${values.out}`)
