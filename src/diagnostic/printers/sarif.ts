import packageJson from '../../../package.json' with {type: 'json'}
import {sha256} from '../../text/sha256.js'
import {type Code, codes} from '../codes.js'
import type {Diagnostic, Place} from '../diagnostic.js'
import type {Printer} from './printer.js'
import {uriOf} from './uri.js'

/** Results that GitHub takes from one run (GitHub Docs, "SARIF support for code scanning": 25,000; it shows 5,000). */
const MOST = 5_000

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** Where the page of diagnostics is, if the package says where its repository is. */
const {homepage, version} = packageJson as {readonly version: string; readonly homepage?: string}

/** SARIF 2.1.0 for code scanning; what is beyond its limit of results is left out and counted. */
export const sarif: Printer = {
  format: 'sarif',
  begin() {
    const rules = (Object.keys(codes) as Code[]).map((id) => ({
      id,
      shortDescription: {text: codes[id].meaning},
      help: {text: codes[id].help},
      defaultConfiguration: {level: levels[codes[id].severity]},
      ...(homepage && {helpUri: `${homepage.replace(/#.*/, '')}/blob/main/docs/diagnostics.md#${id.replace('/', '')}`}),
    }))
    const driver = JSON.stringify({
      name: 'khabar',
      version,
      semanticVersion: version,
      ...(homepage && {informationUri: homepage}),
      rules,
    })
    return `{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":{"driver":${driver}},"columnKind":"unicodeCodePoints","results":[`
  },
  print(found, index) {
    if (index >= MOST) return ''
    const {code, severity, message, help, place, related = [], expected, actual} = found
    const result = {
      ruleId: code,
      level: levels[severity],
      message: {text: [message, help ?? ''].filter(Boolean).join('\n')},
      locations: [locationOf(place)],
      ...(related.length > 0 && {relatedLocations: related.map((other, id) => ({id, ...locationOf(other)}))}),
      partialFingerprints: {'khabarFinding/v1': fingerprintOf(found)},
      ...((expected ?? actual) !== undefined && {properties: {expected, actual}}),
    }
    return `${index === 0 ? '' : ','}\n${JSON.stringify(result)}`
  },
  end({error, warning, info}) {
    const total = error + warning + info
    const left = total > MOST ? `,"properties":{"resultsLeftOut":${total - MOST}}` : ''
    return `\n]${left}}]}\n`
  },
}

function locationOf(place: Place | undefined) {
  const physicalLocation = place?.file !== undefined && {
    artifactLocation: {uri: uriOf(place.file)},
    // Code scanning shows no result without a line.
    region: {startLine: place.line ?? 1},
  }
  const name = [place?.id, place?.pointer].filter(Boolean).join(' ')
  return {...(physicalLocation && {physicalLocation}), ...(name && {logicalLocations: [{fullyQualifiedName: name}]})}
}

/** What stays the same while lines move: code, file, article, place in the record, and the message. */
function fingerprintOf({code, message, place = {}}: Diagnostic): string {
  const {file = '', id = '', pointer = ''} = place
  const parts = [code, file && uriOf(file), id, pointer, id || pointer ? '' : message]
  return sha256(parts.join('\n')).slice(0, 32)
}
