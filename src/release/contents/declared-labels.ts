import {readFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'

const none: readonly string[] = []

/**
 * The entity labels that the release of a file of records declares besides those of the schema: in the manifest beside the
 * folder `jsonl`. None for a file outside a release. A manifest that cannot be read is for validation to report.
 */
export function declaredLabels(file: string): readonly string[] {
  const folder = dirname(resolve(file))
  if (basename(folder) !== 'jsonl') return none
  try {
    const {configuration} = JSON.parse(readFileSync(join(dirname(folder), 'manifest.json'), 'utf8'))
    const labels: unknown = configuration?.labels
    return Array.isArray(labels) && labels.every((label) => typeof label === 'string') ? labels : none
  } catch {
    return none
  }
}
