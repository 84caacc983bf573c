import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {article, dataset} from './dataset.js'
import {jsonLines, khabar, temporaryFolder} from './khabar.js'

const sums = (folder: string, version = '1.0.0') =>
  readFileSync(join(folder, 'releases', version, 'SHA256SUMS'), 'utf8')

describe('build', () => {
  test('a mapped file becomes a release that validates', () => {
    const folder = dataset()
    const built = khabar(['build', folder, '--jobs', '1'])
    expect(built.err).toBe('')
    expect(built.code).toBe(0)
    expect(built.out).toContain('40 articles')
    const release = join(folder, 'releases', '1.0.0')
    for (const file of [
      'README.md',
      'LICENSE',
      'manifest.json',
      'jsonl/train-00000-of-00001.jsonl',
      'csv/facts.csv',
      'ner/test-00000-of-00001.parquet',
    ]) {
      expect(existsSync(join(release, file)), file).toBe(true)
    }
    const valid = khabar(['validate', release])
    expect(valid.out).toContain('valid, 0 errors')
    expect(valid.code).toBe(0)
  })

  test('one and two workers make the same bytes', () => {
    const rows = Array.from({length: 200}, (_, k) => article(k))
    const [one, two] = ['1', '2'].map((jobs) => {
      const folder = dataset(rows)
      expect(khabar(['build', folder, '--jobs', jobs]).code).toBe(0)
      return sums(folder)
    })
    expect(two).toBe(one)
  })

  test('building again changes nothing; other bytes under a released version are refused', () => {
    const folder = dataset()
    khabar(['build', folder, '--jobs', '1'])
    const before = sums(folder)
    expect(khabar(['build', folder, '--jobs', '1']).out).toContain('unchanged')
    writeFileSync(join(folder, 'raw', 'rows.jsonl'), jsonLines(article(1), article(2)))
    const refused = khabar(['build', folder, '--jobs', '1'])
    expect(refused.err).toContain('release/exists')
    expect(refused.code).toBe(2)
    expect(sums(folder)).toBe(before)
    expect(existsSync(join(folder, 'releases', '1.0.0.partial'))).toBe(false)
  })

  test('equal texts and equal ids are left out, counted and kept in rejected.jsonl', () => {
    const folder = dataset([article(1), {...article(1), code: 99}, article(2), {...article(3), code: 2}])
    const built = khabar(['build', folder, '--jobs', '1'])
    expect(built.code).toBe(1)
    const {dropped, counts} = JSON.parse(readFileSync(join(folder, 'releases/1.0.0/manifest.json'), 'utf8'))
    expect(counts.total.articles).toBe(2)
    expect(dropped).toEqual([
      {reason: 'input/duplicate-id', count: 1},
      {reason: 'release/duplicate-text', count: 1},
    ])
    expect(readFileSync(join(folder, 'rejected.jsonl'), 'utf8').split('\n')).toHaveLength(3)
  })

  test.each([
    [
      'a field that no row has',
      {inputs: [{path: 'raw/*.jsonl', fields: {id: 'code', title: 'headline', body: 'text'}}]},
      1,
      'input/missing-field',
    ],
    ['a path without files', {inputs: [{path: 'raw/*.csv'}]}, 2, 'input/no-files'],
    [
      'ratios that do not add up',
      {splits: {seed: 1, ratios: {train: 0.9, validation: 0.2, test: 0.1}}},
      2,
      '/splits/ratios',
    ],
    ['a key that is unknown', {licence: 'CC0-1.0'}, 2, 'licence'],
  ])('%s', (_, changes, code, said) => {
    const folder = dataset(undefined, changes)
    const built = khabar(['build', folder, '--jobs', '1'])
    expect(built.code).toBe(code)
    expect(built.err).toContain(said)
    expect(existsSync(join(folder, 'releases', '1.0.0'))).toBe(false)
  })

  test('a folder without dataset.json, and one that is not there', () => {
    expect(khabar(['build', temporaryFolder()]).code).toBe(3)
    expect(khabar(['build', join(temporaryFolder(), 'none')]).err).toContain('input/unreadable')
  })

  test('an output that cannot be written ends with 3 and leaves nothing half-made', () => {
    const folder = dataset()
    writeFileSync(join(folder, 'releases'), 'a file where the folder should be')
    const built = khabar(['build', folder, '--jobs', '1'])
    expect(built.code).toBe(3)
    expect(built.err).toMatch(/ENOTDIR: .*releases/)
    expect(readFileSync(join(folder, 'releases'), 'utf8')).toContain('a file')
  })
})

