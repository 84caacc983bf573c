import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isNode, LineCounter, parseDocument} from 'yaml'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {compileForeign} from '../../records/validate/compile.js'
import {nameOf, stepsOf} from '../../records/validate/pointer.js'
import {cffSchema} from '../contents/catalogue/cff-schema.js'

/** Findings that are reported one by one: a wrong author breaks several rules of the schema at once. */
const MOST_REPORTED = 5

/** Rules that only say that none of their parts passed: the parts say why. */
const combined: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'allOf', 'if'])

let validateCff: ReturnType<typeof compileForeign> | undefined

/** Whether CITATION.cff, where there is one, is what the Citation File Format 1.2.0 asks for. */
export async function checkCitation(folder: string, report: Report): Promise<void> {
  const file = join(folder, 'CITATION.cff')
  if (!existsSync(file)) return
  const lines = new LineCounter()
  const document = parseDocument(await readFile(file, 'utf8'), {lineCounter: lines})
  const [error] = document.errors
  if (error) {
    const line = error.linePos?.[0].line
    report(diagnostic('release/invalid-citation', error.message, {file, ...(line !== undefined && {line})}))
    return
  }
  validateCff ??= compileForeign(cffSchema())
  if (validateCff(document.toJS())) return
  const seen = new Set<string>()
  for (const {keyword, instancePath, message = ''} of validateCff.errors ?? []) {
    if (combined.has(keyword) || seen.has(instancePath)) continue
    seen.add(instancePath)
    if (seen.size > MOST_REPORTED) return
    const steps = stepsOf(instancePath).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const node = steps.length > 0 ? document.getIn(steps, true) : document.contents
    const start = isNode(node) ? node.range?.[0] : undefined
    const place = {file, pointer: instancePath, ...(start !== undefined && {line: lines.linePos(start).line})}
    report(diagnostic('release/invalid-citation', `${nameOf(instancePath, 'CITATION.cff')} ${message}.`, place))
  }
}
