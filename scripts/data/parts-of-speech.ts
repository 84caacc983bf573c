/**
 * Builds datasets/lexicons/parts-of-speech/entries.tsv: which parts of speech dictionaries give to words.
 *
 *   npx tsx scripts/data/parts-of-speech.ts --hazm words.dat [--out FILE]
 *
 * `--hazm` is hazm/data/words.dat of the package hazm; Lilak's affix classes come with the package dictionary-fa. A word that
 * takes بی is a noun there (n), one that takes تر an adjective (a), any other with affixes is o.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {formKey} from '../../src/morphology/fold.js'

const PERSIAN = /^[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]{1,30}$/
/** Lilak's affix classes: the prefix of nouns, and the comparatives. */
const NOUN = 'pa'
const ADJECTIVE: readonly string[] = ['st', 'su']

const {values} = parseArgs({
  options: {hazm: {type: 'string'}, out: {type: 'string', default: 'datasets/lexicons/parts-of-speech/entries.tsv'}},
})
if (values.hazm === undefined) throw new Error('usage: npx tsx scripts/data/parts-of-speech.ts --hazm words.dat')

const standard = (word: string) => formKey(word.normalize('NFC').replace(/[يى]/g, 'ی').replace(/ك/g, 'ک'))

function add(map: Map<string, Set<string>>, word: string, values: readonly string[]): void {
  const key = standard(word)
  if (!PERSIAN.test(key)) return
  const all = map.get(key) ?? new Set()
  map.set(key, all)
  for (const value of values) all.add(value)
}

const tags = new Map<string, Set<string>>()
for (const line of readFileSync(values.hazm, 'utf8').split('\n')) {
  const [word = '', , list = '0'] = line.split('\t')
  if (list !== '0' && list !== '') add(tags, word, list.trim().split(','))
}
const affixes = new Map<string, Set<string>>()
const lilak = join(dirname(createRequire(import.meta.url).resolve('dictionary-fa')), 'index.dic')
for (const line of readFileSync(lilak, 'utf8').split('\n')) {
  const [word = '', flags = ''] = line.trim().replace('!!', '').split('/')
  if (flags === '') continue
  const classes: readonly string[] = flags.match(/../g) ?? []
  add(affixes, word, [classes.includes(NOUN) ? 'n' : classes.some((one) => ADJECTIVE.includes(one)) ? 'a' : 'o'])
}
const joined = (set: Set<string> | undefined, by: string) => [...(set ?? [])].sort().join(by)
const rows = [...new Set([...tags.keys(), ...affixes.keys()])]
  .sort()
  .map((word) => [word, joined(tags.get(word), ','), joined(affixes.get(word), '')].join('\t'))
writeFileSync(values.out, `# parts-of-speech 1.0.0\nform\ttags\taffixes\n${rows.join('\n')}\n`)
