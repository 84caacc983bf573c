import {verbs} from '../persian/verbs.js'
import list from './verb-marks.json' with {type: 'json'}

/** A way to read a word as a form of a verb. */
export interface VerbReading {
  /** Which form: `past`, `present`, `participle`, `infinitive`, with `cont-` behind می, `sub-` behind ب, `neg-` behind ن. */
  readonly form: string
  /** The past stem without a prefix, which is the lemma in Universal Dependencies: می‌رود is رفت, برمی‌گردد is گشت. */
  readonly lemma: string
}

const pastStems = new Map<string, string>()
const presentStems = new Map<string, string[]>()
for (const {past, present} of verbs) {
  pastStems.set(past, past)
  // The glide that some stems take before an ending is read with the ending: گو and گوید.
  const stem =
    present.length > 1 && present.endsWith(list.glide) && list.vowels.includes(present.at(-2)!)
      ? present.slice(0, -1)
      : present
  presentStems.set(stem, [...(presentStems.get(stem) ?? []), past])
}
const pastEndings = new Set(list.pastEndings)
const presentEndings = new Set(list.presentEndings)
const perfectEndings = new Set(list.perfectEndings)
const spokenEndings = new Set(list.spokenEndings)
/** The longest ending, in letters. */
const LONGEST = 4

/** Every reading of a word (its key: no ZWNJ, no marks) as a verb form; none for most words. Bounded work for each word. */
export function verbReadings(key: string): VerbReading[] {
  const found: VerbReading[] = []
  read(key, found)
  for (const prefix of list.prefixes) {
    if (key.startsWith(prefix) && key.length > prefix.length + 1) read(key.slice(prefix.length), found)
  }
  return found
}

function read(key: string, found: VerbReading[]): void {
  bare(key, '', found)
  for (const [marker, name] of Object.entries(list.continuous)) {
    if (key.startsWith(marker)) bare(key.slice(marker.length), `${name}-`, found)
  }
  for (const [marker, name] of [
    [list.negation, 'neg-'],
    [list.subjunctive, 'sub-'],
  ] as const) {
    if (!key.startsWith(marker)) continue
    const rest = key.slice(marker.length)
    bare(rest, name, found)
    // Before a vowel a glide stands: بیاید, نیفتد.
    if (rest.startsWith(list.glide)) {
      bare(rest.slice(1), name, found)
      bare(list.alef + rest.slice(1), name, found)
      if (rest[1] === list.alef) bare(list.madda + rest.slice(2), name, found)
    }
  }
}

/** Reads stem and ending. */
function bare(key: string, mark: string, found: VerbReading[]): void {
  const add = (form: string, past: string) => {
    const reading = {form: mark + form, lemma: past}
    if (!found.some((other) => other.form === reading.form && other.lemma === reading.lemma)) found.push(reading)
  }
  for (let size = 0; size <= LONGEST && size < key.length; size++) {
    const stem = key.slice(0, key.length - size)
    const ending = key.slice(key.length - size)
    const past = pastStems.get(stem)
    if (past !== undefined) {
      if (pastEndings.has(ending)) add(ending === '' ? 'past3' : 'past', past)
      else if (mark === 'cont-' && spokenEndings.has(ending)) add('past', past)
      if (ending === list.participle) add('participle', past)
      else if (ending.startsWith(list.participle) && perfectEndings.has(ending.slice(1))) add('perfect', past)
      if (ending === list.infinitive) add('infinitive', past)
    }
    for (const past of presentStems.get(stem) ?? []) {
      const glided = ending.startsWith(list.glide) && presentEndings.has(ending.slice(1))
      if (presentEndings.has(ending) || glided) add(list.thirdEndings.includes(ending) ? 'present3' : 'present', past)
      else if (mark === 'cont-' && spokenEndings.has(ending)) add('present', past)
      else if (ending === '') add('imperative', past)
    }
  }
}
