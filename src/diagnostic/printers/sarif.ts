import {type Code, codes} from '../codes.js'
import type {Printer} from './printer.js'

/** Results that GitHub takes from one run (GitHub Docs, "SARIF support for code scanning": 25,000; it shows 5,000). */
const MOST = 5_000

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** SARIF 2.1.0 for code scanning; what is beyond its limit of results is left out and counted. */
export const sarif: Printer = {
  format: 'sarif',
  begin() {
    const rules = (Object.keys(codes) as Code[]).map((id) => ({
      id,
      shortDescription: {text: codes[id].meaning},
      help: {text: codes[id].help},
    }))
    const driver = JSON.stringify({name: 'khabar', rules})
    return `{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":{"driver":${driver}},"results":[`
  },
  print({code, severity, message, help, place}, index) {
    if (index >= MOST) return ''
    const physicalLocation = place?.file !== undefined && {
      artifactLocation: {uri: encodeURI(place.file)},
      // Code scanning shows no result without a line.
      region: {startLine: place.line ?? 1},
    }
    const name = [place?.id, place?.pointer].filter(Boolean).join(' ')
    const result = {
      ruleId: code,
      level: levels[severity],
      message: {text: [message, help ?? ''].filter(Boolean).join('\n')},
      locations: [
        {...(physicalLocation && {physicalLocation}), ...(name && {logicalLocations: [{fullyQualifiedName: name}]})},
      ],
    }
    return `${index === 0 ? '' : ','}\n${JSON.stringify(result)}`
  },
  end({error, warning, info}) {
    const total = error + warning + info
    const left = total > MOST ? `,"properties":{"resultsLeftOut":${total - MOST}}` : ''
    return `\n]${left}}]}\n`
  },
}
