import {basename} from 'node:path'
import {diagnostic, type Report, reportAt} from '../../diagnostic/diagnostic.js'
import {createDatasetChecks} from '../../records/dataset-checks.js'
import {validateTextFree} from '../../records/text-free/schema.js'
import {createCounter} from '../contents/catalogue/manifest.js'
import {sizesOf} from '../contents/sizes.js'
import {textFreeFiles, textFreeLines} from '../contents/text-free.js'
import {checkCounts} from './check-counts.js'
import {checkFiles} from './check-files.js'
import {checkAssignment, readManifest} from './validate.js'

/**
 * The checks of a release without text: files, form of the records, spans inside the length of the text, counts, ids, groups and splits. Says
 * that the text itself was not there to compare with. True where no error was found.
 */
export async function validateTextFreeRelease(folder: string, report: Report): Promise<boolean> {
  let errors = 0
  const count: Report = (found) => {
    if (found.severity === 'error') errors++
    report(found)
  }
  await checkFiles(folder, count)
  const read = await readManifest(folder, count)
  if (!read) return false
  const [manifest, atManifest] = read
  const counter = createCounter()
  const whole = createDatasetChecks()
  for await (const {file, line, value} of textFreeLines(await textFreeFiles(folder))) {
    const at = reportAt(count, {file, line})
    if (!validateTextFree(value, at)) continue
    const {id, cluster, split} = value
    whole.check({id, cluster, split}, at, {file, line})
    counter.add({split, ...sizesOf(value)})
    const part = /^[a-z]+/.exec(basename(file))?.[0]
    if (split === part) checkAssignment({id, cluster, split}, manifest.configuration.splits, at)
    else {
      const message = `the file belongs to ${part}, but the record's split is ${split}`
      at(
        diagnostic(
          'release/wrong-split',
          message,
          {id, pointer: '/split'},
          {expected: String(part), actual: String(split)},
        ),
      )
    }
  }
  checkCounts(manifest, counter, atManifest)
  report(
    diagnostic('text-free/no-text', 'the values and texts of spans were not compared with the text', {file: folder}),
  )
  return errors === 0
}
