// What is measured is bundled from src as it ships: no build is needed, none can be stale, and no loader changes its speed.
import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = new URL('../..', import.meta.url).pathname

/** Bundles and imports the exports of parts.ts; packages stay outside. */
export async function bundledParts(): Promise<typeof import('./parts.js')> {
  // Inside the project, so that its packages are found; a name that git passes over.
  const work = join(root, `bundle-${process.pid}.partial`)
  mkdirSync(work)
  try {
    const outfile = join(work, 'bundle.mjs')
    await build({
      entryPoints: [join(root, 'scripts/bench/parts.ts')],
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

/** The library as `npm run build` left it, for what uses threads. Throws where it was not built. */
export const builtLibrary = (): Promise<typeof import('../../src/index.js')> =>
  import(new URL('../../dist/index.js', import.meta.url).href)
