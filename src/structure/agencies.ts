import entekhab from './agencies/entekhab.json' with {type: 'json'}
import fars from './agencies/fars.json' with {type: 'json'}
import hamshahri from './agencies/hamshahri.json' with {type: 'json'}
import ilna from './agencies/ilna.json' with {type: 'json'}
import irna from './agencies/irna.json' with {type: 'json'}
import isna from './agencies/isna.json' with {type: 'json'}
import khabaronline from './agencies/khabaronline.json' with {type: 'json'}
import mehr from './agencies/mehr.json' with {type: 'json'}
import others from './agencies/others.json' with {type: 'json'}
import tabnak from './agencies/tabnak.json' with {type: 'json'}
import tasnim from './agencies/tasnim.json' with {type: 'json'}
import varzesh3 from './agencies/varzesh3.json' with {type: 'json'}
import yjc from './agencies/yjc.json' with {type: 'json'}
import {bare, fold, squeeze} from './fold.js'

/** A news agency or site: what its pages call it, and what they carry besides the article. */
export interface Agency {
  /** The short name that records hold: تسنیم. */
  readonly name: string
  /** Other names of it in its own pages: خبرگزاری تسنیم. */
  readonly aliases: readonly string[]
  readonly hosts: readonly string[]
  /** What datasets call it, in Latin letters. */
  readonly sources?: readonly string[]
  /** Lines that its pages carry around every article. */
  readonly boilerplate?: readonly string[]
  /** The short name is a common word too, so that alone it says nothing. */
  readonly ambiguous?: boolean
}

/**
 * Every agency whose pages khabar knows. A new one is an entry of agencies/others.json, and of the names in
 * src/persian/agencies.json. Those with a JSON file and a line here have lines of boilerplate of their own, and at least
 * three composed pages each (test/structure/sample.test.ts).
 */
export const agencies: readonly Agency[] = [
  tasnim,
  fars,
  isna,
  irna,
  mehr,
  ilna,
  khabaronline,
  tabnak,
  hamshahri,
  varzesh3,
  yjc,
  entekhab,
  ...others,
]

const key = (name: string) => squeeze(bare(fold(name)))

const byKey = new Map<string, Agency>()
for (const agency of agencies) for (const name of namesOf(agency)) byKey.set(key(name), byKey.get(key(name)) ?? agency)

/** The names that alone on a line, or in a breadcrumb, stand for an agency: squeezed. */
export const agencyKeys: ReadonlySet<string> = new Set(byKey.keys())

/** Lines of agencies' pages, squeezed. */
export const agencyBoilerplate: ReadonlySet<string> = new Set(
  agencies.flatMap((agency) => (agency.boilerplate ?? []).map(key)),
)

/** The agency of a name in any spelling; undefined where it is none. */
export const agencyNamed = (name: string): Agency | undefined => byKey.get(key(name))

/** The agency of a short name where nothing but a publisher can stand, so that common words count too. */
export const agencyWritten = (name: string): Agency | undefined => {
  const asked = key(name)
  return agencies.find((agency) => key(agency.name) === asked) ?? byKey.get(asked)
}

/** The agency whose site a URL belongs to. */
export function agencyOfUrl(url: string): Agency | undefined {
  const address = url.toLowerCase().replace(/^[a-z]+:\/\//, '')
  const host = address.split(/[/?#]/)[0]!
  return agencies.find(({hosts}) =>
    hosts.some((known) =>
      known.includes('/')
        ? address.startsWith(known) || address.startsWith(`www.${known}`)
        : host === known || host.endsWith(`.${known}`),
    ),
  )
}

/** The agency that a dataset's source name, or a site's name, stands for. */
export function agencyOfSource(name: string): Agency | undefined {
  const lower = name.toLowerCase()
  return agencies.find(({sources}) => sources?.includes(lower)) ?? agencyNamed(name)
}

/** The agency that a line names in Latin letters, by its host or source: «Copyright © 2014 ISNA». */
export function agencyInLatin(line: string): Agency | undefined {
  const words = new Set(line.toLowerCase().match(/[a-z0-9-]{3,}/g) ?? [])
  if (words.size === 0) return undefined
  return agencies.find(
    ({hosts, sources}) =>
      sources?.some((source) => words.has(source)) ||
      hosts.some((host) => !host.includes('/') && words.has(host.slice(0, host.indexOf('.')))),
  )
}

const SPACE = '[\\s\\u200c]*'
const escaped = (string: string) => string.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const pattern = (name: string) => fold(name).split(' ').map(escaped).join(SPACE)

/** Every name, the longest first, in groups by the first letter: the engine tries one group at a place. */
function anyName(): string {
  const groups = new Map<string, string[]>()
  for (const name of agencies
    .flatMap(namesOf)
    .map(pattern)
    .sort((a, b) => b.length - a.length)) {
    groups.set(name[0]!, [...(groups.get(name[0]!) ?? []), name.slice(1)])
  }
  return [...groups].map(([first, rests]) => `${first}(?:${rests.join('|')})`).join('|')
}
const NAME = new RegExp(`(?:${anyName()})(?![\\p{L}\\p{M}])`, 'uy')
const WORD = /[\p{L}\p{M}\p{N}]/u
/** The first two letters of names: at few words of a line the expression has to be tried. */
const HEADS: ReadonlySet<string> = new Set(agencies.flatMap(namesOf).map((name) => fold(name).slice(0, 2)))

/** Where agencies are named in a short string, in order. Indices of that string. */
export function* agenciesIn(string: string): Generator<{agency: Agency; start: number; end: number}> {
  for (let start = 0; start < string.length - 1; start++) {
    if (!HEADS.has(string.slice(start, start + 2)) || (start > 0 && WORD.test(string[start - 1]!))) continue
    NAME.lastIndex = start
    const found = NAME.exec(string)?.[0]
    if (found === undefined) continue
    const end = start + found.length
    const agency = agencyNamed(found)
    if (agency) yield {agency, start, end}
    start = end - 1
  }
}

function namesOf(agency: Agency): string[] {
  return [...(agency.ambiguous ? [] : [agency.name]), ...agency.aliases]
}
