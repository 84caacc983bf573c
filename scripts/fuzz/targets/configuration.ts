import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import {packageRoot} from '../../../src/pipeline/package-root.js'
import {readConfiguration} from '../../../src/release/contents/configuration.js'
import {hold, type Target} from '../target.js'

let folder: string | undefined

/** dataset.json: valid without an error, or refused with one that says what and where. */
export const configuration: Target = {
  name: 'dataset-json',
  share: 10,
  longest: 3000,
  kind: 'json',
  words: [
    '"name":',
    '"version":"1.0.0"',
    '"inputs":[',
    '"path":"../x"',
    '"path":"raw/*.txt"',
    '"labels":["X"]',
    '"splits":{',
    '"ratios":{',
    '"fields":{',
    '"preset":"isna"',
    '"encoding":"utf-16"',
    '"time_zone":"Asia/Tehran"',
    '"license":"CC0-1.0"',
    '"2023-02-30"',
    '1e999',
    '\\u0000',
    '// x',
    ',',
  ],
  seeds: () =>
    ['schema/examples/valid/dataset.json', 'datasets/sample/dataset.json'].map((name) =>
      readFileSync(join(packageRoot(), name), 'utf8'),
    ),
  async run(input) {
    folder ??= mkdtempSync(join(tmpdir(), 'khabar-fuzz-'))
    writeFileSync(join(folder, 'dataset.json'), input)
    const errors: Diagnostic[] = []
    const read = await readConfiguration(folder, (found) => {
      hold(found.message !== '' && found.place?.file, () => `${found.code} without message or place`)
      if (found.severity === 'error') errors.push(found)
    })
    hold(
      (read === undefined) === errors.length > 0,
      () => `${read === undefined ? 'refused' : 'taken'} with ${errors.length} errors`,
    )
  },
}
