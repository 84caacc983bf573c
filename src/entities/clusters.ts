import type {Candidate} from './candidate.js'

/**
 * The thing that each mention names, as a number, the same for mentions of one thing. People are joined by family name: a
 * short mention to the last one named in full before it, else the first after it; two full names where one holds the
 * other (جواد ظریف, محمدجواد ظریف). Everything else by label and key. One walk forward and one back.
 */
export function thingsOf(mentions: readonly Candidate[]): number[] {
  const ids = new Map<string, number>()
  const idOf = (name: string) => {
    const id = ids.get(name) ?? ids.size
    ids.set(name, id)
    return id
  }
  const people = fullNames(mentions)
  const latest = new Map<string, string>()
  return mentions.map((mention) => {
    const {label, key, family, short} = mention
    if (label !== 'PER') return idOf(`${label} ${key}`)
    if (!short) {
      const name = people.get(key) ?? key
      if (family) latest.set(family, name)
      return idOf(`PER ${name}`)
    }
    const name = latest.get(family ?? key) ?? people.get(`first ${family}`) ?? key
    return idOf(`PER ${name}`)
  })
}

/** For each full name the one that stands for its person; under `first FAMILY` the first person of that family. */
function fullNames(mentions: readonly Candidate[]): Map<string, string> {
  const names = new Map<string, string>()
  const byFamily = new Map<string, string[]>()
  for (const {label, key, family, short} of mentions) {
    if (label !== 'PER' || short || !family || names.has(key)) continue
    const others = byFamily.get(family) ?? []
    byFamily.set(family, others)
    const same = others.find((other) => other.endsWith(key) || key.endsWith(other))
    names.set(key, same ?? key)
    if (!same) others.push(key)
    if (!names.has(`first ${family}`)) names.set(`first ${family}`, key)
  }
  return names
}
