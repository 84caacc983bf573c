// Loaded before everything else in every thread: makes one worker thread die, hang or run out of memory at its nth batch.
const {isMainThread, parentPort, workerData} = require('node:worker_threads')
const {linkSync} = require('node:fs')

const {KHABAR_FAULT: fault, KHABAR_FAULT_BATCH: batch, KHABAR_FAULT_ONCE: once} = process.env

const acts = {
  dies: () => process.exit(7),
  hangs: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  'runs out of memory': () => {
    const kept = []
    for (;;) kept.push(new Array(1 << 20).fill(kept.length))
  },
}

if (!isMainThread && parentPort && workerData) {
  const post = parentPort.postMessage.bind(parentPort)
  let batches = 0
  parentPort.postMessage = (message, ...rest) => {
    post(message, ...rest)
    if (message?.started === undefined || ++batches < Number(batch)) return
    // One thread of all: a link can be made once.
    try {
      linkSync(__filename, once)
    } catch {
      return
    }
    acts[fault]()
  }
}
