import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {article, configuration, dataset} from './dataset.js'
import {jsonLines, khabar} from './khabar.js'

const rows = (from: number, to: number) => Array.from({length: to - from}, (_, k) => article(from + k))

/** Another state of a dataset, under another version. */
function change(folder: string, version: string, made: readonly unknown[], changes: object = {}): void {
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify({...configuration, ...changes, version}))
  writeFileSync(join(folder, 'raw', 'rows.jsonl'), jsonLines(...made))
}

/** The lines of a release's records by id, with the file that each stands in. */
function lines(folder: string, version: string): Map<string, string> {
  const all = new Map<string, string>()
  for (const split of ['train', 'validation', 'test']) {
    const file = join(folder, 'releases', version, 'jsonl', `${split}-00000-of-00001.jsonl`)
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean))
      all.set(JSON.parse(line).id, `${split} ${line}`)
  }
  return all
}

const manifest = (folder: string, version: string) =>
  JSON.parse(readFileSync(join(folder, 'releases', version, 'manifest.json'), 'utf8'))

describe('adding a hundred articles', () => {
  test('leaves every old record as it was, in its split, and is minor', () => {
    const folder = dataset(rows(0, 60))
    expect(khabar(['build', folder, '--jobs', '1']).code).toBe(0)
    const old = lines(folder, '1.0.0')
    // The new ones come first, three of them reprints of old articles with a line of another agency.
    const reprints = [3, 17, 40].map((k) => {
      const {headline, body} = article(k)
      return {code: 900 + k, headline, body: [...body, 'نقل این خبر با ذکر نام روزنامه فردای نو آزاد است.']}
    })
    change(folder, '1.0.1', [...rows(1000, 1097), ...reprints, ...rows(0, 60)])
    const refused = khabar(['build', folder, '--jobs', '1'])
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('release/step-too-small')
    expect(refused.err).toContain('at least 1.1.0')
    expect(existsSync(join(folder, 'releases', '1.0.1'))).toBe(false)

    change(folder, '1.1.0', [...rows(1000, 1097), ...reprints, ...rows(0, 60)])
    expect(khabar(['build', folder, '--jobs', '1']).err).toBe('')
    const fresh = lines(folder, '1.1.0')
    expect(fresh.size).toBe(old.size + 100)
    for (const [id, line] of old) expect(fresh.get(id)).toBe(line)
    const [recordOf, splitOf] = [
      (id: string) => JSON.parse(fresh.get(id)!.replace(/^\S+ /, '')),
      (id: string) => fresh.get(id)!.split(' ')[0],
    ]
    for (const k of [3, 17, 40]) {
      expect(splitOf(`${900 + k}`)).toBe(splitOf(`${k}`))
      expect(recordOf(`${900 + k}`).cluster).toBe(recordOf(`${k}`).cluster)
    }
    expect(manifest(folder, '1.1.0')).toMatchObject({previous: {version: '1.0.0'}, removed_ids: []})
    const changelog = readFileSync(join(folder, 'releases', '1.1.0', 'CHANGELOG.md'), 'utf8')
    expect(changelog).toMatch(
      /## 1\.1\.0\n\n- 100 records added: .*\n\n## 1\.0\.0\n\n- First version: 60 articles\.\n$/,
    )

    const told = khabar(['diff', join(folder, 'releases/1.0.0'), join(folder, 'releases/1.1.0')])
    expect(told.code).toBe(0)
    expect(told.out).toContain('100 records added; 60 unchanged')
    expect(told.out).toContain('step: minor; 1.1.0 is enough')
    expect(told.out).toMatch(/files differ: [^,]+(?:, [^,]+){9} and \d+ more\n/)
    const turned = khabar(['diff', join(folder, 'releases/1.1.0'), join(folder, 'releases/1.0.0')])
    expect(turned.code).toBe(0)
    expect(turned.out).toMatch(
      /no step: OLD \(1\.1\.0\) is newer than NEW \(1\.0\.0\); give the older release first\n$/,
    )
    const other = dataset(rows(0, 6), {name: 'other-news'})
    khabar(['build', other, '--jobs', '1'])
    expect(khabar(['diff', other, folder]).out).toMatch(/no step: these are two datasets, other-news and [a-z-]+\n$/)
    expect(khabar(['validate', folder]).out).toContain('valid, 0 errors')
  })
})

describe('what is gone stays gone', () => {
  test('removed ids are kept, and never given again', () => {
    const folder = dataset(rows(0, 12))
    khabar(['build', folder, '--jobs', '1'])
    change(folder, '1.1.0', rows(2, 12))
    expect(khabar(['build', folder, '--jobs', '1']).err).toContain(
      '2 records removed: that requires a major step, at least 2.0.0',
    )
    change(folder, '2.0.0', rows(2, 12))
    expect(khabar(['build', folder, '--jobs', '1']).code).toBe(0)
    expect(manifest(folder, '2.0.0').removed_ids).toEqual(['0', '1'])
    change(folder, '2.1.0', [...rows(2, 12), {...article(77), code: 1}])
    const built = khabar(['build', folder, '--jobs', '1'])
    expect(built.err).toContain('release/reused-id')
    expect(manifest(folder, '2.1.0')).toMatchObject({
      removed_ids: ['0', '1'],
      dropped: [{reason: 'release/reused-id', count: 1}],
    })
  })

  test('an edited article and another seed are major', () => {
    const folder = dataset(rows(0, 12))
    khabar(['build', folder, '--jobs', '1'])
    const edited = {...article(3), headline: 'تیتر دیگری برای همان خبر'}
    change(folder, '1.1.0', [...rows(0, 3), edited, ...rows(4, 12)])
    expect(khabar(['build', folder, '--jobs', '1']).err).toContain('1 record edited: that requires a major step')
    change(folder, '1.1.0', rows(0, 12), {splits: {...configuration.splits, seed: 8}})
    expect(khabar(['build', folder, '--jobs', '1']).err).toContain('moved to another split: that requires a major step')
    change(folder, '1.0.1', rows(0, 12), {title: 'Another title'})
    expect(khabar(['build', folder, '--jobs', '1']).err).toBe('')
    const told = khabar(['diff', '--format', 'json', join(folder, 'releases/1.0.0'), join(folder, 'releases/1.0.1')])
    expect(JSON.parse(told.out)).toMatchObject({step: 'patch', same: 12, edited: []})
  })

  test('nothing is built on a release that was changed by hand', () => {
    const folder = dataset(rows(0, 6))
    khabar(['build', folder, '--jobs', '1'])
    const file = join(folder, 'releases/1.0.0/jsonl/train-00000-of-00001.jsonl')
    writeFileSync(file, readFileSync(file, 'utf8').replace('1.0.0', '1.0.0 '))
    change(folder, '1.1.0', rows(0, 7))
    const refused = khabar(['build', folder, '--jobs', '1'])
    expect(refused.err).toContain('release/checksum-differs')
    expect(refused.code).toBe(1)
  })
})
