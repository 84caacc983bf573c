/**
 * Builds datasets/lexicons/countries/entries.tsv and datasets/lexicons/provinces/entries.tsv.
 *
 *   node scripts/build-countries.js [ISO_CODES_FOLDER]
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
const lexicons = new URL('../datasets/lexicons/', import.meta.url)
const isoFolder = process.argv[2] ?? '/usr/share/iso-codes/json'

/** @param {string} name @returns {any} */
const iso = (name) => JSON.parse(readFileSync(join(isoFolder, `iso_${name}.json`), 'utf8'))[name]

/** @param {string} path @returns {string[][]} */
const rowsOf = (path) =>
  readFileSync(new URL(path, lexicons), 'utf8')
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => line.split('\t'))

/** @param {string} name @param {string[]} columns @param {string[][]} rows */
function write(name, columns, rows) {
  const lines = [`# ${name} ${VERSION}`, columns.join('\t'), ...rows.map((row) => row.join('\t')), '']
  writeFileSync(new URL(`${name}/entries.tsv`, lexicons), lines.join('\n'))
}

/** CLDR's own additions to a name: what stands in brackets, behind a comma or a dash. @param {string} name */
const plain = (name) => (/[()،-]/.test(name) ? undefined : name.normalize('NFC').replace(/هٔ/g, 'ه'))

function countries() {
  const cldr = require('cldr-localenames-full/main/fa/territories.json').main.fa.localeDisplayNames.territories
  const byHand = rowsOf('countries/by-hand.tsv').map(([ref = '', name = '', sense = '']) => ({ref, name, sense}))
  /** @type {Map<string, string[]>} */
  const entries = new Map()
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
  const names = new Map(iso('3166-2').map((/** @type {{code: string, name: string}} */ {code, name}) => [code, name]))
  const rows = rowsOf('provinces/by-hand.tsv').map(([ref = '', name = '', sense = '', isoName = '']) => {
    if (names.get(ref) !== isoName) throw new Error(`${ref} is ${names.get(ref)} in iso-codes, ${isoName} by hand`)
    return [name, ref, sense]
  })
  write('provinces', ['name', 'ref', 'sense'], rows.sort(order))
}

/** @param {string[]} a @param {string[]} b */
const order = ([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0)

countries()
provinces()
