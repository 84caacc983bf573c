import {expect, test} from 'vitest'
import * as all from './laws.js'
import {sourceOf} from './source.js'

const laws = {...all}

/** Each law with small sources that break it, and what it answers; the rest of the sources are sound. */
const broken: readonly [law: keyof typeof laws, files: Readonly<Record<string, string>>, answer: readonly string[]][] =
  [
    ['unknownParts', {'weather/rain.ts': 'export {}', 'text/a.ts': ''}, ['weather']],
    ['upwardImports', {'text/a.ts': "import type {B} from '../facts/b.js'"}, ['text/a.ts imports facts/b.ts']],
    ['upwardImports', {'facts/a.ts': "export {b} from '../segment/b.js'"}, ['facts/a.ts imports segment/b.ts']],
    [
      'upwardImports',
      {'tagging/a.ts': "const b = await import('../entities/b.js')"},
      ['tagging/a.ts imports entities/b.ts'],
    ],
    ['inwardCommands', {'commands/a.ts': "import '../records/b.js'"}, ['commands/a.ts imports records/b.ts']],
    ['strayPackages', {'facts/a.ts': "import {Ajv} from 'ajv/dist/2020.js'"}, ['facts/a.ts imports ajv/dist/2020.js']],
    ['impureStages', {'facts/a.ts': "import {readFileSync} from 'node:fs'"}, ['facts/a.ts: node:fs']],
    ['impureStages', {'segment/a.ts': 'export const now = Date.now()'}, ['segment/a.ts: Date.now(']],
    ['printingLibrary', {'records/a.ts': "console.log('a')", 'commands/b.ts': "console.log('b')"}, ['records/a.ts']],
    [
      'fileCircles',
      {
        'facts/a.ts': "import {b} from './b.js'",
        'facts/b.ts': "import type {C} from './c.js'",
        'facts/c.ts': "export {a} from './a.js'",
        'facts/d.ts': "import {a} from './a.js'",
      },
      ['facts/a.ts ⇄ facts/b.ts ⇄ facts/c.ts'],
    ],
    [
      'folderCircles',
      {
        'facts/units/a.ts': "import {b} from '../context/b.js'",
        'facts/context/c.ts': "import {d} from '../units/d.js'",
        'facts/facts.ts': "import {a} from './units/a.js'",
        'facts/units/e.ts': "import {kind} from '../kind.js'",
      },
      ['facts/context ⇄ facts/units'],
    ],
    [
      'folderCircles',
      {'release/a.ts': "import '../training/b.js'", 'training/c.ts': "import '../release/d.js'"},
      ['release ⇄ training'],
    ],
    ['persianWords', {'facts/a.ts': "// دیروز\nconst word = 'دیروز'"}, ["facts/a.ts:2 'دیروز'"]],
    ['persianWords', {'facts/a.ts': 'const word = /می‌?رود/'}, ['facts/a.ts:1 /می‌?رود/']],
    ['persianWords', {'facts/a.ts': 'const word = `\u0024{1} ماه`'}, ['facts/a.ts:1 } ماه`']],
    [
      'ambiguousNames',
      {
        'readers/csv/csv.ts': 'export const csv = 1\nexport interface Row {}',
        'formats/csv.ts': 'export const csv = 2\nexport type Row = string',
        'text/a.ts': 'export const join = 1',
        'facts/join.ts': 'export function join() {}',
        'facts/list.ts': "export {join} from './join.js'",
      },
      ['join: facts/join.ts, text/a.ts', 'Row: formats/csv.ts, readers/csv/csv.ts'],
    ],
    ['longFiles', {'facts/a.ts': 'a()\n'.repeat(251), 'facts/b.ts': 'b()\n'.repeat(250)}, ['facts/a.ts']],
    [
      'silentExports',
      {'facts/a.ts': '\nexport function a() {}\n/** B. */\nexport function b() {}'},
      ['facts/a.ts: export function a'],
    ],
  ]

test.each(broken)('%s is broken by %o', (law, files, answer) => {
  expect(laws[law](Object.entries(files).map(([file, code]) => sourceOf(file, code)))).toEqual(answer)
})

test('each law is broken on purpose here', () => {
  expect(Object.keys(laws).filter((law) => !broken.some(([name]) => name === law))).toEqual([])
})

test('digits, marks and escapes are no words, nor is what a comment says', () => {
  const code = `/** سلام */ const marks = ['،', '۱۲', '\\u06cc', /[\\u0600-\\u06ff]/] // سلام`
  expect(laws.persianWords([sourceOf('facts/a.ts', code)])).toEqual([])
})
