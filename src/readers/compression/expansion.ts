/** What packed data may unpack to for each of its bytes: a page of text packs to a fifth, one of a single letter to a thousandth. */
export const RATIO = 200
/** What it may unpack to whatever its own size, in bytes. */
export const FREE = 1 << 30

/** Whether so many bytes are more than so many packed ones may unpack to. */
export const isBomb = (unpacked: number, packed: number): boolean => unpacked > Math.max(FREE, packed * RATIO)
