/**
 * What the npm package contains and needs, as CycloneDX 1.5: npx tsx scripts/release/sbom.ts [FILE]  (default dist/khabar.cdx.json)
 *
 * npm lists the packages of package-lock.json that are installed with khabar; those that the build puts into dist, lexicons and models are added, with their checksums and the
 * licences of their cards. The result is validated with CycloneDX's own schema; exits with 1 where it does not fit.
 */
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Ajv, type AnySchema} from 'ajv'

const output = process.argv[2] ?? 'dist/khabar.cdx.json'
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** Lexicons and models: a folder, the file that its checksum is of, and what CycloneDX calls it. */
const data = [
  {folder: 'datasets/lexicons', file: 'entries.tsv', type: 'data'},
  {folder: 'datasets/models', file: 'weights.bin', type: 'machine-learning-model'},
].flatMap(({folder, file, type}) =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, file)))
    .sort()
    .map((name) => ({
      type,
      'bom-ref': `${folder}/${name}`,
      name,
      hashes: [
        {
          alg: 'SHA-256',
          content: createHash('sha256')
            .update(readFileSync(join(folder, name, file)))
            .digest('hex'),
        },
      ],
      licenses: [{license: {name: licenceOf(join(folder, name, 'card.md'))}}],
    })),
)

/** What a card says after "Licence:". Throws where it says nothing. */
function licenceOf(card: string): string {
  const [, licence] = /^(?:- |\*\*)?Licence(?: of this lexicon)?: (.+)$/m.exec(readFileSync(card, 'utf8')) ?? []
  if (!licence) throw new Error(`${card} has no line "Licence: …"`)
  return licence.replace(/\[([^\]]*)\]\([^)]*\)|\*\*/g, '$1')
}

/** npm's own list. It leaves out what is needed for development too where that is left out, so the list is made without such packages. */
function packagesOf(): {metadata: {component: {name: string}}; specVersion: string; components: object[]} {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-sbom-'))
  try {
    const {devDependencies: _, scripts: __, ...rest} = read('package.json')
    writeFileSync(join(folder, 'package.json'), JSON.stringify(rest))
    for (const name of ['package-lock.json', '.npmrc']) copyFileSync(name, join(folder, name))
    const npm = (...words: string[]) => execFileSync('npm', words, {cwd: folder, encoding: 'utf8'})
    npm('install', '--package-lock-only', '--ignore-scripts', '--offline')
    return JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Packages whose code the build puts into dist: their names and versions, from dist/THIRD-PARTY.txt. */
const bundled = [
  ...readFileSync('dist/THIRD-PARTY.txt', 'utf8').matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*)$/gm),
].map(([, name = '', version = '']) => ({
  type: 'library',
  'bom-ref': `dist/${name}@${version}`,
  name,
  version,
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  licenses: [{expression: read(join('node_modules', name, 'package.json')).license}],
}))

const bom = packagesOf()
// npm takes the name of the folder.
bom.metadata.component.name = read('package.json').name
bom.components.push(...bundled, ...data)

const schemas = fileURLToPath(new URL('../../node_modules/@cyclonedx/cyclonedx-library/res/schema/', import.meta.url))
const schema = (name: string): AnySchema => read(join(schemas, `${name}.SNAPSHOT.schema.json`))
const ajv = new Ajv({strict: false, validateFormats: false, allErrors: true})
for (const name of ['spdx', 'jsf-0.82'])
  ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
const validate = ajv.compile(schema('bom-1.5'))
if (!validate(bom)) {
  console.error(validate.errors!.map(({instancePath, message}) => `${instancePath}: ${message}`).join('\n'))
  process.exit(1)
}
writeFileSync(output, `${JSON.stringify(bom, null, 2)}\n`)
console.log(
  `${output}: CycloneDX ${bom.specVersion}, valid; ${bom.components.length - data.length - bundled.length} packages, ${bundled.length} in dist, ${data.length} lexicons and models`,
)
