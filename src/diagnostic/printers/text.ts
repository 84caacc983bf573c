import {placeLine} from '../place.js'
import {visible, visibleLine} from '../visible.js'
import type {Printer} from './printer.js'

/** For people: place, severity and code on the first line, what was found and what to do below it. */
export const text: Printer = {
  format: 'text',
  begin: () => '',
  print({code, severity, message, help, place}) {
    const head = [visibleLine(placeLine(place)), severity, code].filter(Boolean).join('  ')
    return `${[head, ...[message, help ?? ''].filter(Boolean).map(indented)].join('\n')}\n`
  },
  end: () => '',
}

const indented = (lines: string): string => visible(lines).replace(/^/gm, '  ')
