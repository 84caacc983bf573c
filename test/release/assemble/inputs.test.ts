import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {inputFiles} from '../../../src/release/assemble/inputs.js'
import {temporaryFolder} from '../../commands/khabar.js'

test('what the last build left out is no input of the next, in a folder that reads all its JSON lines', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'more'))
  for (const file of ['rows.jsonl', 'rejected.jsonl', 'more/rejected.jsonl'])
    writeFileSync(join(folder, file), '{"id":"1","text":"باران"}\n')
  const found = await inputFiles(folder, [{path: '**/*.jsonl'}], false, () => {})
  expect(found.map(({path}) => path).sort()).toEqual(['more/rejected.jsonl', 'rows.jsonl'])
})
