// hyparquet believes what a file claims: lengths below zero, counts without end, deltas of nothing make it loop or fill the memory. It
// runs in a thread that can be ended.

import {open} from 'node:fs/promises'
import {parentPort} from 'node:worker_threads'
import {ofBytes, ofFile, type RandomAccess} from '../random-access.js'
import type {FieldMapping} from '../rows/fields.js'
import type {Batch} from './batch.js'
import {rowBatches} from './rows.js'

/** What the thread is asked: to open a file (by its path, or its bytes), for the next rows, or to let go of it. */
export type Request = {readonly from: string | Uint8Array; readonly fields: FieldMapping | undefined} | 'next' | 'close'

/** What it answers: the next rows or undefined at their end, or why they cannot be read. */
export type Answer = {readonly batch: Batch | undefined} | {readonly failed: string}

let file: RandomAccess | undefined
let batches: AsyncGenerator<Batch> | undefined

async function answer(request: Request): Promise<Answer> {
  if (request === 'next') return {batch: (await batches?.next())?.value}
  await file?.close()
  if (request === 'close') {
    file = undefined
    batches = undefined
  } else {
    const {from, fields} = request
    file = typeof from === 'string' ? await ofFile(await open(from), from) : ofBytes(from)
    batches = rowBatches(file, fields)
  }
  return {batch: undefined}
}

parentPort?.on('message', (request: Request) => {
  answer(request).then(
    (answered) => parentPort!.postMessage(answered),
    (error: unknown) => parentPort!.postMessage({failed: error instanceof Error ? error.message : String(error)}),
  )
})
