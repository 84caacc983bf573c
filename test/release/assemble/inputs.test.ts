import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
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

test.each<[string, files: string[], path: string, wanted: string | undefined]>([
  ['pages in the root', ['raw/1.txt', 'a.html', 'b.txt', 'rows.csv'], 'raw/*.txt', 'a.html, b.txt, rows.csv'],
  [
    'files in the folder of an input',
    ['raw/1.txt', 'raw/2.html', 'raw/notes.docx'],
    'raw/*.txt',
    'raw/2.html, raw/notes.docx',
  ],
  ['pages elsewhere beside init’s example', ['raw/example.txt', 'pages/1.html'], 'raw/*.txt', 'pages/1.html'],
  ['pages elsewhere where no input has files', ['pages/1.html'], 'raw/*.txt', 'pages/1.html'],
  ['other folders of a dataset in use', ['raw/1.txt', 'site/1.html', 'gold/a.jsonl'], 'raw/*.txt', undefined],
  [
    'what is about the dataset',
    ['raw/1.txt', 'README.txt', 'LICENSE.txt', 'guide.txt', 'takedown.jsonl', 'package.json', 'releases/1.0.0/a.html'],
    'raw/*.txt',
    undefined,
  ],
  [
    'many',
    ['raw/1.txt', ...'abcdefg'].map((name) => (name.length > 1 ? name : `${name}.txt`)),
    'raw/*.txt',
    'a.txt, b.txt, c.txt, d.txt, e.txt and 2 more',
  ],
])('%s: unmatched files are named', async (_, files, path, wanted) => {
  const folder = temporaryFolder()
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), {recursive: true})
    writeFileSync(join(folder, file), 'باران')
  }
  writeFileSync(join(folder, 'records.jsonl'), '{"schema_version": "1.0.0", "text": "باران"}\n')
  const found: Diagnostic[] = []
  await inputFiles(folder, [{path}], false, (one) => found.push(one), ['guide.txt'])
  const messages = found.filter(({code}) => code === 'input/unmatched-files').map(({message}) => message)
  expect(messages).toEqual(wanted === undefined ? [] : [`no input matches ${wanted}`])
})
