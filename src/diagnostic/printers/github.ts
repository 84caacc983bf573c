import {placeLine} from '../place.js'
import {visible} from '../visible.js'
import type {Printer} from './printer.js'

/** Annotations of one kind that a step shows: ten errors, ten warnings, ten notices (GitHub Docs, "Workflow commands"). */
const SHOWN = 10

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const levels = {error: 'error', warning: 'warning', info: 'notice'} as const

/** GitHub's workflow commands: each finding is shown beside its line in the change. The rest beyond the limit is counted. */
export const github: Printer = {
  format: 'github',
  begin: () => '',
  print({code, severity, message, help, place}, _index, nth) {
    const parameters = [
      ...(place?.file === undefined ? [] : [`file=${property(place.file)}`]),
      ...(place?.line === undefined ? [] : [`line=${place.line}`]),
      `title=${property(code)}`,
    ]
    const body = [placeLine(place), message, help ?? ''].filter(Boolean).join('\n')
    const line = `::${levels[severity]} ${parameters.join(',')}::${data(body)}\n`
    return nth < SHOWN ? line : `${severity} ${code}: ${data(body)}\n`
  },
  end: ({error, warning, info}) =>
    `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}\n`,
}

const data = (value: string): string => visible(value).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (value: string): string => data(value).replace(/:/g, '%3A').replace(/,/g, '%2C')
