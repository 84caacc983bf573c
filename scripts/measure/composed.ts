/**
 * Reads the marks of the composed articles again.
 *
 *   npx tsx scripts/measure/composed.ts
 *
 * Marks that do not parse are errors (exit 1). Printed for a person to judge: a marked form that stands unmarked elsewhere in
 * the same article, one form with two labels in one article, and a head left outside right before its name.
 */
import {readdirSync, readFileSync} from 'node:fs'
import lists from './heads-inside.json' with {type: 'json'}

const FOLDER = new URL('../../datasets/composed/', import.meta.url).pathname
const MARK = /\[([^[\]\n]+)\]_([A-Z]+)/g
const LABELS = new Set(['PER', 'LOC', 'ORG', 'FAC', 'EVENT', 'PRODUCT'])
const HEAD_OUTSIDE = new RegExp(`(?<![\\p{L}\\u200c])(?:${lists.heads.join('|')}) \\[[^\\]]+\\]_(?:ORG|FAC)`, 'gu')
/** Shorter forms are common words too often. */
const SHORTEST = 4

let broken = 0
const seen = new Set<string>()
for (const name of readdirSync(FOLDER).sort()) {
  if (!name.endsWith('.txt')) continue
  const counts = new Map<string, number>()
  for (const article of readFileSync(FOLDER + name, 'utf8')
    .split(/^## +/m)
    .slice(1)) {
    const [id = ''] = article.split(/\s/, 1)
    if (seen.has(id)) error(name, id, 'the id stands twice')
    seen.add(id)
    const marks = [...article.matchAll(MARK)]
    const rest = article.replace(MARK, '■')
    if (/[[\]]|■[\p{L}_]/u.test(rest.slice(rest.indexOf('\n'))))
      error(name, id, /.{0,20}(?:[[\]]|■[\p{L}_]).{0,10}/u.exec(rest)?.[0])
    const labelOf = new Map<string, string>()
    for (const [, surface = '', label = ''] of marks) {
      counts.set(label, (counts.get(label) ?? 0) + 1)
      if (!LABELS.has(label)) error(name, id, `no label ${label}`)
      const before = labelOf.get(surface)
      if (before && before !== label) console.log(`${name} ${id}: «${surface}» is ${before} and ${label}`)
      labelOf.set(surface, label)
    }
    for (const [surface, label] of labelOf) {
      const alone = new RegExp(`.{0,15}(?<![\\p{L}\\u200c])${escaped(surface)}(?![\\p{L}\\u200c]).{0,15}`, 'gu')
      if (surface.length < SHORTEST) continue
      for (const [found] of rest.matchAll(alone)) console.log(`${name} ${id}: ${label} unmarked: ${found}`)
    }
    for (const [found] of article.matchAll(HEAD_OUTSIDE)) console.log(`${name} ${id}: head outside: ${found}`)
  }
  const sums = [...counts].sort().map(([label, count]) => `${label} ${count}`)
  console.log(`${name}: ${sums.join(', ')}`)
}
process.exitCode = broken > 0 ? 1 : 0

function error(name: string, id: string, what = '') {
  console.error(`${name} ${id}: ${what}`)
  broken++
}

function escaped(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
