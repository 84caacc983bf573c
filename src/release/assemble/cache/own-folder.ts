import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** The folder of a dataset that khabar keeps for itself; it ignores itself in git. */
export const ownFolder = (dataset: string): string => join(dataset, '.khabar')

/** Makes that folder. Throws as the file system does. */
export async function makeOwnFolder(dataset: string): Promise<void> {
  await mkdir(ownFolder(dataset), {recursive: true})
  await writeFile(join(ownFolder(dataset), '.gitignore'), '*\n')
}
