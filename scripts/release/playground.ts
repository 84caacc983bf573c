// Builds the playground: one folder of static files, for any host and any path below it. npx tsx scripts/release/playground.ts [FOLDER]
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {factKindNames} from '../../src/document/layers.js'
import {SHIPPED_MODEL, SHIPPED_MORPHOLOGY, shippedFolder} from '../../src/pipeline/resources.js'
import {schemaLabels} from '../../src/records/labels.js'
import {createClassNames} from '../../src/report/view/class-names.js'
import {layerStyles} from '../../src/report/view/styles.js'
import {forBrowser} from './for-browser.js'
import {writeTables} from './write-tables.js'

/** Megabytes that a visitor may have to load, compressed. */
const MOST = 3

const folder = process.argv[2] ?? 'playground'
const source = 'src/report/playground'
rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})
await build({...forBrowser, entryPoints: [`${source}/playground.ts`, `${source}/playground.css`], outdir: folder})
copyFileSync(`${source}/index.html`, join(folder, 'index.html'))
const classes = createClassNames(schemaLabels, factKindNames)
for (const label of schemaLabels) classes.of('entity', label)
for (const kind of factKindNames) classes.of('fact', kind)
appendFileSync(join(folder, 'playground.css'), layerStyles(classes.entries()))

const gzip = (file: string, to: string) => writeFileSync(join(folder, to), gzipSync(readFileSync(file), {level: 9}))
writeTables(join(folder, 'tables.bin'), true)
gzip(join(folder, 'tables.bin'), 'tables.bin.gz')
rmSync(join(folder, 'tables.bin'))
for (const [name, model] of [
  ['names', SHIPPED_MODEL],
  ['morphology', SHIPPED_MORPHOLOGY],
] as const) {
  copyFileSync(join(shippedFolder(model), 'meta.json'), join(folder, `${name}.json`))
  gzip(join(shippedFolder(model), 'weights.bin'), `${name}.bin.gz`)
}

let sum = 0
for (const file of readdirSync(folder).sort()) {
  const path = join(folder, file)
  const bytes = file.endsWith('.gz') ? statSync(path).size : gzipSync(readFileSync(path)).length
  sum += bytes
  console.log(`${file.padEnd(20)} ${(bytes / 1e6).toFixed(3)} MB compressed`)
}
console.log(`${folder}: ${(sum / 1e6).toFixed(2)} MB compressed`)
if (sum > MOST * 1e6) throw new Error(`the playground is larger than ${MOST} MB`)
