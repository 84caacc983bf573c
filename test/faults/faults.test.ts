import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type Code, codes} from '../../src/diagnostic/codes.js'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {stepsOf} from '../../src/records/validate/pointer.js'
import {build} from '../../src/release/assemble/build.js'
import {validatePath} from '../../src/release/validate/validate-path.js'
import {dataset} from '../commands/dataset.js'
import {temporaryFolder} from '../commands/khabar.js'
import {buildFaults} from './build-faults.js'
import {diagnosticsPage} from './diagnostics-page.js'
import {type Fault, findings} from './fault.js'
import {inputFaults, runFaults} from './input-faults.js'
import {modelFaults} from './model-faults.js'
import {pluginFaults} from './plugin-faults.js'
import {recordFaults} from './record-faults.js'
import {releaseFaults} from './release-faults.js'

const folder = mkdtempSync(join(tmpdir(), 'khabar-good-'))
let good = ''
beforeAll(async () => {
  const made = dataset(undefined, {}, folder)
  const built = await build(made, {jobs: 1}, () => {})
  good = built!.path
}, 60_000)

const faults: readonly Fault[] = [
  ...inputFaults,
  ...runFaults,
  ...buildFaults,
  ...recordFaults,
  ...modelFaults,
  ...pluginFaults,
  ...releaseFaults(() => good),
]

/** The first finding of each code, its place below the folder of the fault: the examples of the page. */
const examples = new Map<Code, {fault: string; found: Diagnostic}>()

test('a good release has no flaw, and neither has its dataset', async () => {
  expect(await findings((report) => validatePath(good, report))).toEqual([])
  expect(await findings((report) => validatePath(folder, report))).toEqual([])
})

test('there are more than sixty faults, and every code is among them', () => {
  expect(faults.length).toBeGreaterThan(60)
  const planted = new Set(faults.map(({code}) => code))
  expect(Object.keys(codes).filter((code) => !planted.has(code as Code))).toEqual([])
})

describe('every fault is found, at its place', () => {
  test.each(faults.map((fault) => [fault.code, fault.name, fault] as const))('%s: %s', async (code, name, fault) => {
    const into = temporaryFolder()
    const found = (await fault.find(into)).filter((one) => one.code === code)
    const {spot} = fault
    const placed = found.map((one) => placeBelow(into, one))
    const hit = placed.find(({place = {}}) =>
      Object.entries(spot).every(([key, value]) => place[key as keyof typeof place] === value),
    )
    expect(hit, JSON.stringify(placed.slice(0, 5), null, 1)).toBeDefined()
    const {message, help, place} = hit!
    expect(message).not.toBe('')
    expect(help).toBeTruthy()
    if (place?.file?.endsWith('.json') && place.pointer) {
      // The line is that of the pointer: its last name stands there.
      const line = readFileSync(join(into, place.file), 'utf8').split('\n')[place.line! - 1]
      const last = stepsOf(place.pointer).at(-1)!
      if (!/^\d+$/.test(last)) expect(line).toContain(JSON.stringify(last))
    }
    if (!examples.has(code)) examples.set(code, {fault: name, found: hit!})
  })
})

/** A finding as it would be in a folder of the name that the documentation uses. */
function placeBelow(into: string, found: Diagnostic): Diagnostic {
  const {place, message, help} = found
  const file = place?.file
  const below = file === undefined ? undefined : resolve(file).startsWith(into) ? relative(into, resolve(file)) : file
  return {
    ...found,
    message: message
      .replaceAll(`${into}/`, '')
      .replaceAll(into, 'my-news')
      // What differs from run to run, and from one version of Node to the next.
      .replace(/process \d+/, 'process 4711')
      .replace(/Node [\d.]+\b/, 'Node 20.19.0')
      .replace(/ \(line \d+ column \d+\)/, ''),
    ...(help !== undefined && {help: help.replaceAll(`${into}/`, '')}),
    ...(place && {place: {...place, ...(below !== undefined && {file: below})}}),
  }
}

test('docs/diagnostics.md has every code, with an example that khabar said just now', async () => {
  expect(examples.size).toBe(Object.keys(codes).length)
  await expect(diagnosticsPage(examples)).toMatchFileSnapshot('../../docs/diagnostics.md')
})

afterAll(() => rmSync(folder, {recursive: true}))
