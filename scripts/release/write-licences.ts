import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Metafile} from 'esbuild'

/** Writes dist/THIRD-PARTY.txt: the licences of the packages whose code a build contains, in the order of their names. */
export function writeLicences(...builds: readonly Metafile[]): void {
  const files = builds.flatMap(({inputs}) => Object.keys(inputs))
  const packages = new Set(files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []))
  const texts = [...packages].sort().map((folder) => {
    const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
    const text =
      licence !== undefined && existsSync(join(folder, licence)) ? readFileSync(join(folder, licence), 'utf8') : license
    return `${name} ${version}\n\n${text.trim()}\n`
  })
  writeFileSync('dist/THIRD-PARTY.txt', texts.join(`\n${'-'.repeat(60)}\n\n`))
}
