import words from './verbs.json' with {type: 'json'}

const PAST_ENDINGS = ['', 'م', 'ی', 'یم', 'ید', 'ند']
const PRESENT_ENDINGS = ['د', 'م', 'ی', 'یم', 'ید', 'ند']
/** Prefixes of verbs such as برگشت and بازمی‌گردد. */
const PREFIX = /^(?:بر|باز|در|فرا|فرو|وا)(?=.{2})/
const GOES_ON = /^ن?می\u200c/
/** Behind a participle or an adjective: رفته‌اند, سالم‌اند. */
const COPULA = /\u200c(?:اند|ایم|اید)$/
const FIRST_PERSON = /ه\u200cام$/

const forms = new Set<string>(words.bare)
for (const stem of words.past) {
  for (const ending of PAST_ENDINGS) for (const no of ['', 'ن']) forms.add(no + stem + ending)
}
for (const stem of words.present) {
  for (const ending of PRESENT_ENDINGS) for (const mood of ['ب', 'ن']) forms.add(mood + stem + ending)
}
for (const noun of words.nouns) forms.delete(noun)
const nouns = new Set(words.nouns)
const participles = new Set(words.past.map((stem) => `${stem}ه`))

/**
 * Whether a word looks like a finite verb, by its form alone. A Persian clause ends with its verb, so that one before a
 * doubtful mark says that the clause is complete. Words that are nouns at least as often (خرید, نشست) do not count.
 */
export function isFiniteVerb(word: string): boolean {
  if (word.length < 2 || nouns.has(word)) return false
  if (forms.has(word) || GOES_ON.test(word) || COPULA.test(word)) return true
  if (FIRST_PERSON.test(word)) return participles.has(word.slice(0, -3).replace(/^ن/, ''))
  const rest = word.replace(PREFIX, '')
  return rest !== word && (forms.has(rest) || GOES_ON.test(rest))
}
