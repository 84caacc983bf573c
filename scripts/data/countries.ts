/**
 * Builds datasets/lexicons/countries/entries.tsv and datasets/lexicons/provinces/entries.tsv.
 *
 *   npx tsx scripts/data/countries.ts [ISO_CODES_FOLDER]
 *
 * Countries: the Persian names of CLDR (cldr-localenames-full) for the codes that Debian's iso-codes lists as ISO
 * 3166-1, then the forms and senses of countries/by-hand.tsv, which win. Provinces: provinces/by-hand.tsv, refused where
 * a code and its romanized name are not those of iso-codes' ISO 3166-2. ISO_CODES_FOLDER holds iso_3166-1.json and
 * iso_3166-2.json (`apt-get install iso-codes`).
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'

const require = createRequire(import.meta.url)
const VERSION = '0.1.0'
const lexicons = new URL('../../datasets/lexicons/', import.meta.url)
const isoFolder = process.argv[2] ?? '/usr/share/iso-codes/json'

/** The entries of one of iso-codes' lists. */
const iso = (name: string): readonly {alpha_2: string; code: string; name: string}[] =>
  JSON.parse(readFileSync(join(isoFolder, `iso_${name}.json`), 'utf8'))[name]

const rowsOf = (path: string): string[][] =>
  readFileSync(new URL(path, lexicons), 'utf8')
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => line.split('\t'))

function write(name: string, columns: string[], rows: string[][]) {
  const lines = [`# ${name} ${VERSION}`, columns.join('\t'), ...rows.map((row) => row.join('\t')), '']
  writeFileSync(new URL(`${name}/entries.tsv`, lexicons), lines.join('\n'))
}

/** CLDR's own additions to a name: what stands in brackets, behind a comma or a dash. */
const plain = (name: string) => (/[()،-]/.test(name) ? undefined : name.normalize('NFC').replace(/هٔ/g, 'ه'))

function countries() {
  const cldr = require('cldr-localenames-full/main/fa/territories.json').main.fa.localeDisplayNames.territories
  const byHand = rowsOf('countries/by-hand.tsv').map(([ref = '', name = '', sense = '']) => ({ref, name, sense}))
  const entries: Map<string, string[]> = new Map()
  for (const {alpha_2: ref} of iso('3166-1')) {
    for (const key of [ref, `${ref}-alt-short`, `${ref}-alt-variant`]) {
      const name = cldr[key] && plain(cldr[key])
      if (name) entries.set(name, [name, ref, 'sure'])
    }
  }
  for (const {ref, name, sense} of byHand) entries.set(name, [name, ref, sense])
  write('countries', ['name', 'ref', 'sense'], [...entries.values()].sort(order))
}

function provinces() {
  const names = new Map(iso('3166-2').map(({code, name}: {code: string; name: string}) => [code, name]))
  const rows = rowsOf('provinces/by-hand.tsv').map(([ref = '', name = '', sense = '', isoName = '']) => {
    if (names.get(ref) !== isoName) throw new Error(`${ref} is ${names.get(ref)} in iso-codes, ${isoName} by hand`)
    return [name, ref, sense]
  })
  write('provinces', ['name', 'ref', 'sense'], rows.sort(order))
}

const order = ([a = '']: readonly string[], [b = '']: readonly string[]) => (a < b ? -1 : a > b ? 1 : 0)

countries()
provinces()
