import {hash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {readFile, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {deserialize, serialize} from 'node:v8'
import type {Sizes} from '../../contents/sizes.js'
import type {Remembered} from '../../contents/versions/previous.js'
import {ownFolder} from '../cache/own-folder.js'
import type {PiecePlace} from '../write.js'

/** A piece of a release that may be taken over: where it is, and the checksum of its bytes. */
export interface KeptPiece extends PiecePlace {
  readonly bytes: number
  readonly sha256: string
}

/** What is remembered of a block. */
export interface KeptBlock {
  readonly articles: number
  /** Of all of them together. */
  readonly sizes: Sizes
  /** By name, as in BlockPlaces. */
  readonly pieces: Readonly<Record<string, KeptPiece>>
  /** What the footers of the Parquet files say of its row groups, serialized: only a block that is taken over needs it. */
  readonly footers: Uint8Array
}

/** Statistics over some blocks, from which a later build goes on. */
export interface KeptStatistics {
  readonly blocks: readonly string[]
  /** The state of RunningReport, serialized. */
  readonly state: Uint8Array
}

/** What a build remembers of the release that it made, for the next one. Plain data. */
export interface KeptBuild extends Remembered {
  /** All that decides what is annotated and how it is written. */
  readonly madeWith: string
  /** Folder of the release, relative to the dataset. */
  readonly release: string
  readonly blocks: ReadonlyMap<string, KeptBlock>
  readonly statistics: KeptStatistics | undefined
}

const fileOf = (dataset: string): string => join(ownFolder(dataset), 'release.bin')

/** Bytes of the checksum before the rest. */
const SUM = 32

/**
 * What the last build of a dataset remembered; undefined where there is nothing, where it was made with other versions or another
 * configuration, or where the file is not as it was written.
 */
export async function readKeptBuild(dataset: string, madeWith: string): Promise<KeptBuild | undefined> {
  try {
    const bytes = await readFile(fileOf(dataset))
    const content = bytes.subarray(SUM)
    if (!hash('sha256', content, 'buffer').equals(bytes.subarray(0, SUM))) return undefined
    const kept = deserialize(content) as KeptBuild
    return kept.madeWith === madeWith ? kept : undefined
  } catch {
    return undefined
  }
}

/** Remembers a build. Where it cannot be written, the next build does all anew: the release is there already. */
export async function writeKeptBuild(dataset: string, kept: KeptBuild): Promise<void> {
  if (!existsSync(ownFolder(dataset))) return
  const path = fileOf(dataset)
  try {
    const content = serialize(kept)
    await writeFile(`${path}.new`, Buffer.concat([hash('sha256', content, 'buffer'), content]))
    await rename(`${path}.new`, path)
  } catch {
    // A full disk, a folder that may not be written.
  }
}