describe('validate, stats, export', () => {
  test('a changed byte, a missing file and an added file are found with their place', () => {
    const folder = dataset()
    khabar(['build', folder, '--jobs', '1'])
    const release = join(folder, 'releases', '1.0.0')
    const csv = join(release, 'csv/facts.csv')
    writeFileSync(csv, readFileSync(csv, 'utf8').replace('percent', 'PERCENT'))
    writeFileSync(join(release, 'notes.txt'), '')
    const run = khabar(['validate', release, '--format', 'ndjson'])
    expect(run.code).toBe(1)
    expect(run.rows.map(({code, place}) => [code, place.file])).toEqual([
      ['release/checksum-differs', csv],
      ['release/unlisted-file', join(release, 'notes.txt')],
    ])
  })

  test('a shifted span is found by file, line and pointer', () => {
    const folder = dataset()
    khabar(['build', folder, '--jobs', '1'])
    const [first, second] = readFileSync(join(folder, 'releases/1.0.0/jsonl/train-00000-of-00001.jsonl'), 'utf8').split(
      '\n',
    )
    const record = JSON.parse(second!)
    record.facts[0].start += 1
    const file = join(folder, 'records.jsonl')
    writeFileSync(file, `${first}\n${JSON.stringify(record)}\n`)
    const run = khabar(['validate', file])
    expect(run.code).toBe(1)
    expect(run.out).toContain(`${file}:2`)
    expect(run.out).toContain('/facts/0')
    expect(run.out).toContain('span/text-differs')
  })

  test('every format of findings is well-formed', () => {
    const file = join(temporaryFolder(), 'bad.jsonl')
    writeFileSync(file, '{"id": 1}\nno json <&>\n')
    const out = (format: string) => khabar(['validate', file, '--format', format]).out
    expect(JSON.parse(out('json')).length).toBeGreaterThan(1)
    expect(JSON.parse(out('sarif')).runs[0].results.length).toBeGreaterThan(1)
    expect(out('github')).toMatch(/^::error file=.*bad\.jsonl,line=1,title=/)
    expect(out('junit')).toMatch(
      /^<\?xml[\s\S]*<failure type="input\/invalid-json" message="[^"]+">[^<>]*<\/failure>[\s\S]*<\/testsuites>\n$/,
    )
  })

  test('--schema prints the schema of a record', () => {
    expect(JSON.parse(khabar(['validate', '--schema']).out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    })
  })

  test('stats in three forms', () => {
    const folder = dataset()
    khabar(['build', folder, '--jobs', '1'])
    const path = join(folder, 'releases', '1.0.0')
    expect(khabar(['stats', path]).out).toMatch(/Size\n {2}articles .*\n {8}40 /)
    expect(JSON.parse(khabar(['stats', path, '--format', 'json']).out).overview[0].articles).toBe(40)
    expect(khabar(['stats', path, '--format', 'csv']).out).toContain('overview,0,articles,40')
  })

  test('export writes what was read', () => {
    const folder = dataset()
    khabar(['build', folder, '--jobs', '1'])
    const release = join(folder, 'releases', '1.0.0')
    const out = join(folder, 'out.jsonl')
    expect(khabar(['export', release, '--to', 'jsonl', '-o', out]).code).toBe(0)
    expect(khabar(['validate', out]).code).toBe(0)
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(41)
    expect(khabar(['export', out, '--to', 'csv', '-o', join(folder, 'csv')]).code).toBe(0)
    const csv = (name: string) => readFileSync(join(folder, 'csv', name), 'utf8')
    expect(csv('facts.csv').split('\r\n')[0]).toMatch(/^article_id,/)
    expect(khabar(['export', out, '--to', 'parquet', '-o', '/dev/full']).code).toBe(3)
    expect(khabar(['stats', join(folder, 'nothing')]).code).toBe(3)
  })
})
