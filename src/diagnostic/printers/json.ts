import type {Printer} from './printer.js'

/** One JSON array of all diagnostics. */
export const json: Printer = {
  format: 'json',
  begin: () => '[',
  print: (found, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(found)}`,
  end: () => '\n]\n',
}

/** One diagnostic a line. */
export const ndjson: Printer = {
  format: 'ndjson',
  begin: () => '',
  print: (found) => `${JSON.stringify(found)}\n`,
  end: () => '',
}
