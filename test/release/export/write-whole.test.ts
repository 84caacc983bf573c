import {execFileSync} from 'node:child_process'
import {existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {writeWhole} from '../../../src/release/export/write-whole.js'
import {temporaryFolder} from '../../commands/khabar.js'

/** Writes a word into each file. */
const write = (word: string) => async (paths: readonly string[]) => {
  for (const path of paths) await writeFile(path, word)
}

test('files are as they were until all are whole', async () => {
  const folder = temporaryFolder()
  const paths = ['a', 'b'].map((name) => join(folder, name))
  await writeWhole(paths, write('old'))
  await expect(
    writeWhole(paths, async ([first, second]) => {
      await writeFile(first!, 'new')
      expect(readFileSync(paths[0]!, 'utf8')).toBe('old')
      await writeFile(join(second!, 'no-such-folder'), 'new')
    }),
  ).rejects.toThrow('no-such-folder')
  expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['old', 'old'])
  await writeWhole(paths, write('new'))
  expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['new', 'new'])
})

test('what a killed process left of the same file is removed, and nothing else', async () => {
  const folder = temporaryFolder()
  const names = ['a.4194305.partial', `a.${process.ppid}.partial`, 'b.4194305.partial', 'a.x.partial']
  for (const name of names) writeFileSync(join(folder, name), '')
  await writeWhole([join(folder, 'a')], write('new'))
  expect(readdirSync(folder).sort()).toEqual(['a', ...names.slice(1)].sort())
})

test('a link stays, and what it leads to is replaced', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), 'old')
  symlinkSync('file', join(folder, 'link'))
  await writeWhole([join(folder, 'link')], write('new'))
  expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('new')
})

test('a pipe is written to as it is', async () => {
  const pipe = join(temporaryFolder(), 'pipe')
  execFileSync('mkfifo', [pipe])
  const [said] = await Promise.all([readFile(pipe, 'utf8'), writeWhole([pipe], write('said'))])
  expect(said).toBe('said')
  expect(existsSync(pipe)).toBe(true)
})
