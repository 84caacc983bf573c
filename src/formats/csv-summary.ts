import {createReadStream} from 'node:fs'

/** What a CSV file says of itself. */
export interface CsvSummary {
  /** Its first line, without the line end. */
  readonly header: string
  /** Records after the header. */
  readonly rows: number
}

const [QUOTE, LINE_FEED] = [0x22, 0x0a]

/** Counts the records of a CSV file (RFC 4180): line feeds outside quotes. Streams. */
export async function csvSummary(path: string): Promise<CsvSummary> {
  let quoted = false
  let lines = 0
  let ended = true
  const head: Buffer[] = []
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = lines === 0 ? 0 : -1
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]
      if (byte === QUOTE) quoted = !quoted
      else if (byte === LINE_FEED && !quoted) {
        if (lines++ === 0) {
          head.push(chunk.subarray(0, i))
          from = -1
        }
      }
      ended = byte === LINE_FEED
    }
    if (from >= 0) head.push(chunk)
  }
  const header = Buffer.concat(head).toString('utf8').replace(/\r$/, '')
  return {header, rows: lines - 1 + (ended ? 0 : 1)}
}
