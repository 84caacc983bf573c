import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {packageRoot} from '../../pipeline/package-root.js'
import type {LoadedPlugin} from '../../pipeline/plugins/load.js'
import type {Resources} from '../../pipeline/resources.js'
import {toolkitVersion} from '../../pipeline/version.js'
import type {DatasetConfiguration, ReleaseManifest} from '../../records/types.js'
import {versionsOf} from '../contents/catalogue/manifest.js'
import {duplicateParameters} from '../contents/duplicates/parameters.js'
import {shardRows} from '../contents/shards.js'
import type {Previous} from '../contents/versions/previous.js'

/** What decides the bytes of a release before it is built. */
interface Deciding {
  readonly configuration: DatasetConfiguration
  readonly inputs: ReleaseManifest['inputs']
  readonly resources: Resources
  readonly plugins: readonly LoadedPlugin[]
  readonly previous: Previous | undefined
  readonly documents: NonNullable<ReleaseManifest['documents']>
  readonly takedown: {readonly sha256: string | undefined}
}

/** All that decides the bytes of a release, as JSON: two builds of one plan may share their work. */
export async function planOf(
  {configuration, inputs, resources, plugins, previous, takedown, documents}: Deciding,
  rows: number = shardRows,
): Promise<string> {
  const plan = {
    ...(await makersOf({resources, configuration, plugins})),
    duplicates: duplicateParameters,
    previous: previous?.sha256 ?? null,
    takedown: takedown.sha256 ?? null,
    shard_rows: rows,
    configuration,
    inputs,
    documents,
  }
  return `${JSON.stringify(plan)}\n`
}

/** Versions of everything that annotates. */
const makersOf = async ({
  resources,
  configuration,
  plugins,
}: Pick<Deciding, 'resources' | 'configuration' | 'plugins'>) => ({
  toolkit: toolkitVersion,
  code: await codeSha256(),
  ...versionsOf(resources, configuration, plugins),
})

/** All that decides the annotation of a row besides the row itself, as JSON. */
export async function madeWith(deciding: Pick<Deciding, 'resources' | 'configuration' | 'plugins'>): Promise<string> {
  const {structure, labels, time_zone, redact} = deciding.configuration
  return `${JSON.stringify({...(await makersOf(deciding)), structure, labels, time_zone, redact})}\n`
}

let code: Promise<string | null> | undefined

/** SHA-256 of the code that runs: a version number does not change with every edit of a developer. */
const codeSha256 = (): Promise<string | null> => {
  code ??= sumOfCode()
  return code
}

async function sumOfCode(): Promise<string | null> {
  const folder = join(packageRoot(), 'dist')
  if (!existsSync(folder)) return null
  const hash = createHash('sha256')
  for (const name of (await readdir(folder, {recursive: true})).sort())
    if (name.endsWith('.js')) hash.update(name).update(await readFile(join(folder, name)))
  return hash.digest('hex')
}
