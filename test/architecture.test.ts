import {describe, expect, test} from 'vitest'
import * as laws from './architecture/laws.js'
import {sources} from './architecture/source.js'

// The laws are in architecture/laws.ts; architecture/laws.test.ts breaks each of them on purpose.

const all = sources()

test('the sources are read', () => {
  expect(all.length).toBeGreaterThan(250)
})

describe('who may import whom', () => {
  test('every folder has its layer', () => {
    expect(laws.unknownParts(all)).toEqual([])
  })
  test('only lower layers and the own folder', () => {
    expect(laws.upwardImports(all)).toEqual([])
  })
  test('commands and the command line see the library as its users do', () => {
    expect(laws.inwardCommands(all)).toEqual([])
  })
  test('each package has its folders', () => {
    expect(laws.strayPackages(all)).toEqual([])
  })
  test('stages know no files, no schema, no clock', () => {
    expect(laws.impureStages(all)).toEqual([])
  })
  test('only the command line prints or ends the process', () => {
    expect(laws.printingLibrary(all)).toEqual([])
  })
  test('no circle among files', () => {
    expect(laws.fileCircles(all)).toEqual([])
  })
  test('no circle among folders', () => {
    expect(laws.folderCircles(all)).toEqual([])
  })
})

describe('house style', () => {
  test('no Persian word in TypeScript', () => {
    expect(laws.persianWords(all)).toEqual([])
  })
  test('no exported name has two meanings', () => {
    expect(laws.ambiguousNames(all)).toEqual([])
  })
  test('no file is longer than 250 lines', () => {
    expect(laws.longFiles(all)).toEqual([])
  })
  test('every export says what it is', () => {
    expect(laws.silentExports(all)).toEqual([])
  })
})
