import {cpSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, truncateSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder, run} from '../child.js'
import {below, type Kind, oneOf} from '../kind.js'

/** A copy of the package as it is installed, made once a world. */
function copyOf(root: string): string {
  const copy = join(root, 'package')
  if (existsSync(copy)) return copy
  mkdirSync(join(copy, 'datasets'), {recursive: true})
  for (const name of ['package.json', 'dist', 'schema', 'datasets/lexicons', 'datasets/models'])
    cpSync(join(packageFolder, name), join(copy, name), {recursive: true})
  symlinkSync(join(packageFolder, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** A file of a lexicon or a model that was cut, as a download that broke off leaves it. */
export const truncatedResources: Kind = {
  name: 'truncated lexicon or model',
  targets: ['annotate', 'build'],
  comes: 'ended',
  async inject({target, folder, world, random}) {
    const copy = copyOf(world.root)
    const files = readdirSync(join(copy, 'datasets'), {recursive: true, encoding: 'utf8'}).filter(
      (name) => /\.(?:tsv|bin|json)$/.test(name) && statSync(join(copy, 'datasets', name)).isFile(),
    )
    const name = oneOf(random, files)
    const path = join(copy, 'datasets', name)
    const length = below(random, statSync(path).size)
    truncateSync(path, length)
    try {
      return {
        what: `${name} cut to ${length} bytes`,
        ended: await run(target.args(1 + below(random, 2)), {cwd: folder, package: copy}),
      }
    } finally {
      cpSync(join(packageFolder, 'datasets', name), path)
    }
  },
}
