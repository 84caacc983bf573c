import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readOnnxFolder} from '../../../src/pipeline/onnx/folder.js'
import {labelInTag, opens} from '../../../src/tagging/tag-names.js'
import {temporaryFolder} from '../../commands/khabar.js'
import {writeTinyModel} from './tiny-model.js'

function folderWith(labels: unknown): string {
  const folder = join(temporaryFolder(), 'others-1.0.0')
  writeTinyModel(folder)
  writeFileSync(join(folder, 'labels.json'), JSON.stringify(labels))
  return folder
}

const TAGS = ['O', 'B_PER', 'I_PER']

test.each([
  ['a list', TAGS],
  ['numbers with their tags', {2: 'I_PER', 0: 'O', 1: 'B_PER'}],
  ['tags with their numbers', {I_PER: 2, O: 0, B_PER: 1}],
])('the tags stand in labels.json as %s, and config.json may be absent', (_, labels) => {
  const folder = folderWith(labels)
  rmSync(join(folder, 'config.json'))
  expect(readOnnxFolder(folder).tags).toEqual(TAGS)
})

test('a labels.json without tags is refused', () => {
  for (const labels of [[], 'PER', [1, 2, 3], {a: {}}]) {
    expect(() => readOnnxFolder(folderWith(labels))).toThrow('labels.json is no list of tags')
  }
})

test('tags of other corpora and schemes name the same labels', () => {
  expect(['B_PER', 'I_PERS', 'S-person', 'E-PER', 'pers', 'B-pro', 'I-event', 'U-FAC'].map(labelInTag)).toEqual([
    ...Array.from({length: 5}, () => 'PER'),
    'PRODUCT',
    'EVENT',
    'FAC',
  ])
  expect(['B-PER', 'S_PER', 'U-PER', 'I-PER', 'E-PER', 'PER'].filter(opens)).toEqual(['B-PER', 'S_PER', 'U-PER'])
})
