import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {jsonLines, khabar, root, temporaryFolder} from './khabar.js'

/** Composed gold, small: 40 articles of the project's own. */
const gold = readFileSync(join(root, 'datasets/composed/articles-1.txt'), 'utf8')
  .split(/(?=^## )/m)
  .slice(0, 40)
  .join('')

function folderWithGold(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'gold.txt'), gold)
  return folder
}

test('gold in, model out; the same seed gives the same bytes, and annotate --model uses it', () => {
  const folder = folderWithGold()
  const args = ['train', '--data', 'gold.txt', '--labels', 'PER', 'LOC', '--epochs', '3']
  for (const name of ['mine-1.2.3', 'again-1.2.3']) {
    const run = khabar([...args, '-o', name], '', folder)
    expect(run.code, run.err).toBe(0)
    expect(run.err).toMatch(/pass 1: F1 \d+\.\d\d on \d+ names held out\n/)
    expect(run.out).toBe('')
  }
  const bytes = (name: string) => readFileSync(join(folder, name, 'weights.bin'))
  expect(bytes('mine-1.2.3').equals(bytes('again-1.2.3'))).toBe(true)
  const meta = JSON.parse(readFileSync(join(folder, 'mine-1.2.3', 'meta.json'), 'utf8'))
  expect(meta).toMatchObject({name: 'mine', version: '1.2.3', labels: ['PER', 'LOC'], sizes: {documents: 40}})
  const card = readFileSync(join(folder, 'mine-1.2.3', 'card.md'), 'utf8')
  expect(card).toMatch(/\| PER \| \d+ \| [\d.]+ \| [\d.]+ \| [\d.]+ \|/)
  expect(card).not.toContain('[object')
  expect(parse(card.split('---\n')[1]!)).toMatchObject({
    language: ['fa'],
    pipeline_tag: 'token-classification',
    'model-index': [{name: 'mine', results: [{metrics: [{type: 'f1'}, {type: 'precision'}, {type: 'recall'}]}]}],
  })

  const text = 'رضا کریمی، استاندار یزد، در جمع خبرنگاران گفت: راه باز می‌شود.'
  const [record] = khabar(
    ['annotate', '--structure', 'none', '--model', 'mine-1.2.3'],
    jsonLines({id: '1', text}),
    folder,
  ).rows
  expect(record.entities).toMatchObject([
    {text: 'رضا کریمی', label: 'PER', annotator: 'mine'},
    {text: 'یزد', label: 'LOC', annotator: 'mine'},
  ])
  for (const {score} of record.entities) expect(score).toBeGreaterThan(0.5)

  writeFileSync(join(folder, 'mine-1.2.3', 'weights.bin'), bytes('mine-1.2.3').subarray(0, 999))
  const broken = khabar(['annotate', '--model', 'mine-1.2.3'], jsonLines({id: '1', text}), folder)
  expect(broken.code).toBe(2)
  expect(broken.err).toContain('model/invalid')
  expect(broken.err).toContain('its checksum differs')
})

test('labels that the schema lacks are annotated and valid', () => {
  const folder = folderWithGold()
  const run = khabar(
    [
      'train',
      '--data',
      'gold.txt',
      '--rename',
      'PER=PERSONA',
      'LOC=',
      'ORG=',
      'FAC=',
      'EVENT=',
      'PRODUCT=',
      '--epochs',
      '2',
      '-o',
      'm',
    ],
    '',
    folder,
  )
  expect(run.code, run.err).toBe(0)
  const {rows} = khabar(
    ['annotate', '--structure', 'none', '--model', 'm'],
    jsonLines({id: '1', text: 'رضا کریمی گفت: هوا سرد است.'}),
    folder,
  )
  expect(rows[0].entities).toMatchObject([{text: 'رضا کریمی', label: 'PERSONA'}])
})

test('what can not be trained on is said, and nothing is written', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'plain.txt'), 'متنی ساده\n')
  writeFileSync(join(folder, 'few.txt'), '## a\n[یزد]_LOC\n')
  const outcome = (...data: string[]) => {
    const {code, err} = khabar(['train', '--data', ...data, '-o', 'm'], '', folder)
    return [code, /error {2}(\S+)/.exec(err)?.[1]]
  }
  expect(outcome('plain.txt')).toEqual([1, 'gold/unknown-format'])
  expect(outcome('few.txt')).toEqual([1, 'gold/too-little'])
  expect(outcome('nowhere.txt')).toEqual([3, 'input/unreadable'])
  expect(khabar(['annotate', '--model', 'm'], jsonLines({id: '1', text: 'متن'}), folder).err).toContain(
    'model/unreadable',
  )
})
