// A worker that does what its rows say: 'hang', 'die', 'fail to start'; everything else comes back annotated.
import {parentPort} from 'node:worker_threads'

export default function annotateBatch({task, rows}) {
  parentPort.postMessage({started: task})
  return rows.map(({id, raw}) => {
    if (raw === 'hang') for (;;);
    if (raw === 'die') process.exit(7)
    return {id, line: `${id}\n`, rejected: false, diagnostics: []}
  })
}
