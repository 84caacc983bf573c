import type {Kind} from './kind.js'
import {clock} from './kinds/clock.js'
import {corruptPartial} from './kinds/corrupt-partial.js'
import {fullDisk} from './kinds/full-disk.js'
import {inputs} from './kinds/inputs.js'
import {permissions} from './kinds/permissions.js'
import {pipes} from './kinds/pipes.js'
import {signals} from './kinds/signals.js'
import {truncatedResources} from './kinds/truncated-resources.js'
import {twoProcesses} from './kinds/two-processes.js'
import {workers} from './kinds/workers.js'

/** Every kind of fault. */
export const kinds: readonly Kind[] = [
  ...signals,
  fullDisk,
  ...permissions,
  ...inputs,
  ...pipes,
  ...workers,
  clock,
  twoProcesses,
  corruptPartial,
  truncatedResources,
]
