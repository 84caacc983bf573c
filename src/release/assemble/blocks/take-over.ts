import {hash} from 'node:crypto'
import {type FileHandle, open} from 'node:fs/promises'
import {join} from 'node:path'
import {deserialize, serialize} from 'node:v8'
import type {GroupFooter} from '../../../formats/parquet/row-groups.js'
import {type TableName, tableNames} from '../../../records/tables.js'
import type {Sizes} from '../../contents/sizes.js'
import type {BlockPlaces} from '../write.js'
import type {ReleaseBlock} from './block.js'
import type {KeptBlock, KeptBuild} from './kept-build.js'

/** A block that was remembered, with what is remembered of it. */
export type FoundBlock = ReleaseBlock & Pick<KeptBlock, 'sizes' | 'footers' | 'pieces'>

interface Footers {
  readonly data: GroupFooter
  readonly ner: GroupFooter
}

/** Takes blocks over from the release of the last build. */
export interface BlockSource {
  /** The block of a key, where it is there with the bytes that it had. */
  find(key: string): Promise<FoundBlock | undefined>
  close(): Promise<void>
}

/** Opens the blocks that a build remembered. A release that was changed or removed since has none. */
export function openBlockSource(dataset: string, kept: KeptBuild | undefined): BlockSource {
  const files = new Map<string, FileHandle>()
  const fileOf = async (path: string): Promise<FileHandle> => {
    const known = files.get(path)
    if (known) return known
    const file = await open(path)
    files.set(path, file)
    return file
  }
  async function piece({pieces}: KeptBlock, name: string): Promise<Uint8Array> {
    const {file, start, bytes, sha256} = pieces[name]!
    const buffer = Buffer.allocUnsafe(bytes)
    const {bytesRead} = await (await fileOf(join(dataset, kept!.release, file))).read(buffer, 0, bytes, start)
    if (bytesRead !== bytes || hash('sha256', buffer) !== sha256) throw new Error(`${file} has changed`)
    return buffer
  }
  return {
    async find(key) {
      const block = kept?.blocks.get(key)
      if (!block) return undefined
      const {articles, sizes} = block
      try {
        const csv: Partial<Record<TableName, Uint8Array>> = {}
        for (const table of tableNames) csv[table] = await piece(block, table)
        const {data, ner} = deserialize(block.footers) as Footers
        return {
          articles,
          sizes,
          jsonl: await piece(block, 'jsonl'),
          csv: csv as Record<TableName, Uint8Array>,
          data: {bytes: await piece(block, 'data'), footer: data},
          ner: {bytes: await piece(block, 'ner'), footer: ner},
          footers: block.footers,
          pieces: block.pieces,
        }
      } catch {
        // It is made anew.
        return undefined
      }
    },
    async close() {
      for (const file of files.values()) await file.close()
    },
  }
}

/** What is remembered of a block that was written, with its sizes; footers and checksums of one that was taken over are there already. */
export function keptBlock(
  {articles, jsonl, csv, data, ner}: ReleaseBlock,
  sizes: Sizes,
  places: BlockPlaces,
  found?: FoundBlock,
): KeptBlock {
  const footers = found?.footers ?? serialize({data: data.footer, ner: ner.footer} satisfies Footers)
  const bytesOf: Readonly<Record<string, Uint8Array>> = {jsonl, data: data.bytes, ner: ner.bytes, ...csv}
  const pieces = Object.fromEntries(
    Object.entries(places).map(([name, place]) => {
      const bytes = bytesOf[name]!
      return [name, {...place, bytes: bytes.length, sha256: found?.pieces[name]?.sha256 ?? hash('sha256', bytes)}]
    }),
  )
  return {articles, sizes, pieces, footers}
}
