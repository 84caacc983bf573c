import {placeLine} from '../place.js'
import type {Printer} from './printer.js'

/** JUnit's XML: one failed case a finding, one passed case where there is none. */
export const junit: Printer = {
  format: 'junit',
  begin: () =>
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="khabar">\n<testsuite name="khabar validate">\n',
  print({code, severity, message, help, place}) {
    const where = escaped(placeLine(place) || code)
    const body = escaped([message, help ?? ''].filter(Boolean).join('\n'))
    const inner =
      severity === 'error'
        ? `<failure type="${code}">${body}</failure>`
        : `<system-out>${severity}: ${body}</system-out>`
    return `<testcase classname="${code}" name="${where}">${inner}</testcase>\n`
  },
  end: ({error, warning, info}) =>
    `${error + warning + info === 0 ? '<testcase classname="khabar" name="valid"/>\n' : ''}</testsuite>\n</testsuites>\n`,
}

/** XML 1.0 allows no other control characters than tab and line ends, not even escaped. */
const escaped = (value: string): string =>
  value
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
