import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {asyncBufferFromFile, parquetReadObjects} from 'hyparquet'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import {identifierKinds} from '../../../src/document/identifier.js'
import {compressors} from '../../../src/readers/parquet/compressors.js'
import {build} from '../../../src/release/assemble/build.js'
import {validateRelease} from '../../../src/release/validate/validate.js'
import {article, dataset} from '../../commands/dataset.js'
import {compose} from '../../normalize/redact/compose.js'

const templates = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../normalize/redact/templates-${name}.json`, import.meta.url), 'utf8'))
const planted = [...compose(templates('seen'), 'planted', 250, 1), ...compose(templates('blind'), 'planted', 250, 2)]
const alike = [...compose(templates('seen'), 'alike', 250, 3), ...compose(templates('blind'), 'alike', 250, 4)]

const digits = (string: string) => string.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
const digitOf = (digit: string) => {
  const code = digit.codePointAt(0)!
  return code < 0x600 ? code - 0x30 : code < 0x6f0 ? code - 0x660 : code - 0x6f0
}
/** Digits and letters of addresses alone: no mark or space hides a number. */
const bare = (string: string) =>
  digits(string)
    .toLowerCase()
    .replace(/[^0-9a-z@\p{L}]/gu, '')

/** Ten planted sentences and ten look-alikes an article; some are in the summary, the tags and the authors, too. */
const rows = Array.from({length: 50}, (_, k) => {
  const mine = planted.slice(k * 10, k * 10 + 10).map(({text}) => text)
  const others = alike.slice(k * 10, k * 10 + 10).map(({text}) => text)
  const {body, headline} = article(k)
  return {
    code: `r${k}`,
    headline,
    body: [...body, ...mine.map((one, i) => `${one} ${others[i]}`)],
    summary: mine[0],
    tags: [mine[1]],
    authors: [`گزارشگر ${mine[2]}`],
    date: k % 10 === 0 ? mine[3] : '2024-01-01',
  }
})

function filesBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

async function textOf(path: string): Promise<string> {
  if (!path.endsWith('.parquet')) return readFileSync(path, 'utf8')
  const read = await parquetReadObjects({file: await asyncBufferFromFile(path), compressors})
  return JSON.stringify(read, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}

test('a redacted release has none of 500 identifiers in any file, and all of 500 look-alikes', async () => {
  const refused = {code: 'bad', headline: planted[3]!.text}
  const folder = dataset([...rows, refused], {
    redact: identifierKinds,
    inputs: [
      {
        path: 'raw/*.jsonl',
        fields: {
          id: 'code',
          title: 'headline',
          paragraphs: 'body',
          summary: 'summary',
          tags: 'tags',
          authors: 'authors',
          published_at: 'date',
        },
      },
    ],
  })
  const found: Diagnostic[] = []
  const built = await build(folder, {jobs: 1}, (one) => found.push(one))
  expect(built?.status, JSON.stringify(found.slice(0, 5))).toBe('built')
  const files = filesBelow(folder).filter((path) => !path.includes('/raw/'))
  const values = planted.flatMap(({planted}) => planted.map(bare))
  for (const path of files) {
    const text = bare(await textOf(path))
    expect(
      values.filter((value) => text.includes(value)),
      path,
    ).toEqual([])
  }
  expect(values.filter((value) => bare(JSON.stringify(found)).includes(value))).toEqual([])

  const records = files
    .filter((path) => path.includes('/jsonl/'))
    .flatMap((path) => readFileSync(path, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line))
  expect(records).toHaveLength(50)
  // A line that structure takes for boilerplate (تلفن تحریریه) is in an edit.
  const all = bare(records.map(({text, edits}) => text + edits.map(({raw}: {raw: string}) => raw).join('')).join('\n'))
  const numbers = alike.flatMap(({text}) => digits(text).match(/\d{4,}/g) ?? [])
  expect(numbers.filter((number) => !all.includes(number))).toEqual([])
  const count = records.reduce((sum, {source}) => sum + source.redacted, 0)
  expect(count).toBeGreaterThan(600)
  const edits = records.flatMap((record) => record.edits).filter(({rule}) => /(^|\+)redact-/.test(rule))
  expect(edits.length).toBeGreaterThan(490)
  for (const {raw} of edits) expect(raw).toMatch(/⟦[^⟦⟧]+⟧/)
  // From the checksum of a file and its redacted text, a number could be found by trying all.
  expect(built!.manifest.inputs).toEqual([expect.objectContaining({sha256: null})])
  const flaws: Diagnostic[] = []
  expect(await validateRelease(built!.path, (one) => flaws.push(one)), JSON.stringify(flaws.slice(0, 3))).toBe(true)
}, 60_000)
