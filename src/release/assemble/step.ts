import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {configurationFile} from '../contents/configuration.js'
import type {Difference} from '../contents/versions/difference.js'
import {summaryOf} from '../contents/versions/summary.js'
import {isAtLeast, stepBetween, versionAfter} from '../contents/versions/version.js'

/** Whether a version is as large a step as the change calls for; else the smallest version that would be is reported. */
export function isStepEnough(
  before: string,
  after: string,
  difference: Difference,
  folder: string,
  report: Report,
): boolean {
  const {step} = difference
  if (isAtLeast(stepBetween(before, after), step)) return true
  const wanted = versionAfter(before, step)
  if (before === after) {
    const message = `version ${before} is already released, and since then ${summaryOf(difference)}: a release needs at least ${wanted}`
    report(diagnostic('release/exists', message, {file: join(folder, 'releases', before)}))
    return false
  }
  const message = `${after} is a ${stepBetween(before, after)} step from ${before}, but ${summaryOf(difference)}: that requires a ${step} step, at least ${wanted}`
  const place = {file: join(folder, configurationFile), pointer: '/version'}
  report(diagnostic('release/step-too-small', message, place, {expected: wanted, actual: after}))
  return false
}
