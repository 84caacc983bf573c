import formats from './formats.json' with {type: 'json'}
import type {Identifier} from './identifier.js'
import type {View} from './view.js'

/** Lengths of RFC 5321, section 4.5.3.1. */
const LOCAL = 64
const DOMAIN = 255

const domains: ReadonlySet<string> = new Set(formats.domains)
/** The sign, and what people write against collectors of addresses. */
const SIGN = / ?(?:%40|@|[[({] ?at ?[\])}]) ?/g

/** Addresses in a view: a name, the sign and a domain. Where spaces or words are written for marks, a usual domain must end it. */
export function* emails({string}: View): Generator<Identifier> {
  let after = 0
  for (const {0: sign, index} of string.matchAll(SIGN)) {
    if (index < after) continue
    const local = localBefore(string, index, Math.max(after, index - LOCAL))
    const at = index + sign.length
    const domain = domainAt(string.slice(at, at + DOMAIN), sign !== '@' && sign !== '%40')
    if (local === '' || domain === 0) continue
    after = at + domain
    yield {kind: 'email', start: index - local.length, end: after}
  }
}

/** The name before the sign; without the marks of a sentence or of an address that it follows. */
function localBefore(string: string, end: number, least: number): string {
  let start = end
  while (start > least && /[\p{L}\p{N}.!#$%'*+^_`{|}~-]/u.test(string[start - 1]!)) start--
  while (start < end && !/[\p{L}\p{N}]/u.test(string[start]!)) start++
  return string.slice(start, end)
}

/** Length of the domain that a string begins with; 0 where it begins with none. */
function domainAt(string: string, isSpaced: boolean): number {
  const dotted = isSpaced
    ? /^[\p{L}\p{N}-]+(?:(?:\.| ?[[({] ?dot ?[\])}] ?| \. )[\p{L}\p{N}-]+)+/u
    : /^[\p{L}\p{N}-]+(?:(?:\.|[[({]dot[\])}])[\p{L}\p{N}-]+)+/u
  const [domain = ''] = dotted.exec(string) ?? []
  const ending = domain.split(/[^\p{L}\p{N}-]/u).at(-1) ?? ''
  if (isSpaced && !domains.has(ending)) return 0
  return /^(?:\p{L}{2,}|xn--[a-z0-9-]+)/u.test(ending) ? domain.length : 0
}
