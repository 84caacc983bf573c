import {placeLine} from '../place.js'
import {visible, visibleLine} from '../visible.js'
import type {Printer} from './printer.js'

/** JUnit's XML: one failed case a finding, one passed case where there is none. The counts come first, so findings are kept until the end. */
export const junit: Printer = {
  format: 'junit',
  countsFirst: true,
  begin({error, warning, info}) {
    const counts = `tests="${Math.max(1, error + warning + info)}" failures="${error}" errors="0" skipped="0"`
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="khabar" ${counts}>\n<testsuite name="khabar validate" ${counts}>\n`
  },
  print({code, severity, message, help, place}) {
    const where = [
      `classname="${code}"`,
      `name="${attribute(placeLine(place) || code)}"`,
      ...(place?.file === undefined ? [] : [`file="${attribute(place.file)}"`]),
      ...(place?.line === undefined ? [] : [`line="${place.line}"`]),
    ]
    const body = escaped([message, help ?? ''].filter(Boolean).join('\n'))
    const inner =
      severity === 'error'
        ? `<failure type="${code}" message="${attribute(message)}">${body}</failure>`
        : `<system-out>${severity}: ${body}</system-out>`
    return `<testcase ${where.join(' ')}>${inner}</testcase>\n`
  },
  end: ({error, warning, info}) =>
    `${error + warning + info === 0 ? '<testcase classname="khabar" name="valid"/>\n' : ''}</testsuite>\n</testsuites>\n`,
}

/** XML 1.0 allows no other control characters than tab and line ends, not even escaped; a viewer would obey those of direction. */
const escaped = (value: string): string =>
  visible(value)
    .replace(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

const attribute = (value: string): string => escaped(visibleLine(value))
