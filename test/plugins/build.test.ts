import {cpSync, mkdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import type {Diagnostic} from '../../src/index.js'
import {build} from '../../src/release/assemble/build.js'
import {validatePath} from '../../src/release/validate/validate-path.js'
import {article, dataset} from '../commands/dataset.js'
import {khabar} from '../commands/khabar.js'

const root = resolve(import.meta.dirname, '../..')
const rows = Array.from({length: 40}, (_, k) => {
  const {body, ...rest} = article(k)
  return {...rest, body: [...body, `این خبر با برچسب #پروژه_${k} در سامانه شهر ثبت شده است.`]}
})

/** A dataset of tagged rows with changes to its dataset.json, and with the example plugins beside it. */
function withPlugins(changes: object): string {
  const folder = dataset(rows, changes)
  mkdirSync(join(folder, 'plugins'))
  cpSync(join(root, 'examples'), join(folder, 'plugins'), {recursive: true})
  return folder
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

test('a release with a plugin names it, holds its layer in every form, and is valid; workers load it too', async () => {
  const folder = withPlugins({plugins: ['plugins/hashtags.js']})
  const found: Diagnostic[] = []
  const built = await build(folder, {jobs: 2}, (one) => found.push(one))
  expect(found).toEqual([])
  const {path, manifest} = built!
  expect(manifest.plugins).toMatchObject([
    {name: 'hashtags', version: '1.0.0', sha256: expect.stringMatching(/^[0-9a-f]{64}$/)},
  ])
  expect(await validatePath(path, (one) => found.push(one))).toBe('release')
  expect(found).toEqual([])
  const [record] = readFileSync(join(path, 'jsonl/train-00000-of-00001.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  expect(record.extensions).toMatchObject([{layer: 'x-hashtags', value: expect.stringMatching(/^پروژه \d+$/)}])
  const card = readFileSync(join(path, 'README.md'), 'utf8')
  expect(card).toContain('The plugin hashtags 1.0.0')
  const {features} = parse(card.split('---\n')[1]!).dataset_info[0]
  expect(features.map(({name}: {name: string}) => name)).toContain('extensions')
  expect(readFileSync(join(path, 'csv/articles.csv'), 'utf8')).toContain('x-hashtags')
})

test('a release says what found its names: rules alone, or the model with its version', async () => {
  const rules = await build(dataset(rows, {model: 'rules'}), {jobs: 1}, () => {})
  expect(rules!.manifest.models).toMatchObject([{name: 'news-pos'}])
  expect(readFileSync(join(rules!.path, 'README.md'), 'utf8')).toContain(
    'Named entities are found by lexicons and patterns only.',
  )
  const folder = dataset(rows, {model: 'models/mine-2.2.0'})
  cpSync(join(root, 'datasets/models/news-ner-2.2.0'), join(folder, 'models/mine-2.2.0'), {recursive: true})
  const own = await build(folder, {jobs: 2}, () => {})
  expect(own!.manifest.models).toMatchObject([{name: 'news-ner', version: '2.2.0'}, {name: 'news-pos'}])
  expect(readFileSync(join(own!.path, 'README.md'), 'utf8')).toContain(
    'Named entities are found by the model news-ner 2.2.0',
  )
  expect(json(join(own!.path, 'croissant.json'))['rai:machineAnnotationTools']).toContain('model news-ner 2.2.0')
})

test('a wrong plugin or model ends the build before it begins', async () => {
  const codesOf = async (changes: object) => {
    const found: Diagnostic[] = []
    expect(await build(dataset(rows, changes), {jobs: 1}, (one) => found.push(one))).toBeUndefined()
    return found.map(({code}) => code)
  }
  expect(await codesOf({plugins: ['plugins/none.js']})).toEqual(['plugin/unreadable'])
  expect(await codesOf({model: 'models/none'})).toEqual(['model/unreadable'])
  expect(await codesOf({plugins: ['../none.js']})).toEqual(['configuration/path-outside'])
})

test('the command takes plugins of each kind', () => {
  const folder = withPlugins({})
  const example = (name: string) => join(folder, 'plugins', `${name}.js`)
  const run = khabar([
    'annotate',
    '--plugin',
    example('hashtags'),
    '--plugin',
    example('index-points'),
    '--only',
    'x-hashtags',
    join(folder, 'raw/rows.jsonl'),
  ])
  expect(run.code, run.err).toBe(0)
  expect(run.rows[3].extensions).toMatchObject([{text: '#پروژه_3'}])
  expect(run.rows[3].facts).toEqual([])
  expect(khabar(['annotate', '--only', 'x-tags', '--plugin', example('hashtags')])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no plugin makes the layer x-tags; there are x-hashtags.'),
  })
  const everything = join(root, 'schema/examples/valid/everything.json')
  expect(khabar(['export', everything, '--to', 'x-conl', '--plugin', example('conll'), '-o', '-'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('Did you mean x-conll?'),
  })
  expect(khabar(['annotate', '--plugin', join(folder, 'dataset.json')]).code).toBe(2)
})
