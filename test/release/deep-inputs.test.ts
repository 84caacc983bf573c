import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {proveInputs} from '../../src/release/deep/inputs.js'
import {sha256} from '../../src/text/sha256.js'

const folder = mkdtempSync(join(tmpdir(), 'khabar-inputs-'))
mkdirSync(join(folder, 'data/raw'), {recursive: true})
for (const name of ['a', 'b']) writeFileSync(join(folder, `data/raw/${name}`), name)
writeFileSync(join(folder, 'outside'), 'outside')

async function prove(...inputs: [path: string, sha256: string | null][]) {
  const found: Diagnostic[] = []
  const proved = await proveInputs(
    join(folder, 'data'),
    inputs.map(([path, sha256]) => ({path, bytes: 1, sha256})),
    (one) => found.push(one),
  )
  return {proved, found}
}

test('each input is proved, differs, is absent, or has no checksum', async () => {
  const {proved, found} = await prove(
    ['raw/a', sha256('a')],
    ['raw/b', sha256('a')],
    ['raw/c', sha256('c')],
    ['raw/b', null],
  )
  expect(proved).toEqual({total: 4, proved: 1, differ: 1, absent: 1, unrecorded: 1})
  expect(found).toMatchObject([
    {code: 'deep/input-differs', place: {file: 'raw/b'}, expected: sha256('a'), actual: sha256('b')},
    {code: 'deep/not-there', message: '1 of 4 inputs are not there: raw/c'},
  ])
})

test.each([
  '../outside',
  'raw/../../outside',
  'raw\\..\\..\\outside',
  join(folder, 'outside'),
  'C:/outside',
  '\\outside',
])('a path that leaves the folder is never opened: %s', async (path) => {
  expect((await prove([path, sha256('outside')])).proved).toMatchObject({proved: 0, differ: 0, absent: 1})
})

test('a name with two dots or a colon is no way out', async () => {
  writeFileSync(join(folder, 'data/raw/x..y'), 'a')
  writeFileSync(join(folder, 'data/raw/12:30'), 'a')
  expect((await prove(['raw/x..y', sha256('a')], ['raw/12:30', sha256('a')])).proved).toMatchObject({proved: 2})
})

test('five absent inputs are named, the others counted', async () => {
  const absent = (count: number) =>
    prove(...Array.from({length: count}, (_, k): [string, string] => [`raw/no-${k}`, '']))
  expect((await absent(5)).found[0]?.message).toMatch(/: raw\/no-0, raw\/no-1, raw\/no-2, raw\/no-3, raw\/no-4$/)
  expect((await absent(7)).found[0]?.message).toMatch(/: raw\/no-0, .*, raw\/no-4 and 2 more$/)
})
