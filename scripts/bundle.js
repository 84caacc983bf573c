// Parts of khabar for scripts, bundled straight from src: no build is needed, none can be stale.
import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

let bundles = 0
const root = new URL('..', import.meta.url).pathname

/** Bundles and imports some exports; packages stay outside. @param {string[]} lines `export … from './src/…'` */
export async function bundle(...lines) {
  // Inside the project, so that its packages are found; a name that git passes over.
  const work = join(root, `bundle-${process.pid}-${++bundles}.partial`)
  mkdirSync(work)
  try {
    const outfile = join(work, 'bundle.mjs')
    await build({
      stdin: {contents: lines.join('\n'), resolveDir: root},
      outfile,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'warning',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(work, {recursive: true})
  }
}
