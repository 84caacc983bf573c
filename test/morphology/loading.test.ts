import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {ModelError} from '../../src/pipeline/model-error.js'
import {LEMMAS_FILE, loadMorphology, USUAL_FILE} from '../../src/pipeline/morphology.js'
import {SHIPPED_MORPHOLOGY, shippedFolder} from '../../src/pipeline/resources.js'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'khabar-model-')), 'model')
  cpSync(shippedFolder(SHIPPED_MORPHOLOGY), folder, {recursive: true})
})
afterEach(() => rmSync(join(folder, '..'), {recursive: true}))

/** What loading says of the folder. */
function complaint(): string {
  try {
    loadMorphology(folder)
  } catch (error) {
    if (error instanceof ModelError) return `${error.diagnostic.code}: ${error.message}`
    throw error
  }
  return 'none'
}

test('the folder that ships is whole', () => expect(complaint()).toBe('none'))

test.each([LEMMAS_FILE, USUAL_FILE])('a folder without %s is no model', (file) => {
  rmSync(join(folder, file))
  expect(complaint()).toContain(`no file ${join(folder, file)}`)
})

test('a row of an unknown kind is named', () => {
  writeFileSync(join(folder, LEMMAS_FILE), '# x 1.0.0\nkind\tkey\tvalue\nproverb\ta\tb\n')
  expect(complaint()).toContain('expected exception, chance or verb, found proverb')
})

test('weights that were cut are refused', () => {
  writeFileSync(join(folder, 'weights.bin'), 'KHABCRF1')
  expect(complaint()).toContain('its checksum differs')
})
