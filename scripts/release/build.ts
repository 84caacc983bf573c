// Bundles src into dist (word lists inlined, packages left outside) and writes the type declarations beside it.
import {execFileSync} from 'node:child_process'
import {chmodSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {build} from 'esbuild'
import {globSync} from 'tinyglobby'
import packageJson from '../../package.json' with {type: 'json'}
import {directImports} from './direct-imports.js'
import {forBrowser} from './for-browser.js'
import {plainWidth} from './plain-width.js'
import {preparedValidators} from './prepared-validators.js'
import {writeHelp} from './write-help.js'
import {writeLicences} from './write-licences.js'
import {writeTables} from './write-tables.js'

rmSync('dist', {recursive: true, force: true})
const {metafile} = await build({
  entryPoints: [
    'src/index.ts',
    'src/numbers.ts',
    'src/text/index.ts',
    'src/cli.ts',
    'src/pipeline/worker.ts',
    'src/pipeline/onnx/worker.ts',
    'src/readers/parquet/worker.ts',
    'src/release/validate/worker.ts',
  ],
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  external: [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.peerDependencies)],
  plugins: [directImports, plainWidth, preparedValidators],
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'linked',
  metafile: true,
  logLevel: 'warning',
})
// What runs and shows in the pages that khabar writes: one script and one style sheet for each, put into them whole.
await build({
  entryPoints: ['src/report/client/view.ts', 'src/report/client/view.css', 'src/report/client/report.css'],
  outdir: 'dist/report',
  bundle: true,
  minify: true,
  charset: 'utf8',
  platform: 'browser',
  format: 'iife',
  target: ['chrome123', 'firefox120', 'safari17.5'],
  logLevel: 'warning',
})
// The library in a browser, whole in one file.
await build({...forBrowser, minify: false, entryPoints: ['src/browser.ts'], outfile: 'dist/browser.js'})
chmodSync('dist/cli.js', 0o755)
writeTables('dist/tables.bin')
// What src/pipeline/shipped.ts compares: with a file that was cut nothing is annotated.
const resources = ['dist/tables.bin', ...globSync(['datasets/{lexicons,models}/**/*.{tsv,bin,json}']).sort()]
const sums = resources.map((path) => {
  const bytes = readFileSync(path)
  return [path, {bytes: bytes.length, crc32: crc32(bytes)}]
})
writeFileSync('dist/resources.json', `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`)
await writeHelp(metafile)
writeLicences(metafile)
const tsc = new URL('../../node_modules/typescript/bin/tsc', import.meta.url).pathname
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {stdio: 'inherit'})
