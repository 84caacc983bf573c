import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from '../../../src/release/assemble/build.js'
import {writeChecksums} from '../../../src/release/contents/checksums.js'
import {validatePath} from '../../../src/release/validate/validate-path.js'
import {hold, type Target} from '../target.js'
import {lines} from './pages.js'

/** Files of a release that say something about it. */
const FILES = [
  'manifest.json',
  'SHA256SUMS',
  'datapackage.json',
  'croissant.json',
  'CITATION.cff',
  'README.md',
  'CHANGELOG.md',
  'csv/facts.csv',
  'jsonl/train-00000-of-00001.jsonl',
  'data/train-00000-of-00001.parquet',
]

const configuration = {
  name: 'fuzz',
  title: 'Fuzz',
  description: 'Rows of the sample.',
  version: '1.0.0',
  license: 'CC0-1.0',
  structure: 'none',
  creators: [{name: 'A test'}],
  inputs: [{path: 'raw/*.jsonl', source: 'made'}],
  splits: {seed: 7, ratios: {train: 0.8, validation: 0.1, test: 0.1}},
}

let release: Promise<string> | undefined

async function built(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-fuzz-'))
  mkdirSync(join(folder, 'raw'))
  const rows = lines(12).map((text, id) => `${JSON.stringify({id: String(id), text})}\n`)
  writeFileSync(join(folder, 'raw/rows.jsonl'), rows.join(''))
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify(configuration))
  const made = await build(folder, {jobs: 1}, ({severity, code, message}) =>
    hold(severity !== 'error', () => `${code} ${message}`),
  )
  hold(made, () => 'no release was built')
  return made.path
}

/**
 * A release with one change, described by lines: the file, a place in it, how many characters go, and what is put there. It is validated
 * without an exception, and what differs from the release is an error.
 */
export const changedRelease: Target = {
  name: 'release',
  share: 0.3,
  longest: 300,
  kind: 'text',
  words: [...FILES, '\n', '../../etc/hostname', '"\n', '0', '{}', 'null', '[]', '"path": "../x"', '__proto__'],
  seeds: () => FILES.map((file, i) => `${file}\n${i * 37}\n${1 + (i % 5)}\n"x`),
  async run(input) {
    const [name = '', at = '0', gone = '0', ...put] = input.toString('utf8').split('\n')
    const file = FILES.includes(name) ? name : FILES[name.length % FILES.length]!
    release ??= built()
    const folder = await release
    const path = join(folder, file)
    const before = readFileSync(path)
    const sums = readFileSync(join(folder, 'SHA256SUMS'))
    const text = before.toString('latin1')
    const start = (Number.parseInt(at, 10) || 0) % (text.length + 1)
    const changed =
      text.slice(0, start) +
      Buffer.from(put.join('\n')).toString('latin1') +
      text.slice(start + ((Number.parseInt(gone, 10) || 0) % 4000))
    try {
      writeFileSync(path, Buffer.from(changed, 'latin1'))
      const sealed = file !== 'SHA256SUMS' && input.length % 2 === 0
      if (sealed) await writeChecksums(folder)
      let errors = 0
      await validatePath(folder, ({severity, message}) => {
        hold(message !== '', () => 'a finding without a message')
        if (severity === 'error') errors++
      })
      hold(sealed || changed === text || errors > 0, () => 'a changed release without an error')
    } finally {
      writeFileSync(path, before)
      writeFileSync(join(folder, 'SHA256SUMS'), sums)
    }
  },
}
