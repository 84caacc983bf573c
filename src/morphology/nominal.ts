import suffixes from './nominal.json' with {type: 'json'}

/** The shortest stem, in letters. */
const SHORTEST = 2

/** Each way to divide a word (its key) in a stem and a suffix of nouns and adjectives, longer suffixes first. */
export function* divisions(key: string): Generator<{readonly stem: string; readonly suffix: string}> {
  for (const suffix of suffixes) {
    if (key.endsWith(suffix) && key.length - suffix.length >= SHORTEST)
      yield {stem: key.slice(0, key.length - suffix.length), suffix}
  }
}
