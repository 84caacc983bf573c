// Writes schema/examples from the articles composed in schema-examples/: `npm run schema-examples`.
// Offsets and checksums are counted here, so that nobody keeps them by hand. A test checks that the files are current.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {invalid} from './schema-examples/invalid.js'
import {valid} from './schema-examples/valid.js'

const folder = new URL('../../schema/examples/', import.meta.url)

/** Every example: path below schema/examples → content. An invalid one is named after the code that it triggers, `/` as `--`. */
export function schemaExamples(): Map<string, string> {
  const files = new Map<string, string>()
  for (const [name, value] of Object.entries(valid())) files.set(`valid/${name}.json`, json(value))
  for (const [code, value] of Object.entries(invalid()))
    files.set(`invalid/${code.replace('/', '--')}.json`, json(value))
  return files
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  rmSync(folder, {recursive: true, force: true})
  for (const [path, content] of schemaExamples()) {
    mkdirSync(new URL('.', new URL(path, folder)), {recursive: true})
    writeFileSync(new URL(path, folder), content)
  }
}
