import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import {exporterOf} from '../../../src/formats/formats.js'
import type {ArticleRecord} from '../../../src/records/types.js'
import {build} from '../../../src/release/assemble/build.js'
import {writeChecksums} from '../../../src/release/contents/checksums.js'
import {diff} from '../../../src/release/diff/diff.js'
import {exportRecords} from '../../../src/release/export/export.js'
import {recordsIn} from '../../../src/release/read/read-records.js'
import {recordFiles} from '../../../src/release/read/record-files.js'
import {validatePath} from '../../../src/release/validate/validate-path.js'
import {article, dataset} from '../../commands/dataset.js'

const rows = Array.from({length: 12}, (_, k) => article(k))

/** A dataset that declares the label LAW, with one such entity in each record of its release. */
async function withLabel(): Promise<string> {
  const folder = dataset(rows, {labels: ['LAW']})
  const built = await build(folder, {jobs: 1}, () => {})
  const file = join(built!.path, 'jsonl/train-00000-of-00001.jsonl')
  const records = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleRecord)
  const annotator = records[0]!.annotators.find(({layer}) => layer === 'entities')!.name
  const spoilt = records.map((record) => {
    const {start, end, text} = record.facts[0]!
    const law = {id: 'e1', start, end, text, label: 'LAW', cluster: null, ref: null, annotator, score: null}
    return {...record, entities: [law]}
  })
  writeFileSync(file, spoilt.map((record) => `${JSON.stringify(record)}\n`).join(''))
  await writeChecksums(built!.path)
  return folder
}

test('records with a label that their release declares are read, exported and compared', async () => {
  const folder = await withLabel()
  const found: Diagnostic[] = []
  const report = (one: Diagnostic) => found.push(one)
  // The dataset's folder means its newest release.
  const files = await recordFiles(folder, report)
  const read: ArticleRecord[] = []
  for await (const record of recordsIn(files!, report)) read.push(record)
  expect(read).toHaveLength(rows.length)
  const out = join(folder, 'out.jsonl')
  await exportRecords(files!, exporterOf('jsonl')!, out, report)
  expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(rows.length)
  expect(await diff(folder, join(folder, 'releases/1.0.0'), report)).toMatchObject({same: rows.length, step: 'none'})
  await validatePath(join(folder, 'releases/1.0.0/jsonl'), report)
  expect(found).toEqual([])
})

test('of several releases, a dataset folder and its folder of releases mean the newest', async () => {
  const folder = dataset(rows)
  await build(folder, {jobs: 1}, () => {})
  const file = join(folder, 'dataset.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"1.0.0"', '"1.10.0"'))
  await build(folder, {jobs: 1}, () => {})
  writeFileSync(file, readFileSync(file, 'utf8').replace('"1.10.0"', '"1.9.0"'))
  expect(existsSync(join(folder, 'releases/1.10.0'))).toBe(true)
  for (const path of [folder, join(folder, 'releases')])
    for (const one of (await recordFiles(path, () => {}))!) expect(one).toContain('/1.10.0/')
})
