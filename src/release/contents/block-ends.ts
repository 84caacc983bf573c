import {crc32} from 'node:zlib'
import {mixed} from './duplicates/shingles.js'
import {shardRows} from './shards.js'

/** Articles of a block: fewer are not worth a row group, more hold up everything else while they are encoded. */
const LEAST = 128
const MOST = 512

/** Of the articles after the least, one in so many ends a block: a block has about 250. */
const ONE_IN = 128

/**
 * A function that is given the ids of one split in their order and says after which of them a block ends: a row group of Parquet, and what
 * a later build takes over as it is. An id ends a block by its checksum, so that articles which come or go change the blocks around
 * them and no others (content-defined chunking; Muthitacharoen, Chen, Mazières 2001). No block lies in two shards of `rows` articles.
 */
export function createBlockEnds(rows: number = shardRows): (id: string) => boolean {
  let inBlock = 0
  let inShard = 0
  return (id) => {
    inBlock++
    inShard++
    const isEnd = inShard === rows || inBlock === MOST || (inBlock >= LEAST && mixed(crc32(id)) % ONE_IN === 0)
    if (isEnd) inBlock = 0
    if (inShard === rows) inShard = 0
    return isEnd
  }
}
