import type {Candidate} from './candidate.js'
import names from './person/names.json' with {type: 'json'}

/** سید and میر, that come and go before a family name. */
const SAYYIDS = names.sayyids

/**
 * The thing that each mention names, as a number, the same for mentions of one thing. People are joined by family name: a
 * short mention to the one named in full most often, of equals to the last before it, else the first after it; two full names
 * where one holds the other (جواد ظریف, محمدجواد ظریف); a given name to the only person who has it. A body is joined to the
 * only longer name that lends it its short form. Everything else by label and key. Linear in the number of mentions.
 */
export function thingsOf(mentions: readonly Candidate[]): number[] {
  const ids = new Map<string, number>()
  const idOf = (name: string) => {
    const id = ids.get(name) ?? ids.size
    ids.set(name, id)
    return id
  }
  const people = fullNames(mentions)
  const bodies = longForms(mentions)
  const latest = new Map<string, string>()
  return mentions.map((mention) => {
    const {label, key, family, short} = mention
    if (label !== 'PER') return idOf(`${label} ${(label === 'ORG' && bodies.get(key)) || key}`)
    const other = short ? undefined : people.familyOf(key)
    if (!short && other === undefined) {
      const name = people.names.get(key) ?? (family ? key : (people.byGiven.get(key) ?? key))
      if (family) latest.set(family, name)
      return idOf(`PER ${name}`)
    }
    // گل محمدی, سید یوسفی: in two words, and the family name of somebody whom the article names in full.
    const named = other ?? family ?? key
    const name =
      (mention.title && people.byTitle.get(`${mention.title} ${named}`)) ??
      people.foremost.get(named) ??
      latest.get(named) ??
      people.first.get(named) ??
      people.byPart.get(named) ??
      people.byGiven.get(named) ??
      key
    return idOf(`PER ${name}`)
  })
}

/** People named in full. */
interface People {
  /** The family name, of one whom the article names by more, that a full name is all of (with or without سید); undefined where it is none. */
  familyOf(key: string): string | undefined
  /** For each full name the one that stands for its person. */
  readonly names: ReadonlyMap<string, string>
  /** By family: the first person, and the one named in full more often than every other. */
  readonly first: ReadonlyMap<string, string>
  readonly foremost: ReadonlyMap<string, string>
  /** By title and family name: the only person who has both. */
  readonly byTitle: ReadonlyMap<string, string>
  /** By a word of a family name of several: the only person who has it. */
  readonly byPart: ReadonlyMap<string, string>
  /** By given name: the only person who has it. */
  readonly byGiven: ReadonlyMap<string, string>
}

function fullNames(mentions: readonly Candidate[]): People {
  const whole = new Map<string, string>()
  const counts = new Map<string, Map<string, number>>()
  const parts = new Map<string, Set<string>>()
  const titled = new Map<string, Set<string>>()
  const longer = new Map<string, Set<string>>()
  for (const mention of mentions) {
    const {label, key, family, familyParts = [], short, title} = mention
    if (label !== 'PER' || short || !family) continue
    const ofFamily = counts.get(family) ?? new Map<string, number>()
    counts.set(family, ofFamily)
    const same =
      whole.get(key) ??
      withOnePart(mention, counts) ??
      onlyOf(longer.get(key)) ??
      [...ofFamily.keys()].find((other) => other.endsWith(key) || key.endsWith(other)) ??
      key
    whole.set(key, same)
    for (const part of familyParts) {
      const short = givenOf(mention) + part
      longer.set(short, (longer.get(short) ?? new Set()).add(same))
    }
    if (title) titled.set(`${title} ${family}`, (titled.get(`${title} ${family}`) ?? new Set()).add(same))
    for (const part of familyParts) parts.set(part, (parts.get(part) ?? new Set()).add(same))
    ofFamily.set(same, (ofFamily.get(same) ?? 0) + 1)
  }
  const first = new Map([...counts].map(([family, ofFamily]) => [family, [...ofFamily.keys()][0]!]))
  const foremost = new Map([...counts].flatMap(([family, ofFamily]) => most(ofFamily).map((name) => [family, name])))
  const familyOf = (key: string) =>
    [
      key,
      ...SAYYIDS.flatMap((sayyid) => [sayyid + key, ...(key.startsWith(sayyid) ? [key.slice(sayyid.length)] : [])]),
    ].find((family) =>
      [...(counts.get(family)?.keys() ?? [])].some((name) => name.length > family.length && name !== key),
    )
  return {
    familyOf,
    names: whole,
    first,
    foremost,
    byTitle: only(titled),
    byPart: only(parts),
    byGiven: onlyByGiven(counts),
  }
}

/** مسعود شجاعی for مسعود سلیمانی شجاعی, where the article names him so before: one given name, and one part of the family name. */
function withOnePart(mention: Candidate, counts: ReadonlyMap<string, ReadonlyMap<string, number>>): string | undefined {
  const {familyParts = []} = mention
  const part = familyParts.find((one) => counts.get(one)?.has(givenOf(mention) + one))
  return part === undefined ? undefined : givenOf(mention) + part
}

/** The one thing of a set that has no other. */
const onlyOf = (things: ReadonlySet<string> | undefined) => (things?.size === 1 ? [...things][0] : undefined)

const givenOf = ({key, family = ''}: Candidate) => key.slice(0, -family.length)

/** The name counted more often than every other, if there is one. */
function most(counts: ReadonlyMap<string, number>): string[] {
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  return ranked.length > 1 && ranked[0]![1] > ranked[1]![1] ? [ranked[0]![0]] : []
}

function onlyByGiven(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string> {
  const byGiven = new Map<string, string | undefined>()
  for (const [family, ofFamily] of counts) {
    for (const name of ofFamily.keys()) {
      const given = name.slice(0, -family.length)
      if (given) byGiven.set(given, byGiven.has(given) ? undefined : name)
    }
  }
  return new Map([...byGiven].flatMap(([given, name]) => (name ? [[given, name]] : [])))
}

/** For each short form of a body the key of the only longer name that lends it: رئال to رئال مادرید. */
function longForms(mentions: readonly Candidate[]): Map<string, string> {
  const lenders = new Map<string, Set<string>>()
  for (const {label, key, shorts = []} of mentions) {
    if (label !== 'ORG') continue
    for (const form of shorts) if (form !== key) lenders.set(form, (lenders.get(form) ?? new Set()).add(key))
  }
  // بهزیستی is short for بهزیستی خراسان, and that for سازمان بهزیستی خراسان: one thing.
  const longer = only(lenders)
  return only(
    new Map([...lenders].map(([form, keys]) => [form, new Set([...keys].map((key) => longer.get(key) ?? key))])),
  )
}

/** The forms that one thing alone has. */
const only = (things: ReadonlyMap<string, ReadonlySet<string>>) =>
  new Map([...things].flatMap(([form, keys]) => (keys.size === 1 ? [[form, [...keys][0]!]] : [])))
