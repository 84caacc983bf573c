// Ends the process when an input does not end: the thread that runs it can not. Writes the input down first.
import {writeFileSync} from 'node:fs'
import {workerData} from 'node:worker_threads'

const {shared, file, limit} = workerData
const head = new Int32Array(shared, 0, 2)
const bytes = new Uint8Array(shared, 8)
let last = -1
let since = 0
setInterval(() => {
  const {user, system} = process.cpuUsage()
  const now = (user + system) / 1e6
  const at = Atomics.load(head, 0)
  if (at !== last) [last, since] = [at, now]
  // Processor time, not that of the clock: the machine may have other work.
  else if (at > 0 && now - since > limit) {
    const input = Buffer.from(bytes.slice(0, Atomics.load(head, 1)))
    writeFileSync(file, input)
    process.stderr.write(`an input took longer than ${limit} seconds of processor time; it is in ${file}\n`)
    process.exit(1)
  }
}, 500)
