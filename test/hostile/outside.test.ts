import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {build} from '../../src/release/assemble/build.js'
import {writeChecksums} from '../../src/release/contents/checksums.js'
import {validatePath} from '../../src/release/validate/validate-path.js'
import {article, configuration, dataset} from '../commands/dataset.js'
import {temporaryFolder} from '../commands/khabar.js'

const made = mkdtempSync(join(tmpdir(), 'khabar-good-'))
let good = ''
beforeAll(async () => {
  good = (await build(dataset(undefined, {}, made), {jobs: 1}, () => {}))!.path
}, 60_000)
afterAll(() => rmSync(made, {recursive: true}))

/** A folder with a pipe that nobody writes to: whoever opens it waits for ever, and the test ends too late. */
function withPipe(): string {
  const folder = temporaryFolder()
  execFileSync('mkfifo', [join(folder, 'pipe')])
  return folder
}

/** Names that lead from the folder `inner/release` to the pipe. */
const names = (folder: string) => ['../../pipe', `${folder}/pipe`, 'data/../../../pipe', './../../pipe']

const found = async (path: string) => {
  const all: Diagnostic[] = []
  await validatePath(path, (one) => all.push(one))
  return all
}

test.each([0, 1, 2, 3])('dataset.json that names an input outside its folder, way %i', async (way) => {
  const folder = withPipe()
  const inner = join(folder, 'inner/release')
  cpSync(dataset([article(1)], {inputs: [{...configuration.inputs[0], path: names(folder)[way]}]}), inner, {
    recursive: true,
  })
  const all: Diagnostic[] = []
  expect(await build(inner, {jobs: 1}, (one) => all.push(one))).toBeUndefined()
  expect(all.some(({severity}) => severity === 'error')).toBe(true)
  expect(all.every(({code}) => code !== 'input/unreadable')).toBe(true)
  expect((await found(inner)).map(({code}) => code)).not.toEqual([])
})

describe.each([0, 1, 2, 3])('files of a release that name one outside it, way %i', (way) => {
  const plant = async (file: string, change: (text: string, name: string) => string, seal = true) => {
    const folder = withPipe()
    const inner = join(folder, 'inner/release')
    cpSync(good, inner, {recursive: true})
    const before = readFileSync(join(inner, file), 'utf8')
    const after = change(before, names(folder)[way]!)
    expect(after).not.toBe(before)
    writeFileSync(join(inner, file), after)
    if (seal) await writeChecksums(inner)
    return found(inner)
  }
  const path = (text: string, name: string) =>
    text.replace(/"(?:path|contentUrl)": "(?:csv|data|ner|jsonl)[^"]*"/, (old) =>
      old.replace(/: ".*/, `: ${JSON.stringify(name)}`),
    )

  test('SHA256SUMS', async () => {
    const all = await plant('SHA256SUMS', (sums, name) => `${'0'.repeat(64)}  ${name}\n${sums}`, false)
    expect(all.map(({code}) => code)).toEqual(['release/path-outside'])
  })

  test('datapackage.json', async () => {
    const all = await plant('datapackage.json', path)
    expect(all.map(({code}) => code)).toContain('release/catalogue-differs')
  })

  test('croissant.json', async () => {
    const all = await plant('croissant.json', path)
    expect(all.map(({code}) => code)).toContain('release/catalogue-differs')
  })

  test('manifest.json', async () => {
    const all = await plant('manifest.json', (text, name) =>
      text.replace(/"path": "[^"]*"/, `"path": ${JSON.stringify(name)}`),
    )
    expect(all.filter(({code}) => code === 'input/unreadable')).toEqual([])
  })

  test('README.md', async () => {
    const all = await plant('README.md', (text, name) => text.replace(/path: data\/train-[^\n]*/, `path: ${name}`))
    expect(all.map(({code}) => code)).toContain('release/card-differs')
  })
})
