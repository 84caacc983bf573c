// Writes datasets/licenses from an unpacked copy of the npm package spdx-license-list:
//   npm pack spdx-license-list@6.12.0 && tar xzf spdx-license-list-6.12.0.tgz && tsx scripts/data/license-texts.ts package
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** What datasets of text and their tools are released under. */
const ids = [
  'Apache-2.0',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-ND-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-SA-3.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'CDLA-Permissive-1.0',
  'CDLA-Permissive-2.0',
  'CDLA-Sharing-1.0',
  'GPL-3.0-only',
  'MIT',
  'ODC-By-1.0',
  'ODbL-1.0',
  'PDDL-1.0',
]

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('give the folder of the unpacked package')
const target = new URL('../../datasets/licenses/', import.meta.url)
for (const id of ids) {
  const {licenseText} = JSON.parse(readFileSync(join(source, 'licenses', `${id}.json`), 'utf8'))
  const text = (licenseText as string).replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '')
  writeFileSync(new URL(`${id}.txt`, target), `${text.trim()}\n`)
}
