import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Code} from '../../src/diagnostic/codes.js'
import {validatePath} from '../../src/release/validate/validate-path.js'
import {example} from '../records/example.js'
import {type Fault, findings} from './fault.js'

const folder = new URL('../../schema/examples/invalid/', import.meta.url)

/** Each invalid example of the schema as a line of records, behind a good one. */
export const recordFaults: readonly Fault[] = readdirSync(folder)
  .filter((name) => !name.startsWith('configuration--'))
  .map((name) => {
    const code = name.replace('--', '/').replace('.json', '') as Code
    const value: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    const bad: readonly unknown[] = Array.isArray(value) ? value : [value]
    return {
      code,
      name: `schema/examples/invalid/${name} as a line`,
      find(into) {
        const file = join(into, 'records.jsonl')
        const good = {...example('no-layers'), id: 'good'}
        writeFileSync(
          file,
          [good, ...bad, {...good, id: 'last'}].map((record) => `${JSON.stringify(record)}\n`).join(''),
        )
        return findings((report) => validatePath(file, report))
      },
      spot: {file: 'records.jsonl', line: 1 + bad.length},
    }
  })
