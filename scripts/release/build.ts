// Bundles src into dist (word lists inlined, packages left outside) and writes the type declarations beside it.
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {chmodSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {build} from 'esbuild'
import {globSync} from 'tinyglobby'
import packageJson from '../../package.json' with {type: 'json'}
import {directImports} from './direct-imports.js'
import {writeHelp} from './write-help.js'
import {writeLicences} from './write-licences.js'

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
  plugins: [directImports],
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
chmodSync('dist/cli.js', 0o755)
// What src/pipeline/shipped.ts compares: a lexicon that was cut is not annotated with.
const resources = globSync(['datasets/{lexicons,models}/**/*.{tsv,bin,json}']).sort()
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
writeFileSync(
  'dist/resources.json',
  `${JSON.stringify(Object.fromEntries(resources.map((path) => [path, sha256(path)])), null, 2)}\n`,
)
await writeHelp(metafile)
writeLicences(metafile)
const tsc = new URL('../../node_modules/typescript/bin/tsc', import.meta.url).pathname
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {stdio: 'inherit'})
