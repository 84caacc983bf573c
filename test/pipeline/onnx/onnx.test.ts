import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {loadOnnx} from '../../../src/pipeline/onnx/load-onnx.js'
import {jsonLines, khabar, temporaryFolder} from '../../commands/khabar.js'
import {writeTinyModel} from './tiny-model.js'

function tinyModel(): string {
  const folder = join(temporaryFolder(), 'tiny-2.1.0')
  writeTinyModel(folder)
  return folder
}

const annotate = (folder: string, ...texts: string[]) =>
  khabar(
    ['annotate', '--structure', 'none', '--model', folder],
    jsonLines(...texts.map((text, id) => ({id: String(id), text}))),
  )

test('a model in ONNX tags words by their first piece; names have its probability and stand under its name', () => {
  const run = annotate(tinyModel(), 'ناصر نصیری در اردبیل گفت')
  expect(run.err).toBe('')
  const [record] = run.rows
  expect(record.entities).toMatchObject([
    {text: 'ناصر نصیری', label: 'PER', annotator: 'tiny'},
    {text: 'اردبیل', label: 'LOC', annotator: 'tiny'},
  ])
  for (const {score} of record.entities) expect(score).toBeGreaterThan(0.7)
  expect(record.annotators).toContainEqual({layer: 'entities', name: 'tiny', version: '2.1.0'})
})

test('a sentence longer than the model takes is read in windows', () => {
  const run = annotate(tinyModel(), `${'گفت در '.repeat(40)}ناصر نصیری`)
  expect(run.rows[0].entities).toMatchObject([{text: 'ناصر نصیری', label: 'PER'}])
})

test('a lone inside tag opens no name', () => {
  expect(annotate(tinyModel(), 'گفت نصیری در گفت').rows[0].entities).toEqual([])
})

test('what is missing is named: a file, a folder, a package', () => {
  const folder = tinyModel()
  expect(() =>
    loadOnnx(folder, (name) => {
      if (name === 'onnxruntime-web') throw new Error('not found')
    }),
  ).toThrow('the package onnxruntime-web is not installed')
  rmSync(join(folder, 'tokenizer.json'))
  const run = annotate(folder, 'متن')
  expect(run.code).toBe(2)
  expect(run.err).toContain('model/unreadable')
  expect(run.err).toContain('tokenizer.json')
  expect(annotate(join(folder, 'nowhere'), 'متن').err).toContain('meta.json')
})

test('a model that is none says so before anything is annotated', () => {
  const folder = tinyModel()
  writeFileSync(join(folder, 'model.onnx'), 'not a model')
  const run = annotate(folder, 'متن')
  expect(run.code).toBe(2)
  expect(run.out).toBe('')
  expect(run.err).toContain('could not be run')
})
