import {appendFileSync, chmodSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {knownFile, unchangedSince} from '../../../src/release/assemble/unchanged.js'
import {temporaryFolder} from '../../commands/khabar.js'

test.each<[string, (path: string) => void, boolean]>([
  ['left alone', () => {}, true],
  ['touched', (path) => utimesSync(path, 1, 1), true],
  ['given other permissions', (path) => chmodSync(path, 0o600), true],
  ['written again with the same bytes', (path) => writeFileSync(path, 'old'), true],
  ['grown', (path) => appendFileSync(path, 'er'), false],
  ['emptied', (path) => writeFileSync(path, ''), false],
  ['changed in place', (path) => writeFileSync(path, 'new'), false],
  ['removed', (path) => rmSync(path), false],
])('a file that is %s', async (_, change, isUnchanged) => {
  const path = join(temporaryFolder(), 'file')
  writeFileSync(path, 'old')
  const known = await knownFile(path)
  expect(known).toMatchObject({bytes: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/)})
  const ask = unchangedSince(path, known!)
  expect(await ask()).toBe(true)
  change(path)
  expect([await ask(), await ask()]).toEqual([isUnchanged, isUnchanged])
})

test('a file that is not there has no checksum', async () => {
  await expect(knownFile(join(temporaryFolder(), 'none'))).rejects.toThrow('ENOENT')
})
