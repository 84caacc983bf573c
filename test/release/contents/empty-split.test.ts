import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {jsonl} from '../../../src/formats/jsonl.js'
import {build} from '../../../src/release/assemble/build.js'
import {validatePath} from '../../../src/release/validate/validate-path.js'
import {article, dataset} from '../../commands/dataset.js'
import {temporaryFolder} from '../../commands/khabar.js'

test('a split without articles has no file and is not declared; the others have their bytes', async () => {
  const found: unknown[] = []
  const built = await build(dataset([article(1)]), {jobs: 1}, (one) => found.push(one))
  const {path, manifest} = built!
  const [split] = (['train', 'validation', 'test'] as const).filter((name) => manifest.counts[name].articles === 1)
  for (const folder of ['jsonl', 'data', 'ner']) {
    const ending = folder === 'jsonl' ? 'jsonl' : 'parquet'
    expect(readdirSync(join(path, folder))).toEqual([`${split}-00000-of-00001.${ending}`])
  }
  const head = parse(readFileSync(join(path, 'README.md'), 'utf8').split(/^---$/m)[1]!)
  const bytes = statSync(join(path, `data/${split}-00000-of-00001.parquet`)).size
  expect(head.configs[0].data_files).toEqual([{split, path: `data/${split}-*.parquet`}])
  expect(head.dataset_info[0]).toMatchObject({
    splits: [{name: split, num_bytes: bytes, num_examples: 1}],
    download_size: bytes,
    dataset_size: bytes,
  })
  await validatePath(path, (one) => found.push(one))
  expect(found).toMatchObject([{code: 'release/empty-split'}])
})

test('JSON lines escape the line separators of Unicode, which some readers break lines at', async () => {
  const path = join(temporaryFolder(), 'a.jsonl')
  async function* rows() {
    yield {text: 'a\u2028b\u2029c'}
  }
  await jsonl.write(rows(), [], path)
  const line = readFileSync(path, 'utf8')
  expect(line).toBe('{"text":"a\\u2028b\\u2029c"}\n')
  expect(JSON.parse(line)).toEqual({text: 'a\u2028b\u2029c'})
})
