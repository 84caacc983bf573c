import {isLetterOrMark, separates, ZWNJ} from '../../persian/letters.js'
import type {Edit} from '../../text/edits.js'
import {indexAt, type Text} from '../../text/text.js'
import {compoundFeatures} from './evidence/compound-features.js'
import type {Features} from './evidence/features.js'
import {type Model, oddsOf} from './evidence/model.js'
import type {WordForms} from './evidence/word-forms.js'
import {type Habits, habitsOf} from './judging/habits.js'
import {pressChance} from './judging/judge.js'
import {spacesOf} from './reading/compound-spaces.js'
import {isWholePair, pairOf} from './reading/pairs.js'
import {readingsOf} from './reading/readings.js'
import {followingOf, precedingOf, surroundings} from './reading/surroundings.js'
import {wordMemory} from './reading/word-memory.js'
import type {WrittenWord} from './reading/written-word.js'
import {RESTORE_ZWNJ, zwnjRepair} from './restore.js'

/** A feature of a reading and its weight: a log-odds, those of both registers in the article's proportion. */
export interface WeighedFeature {
  readonly name: string
  readonly weight: number
}

/** Why an edit restored a ZWNJ, or joined two words. */
export interface ExplainedZwnj extends Edit {
  readonly text: string
  /** The word as it was read. */
  readonly reading: string
  /** The odds of that reading against the word or the words as they stood, before the article's habit is heard. */
  readonly odds: number
  /** What weighed most, the heaviest first. */
  readonly features: readonly WeighedFeature[]
}

/** What the article showed of its writer and of what became of its ZWNJ, before any was restored. */
export interface ZwnjHabit {
  /** ZWNJ that it kept, words that surely lacked one, pairs with a space for one. */
  readonly kept: number
  readonly lost: number
  readonly spaced: number
  /** The chance that its words are those of the press, not of general prose. */
  readonly press: number
}

/** The edits of an article that restored ZWNJ, and the article's habit. */
export interface ZwnjExplanation {
  readonly habit: ZwnjHabit
  readonly edits: readonly ExplainedZwnj[]
}

const MOST_FEATURES = 6

/** Explains the restored ZWNJ of a text by its edits: what was read is worked out again from the text as it was before. */
export function zwnjExplainer(forms: WordForms, model: Model): (text: Text, edits: readonly Edit[]) => ZwnjExplanation {
  const repair = zwnjRepair(forms, model)
  const wordAt = wordMemory(forms, model)
  const word = (string: string) => wordAt(string, 0)
  return (text, all) => {
    const edits = all.filter(isRestored)
    const before = withoutRestored(text, edits)
    const habits = habitsOf(before.string.split('\n').map((line) => repair.read(line).signs))
    const press = pressChance(habits)
    const weigh = (features: Features) => weighed(features, model, press)
    return {
      habit: habitOf(habits, press),
      edits: edits.map((edit, i) => {
        const at = before.places[i]!
        const read =
          edit.raw === '' ? inside(before.string, at, forms, weigh) : between(before.string, at, forms, weigh, word)
        const features = read.features.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        const sum = features.reduce((total, {weight}) => total + weight, 0)
        const odds = oddsOf({general: sum, press: sum}).general
        const put = text.string.slice(indexAt(text, edit.start), indexAt(text, edit.end))
        return {...edit, text: put, reading: read.reading, odds, features: features.slice(0, MOST_FEATURES)}
      }),
    }
  }
}

const isRestored = ({raw, rule}: Edit): boolean => rule.split('+').includes(RESTORE_ZWNJ) && (raw === '' || raw === ' ')

const habitOf = ({kept, lost, spaced}: Habits, press: number): ZwnjHabit => ({kept, lost, spaced, press})

/** The text with what stood before in place of the restored, and where each edit is in it. */
function withoutRestored(text: Text, edits: readonly Edit[]): {string: string; places: readonly number[]} {
  let string = ''
  let copied = 0
  const places: number[] = []
  for (const {start, end, raw} of edits) {
    string += text.string.slice(copied, indexAt(text, start))
    places.push(string.length)
    string += raw
    copied = indexAt(text, end)
  }
  return {string: string + text.string.slice(copied), places}
}

/** The features that the model has a weight for. */
function weighed(features: Features, model: Model, press: number): WeighedFeature[] {
  return features
    .map((name) => {
      const score = model.score([name])
      return {name, weight: (1 - press) * score.general + press * score.press}
    })
    .filter(({weight}) => weight !== 0)
}

interface Read {
  readonly reading: string
  readonly features: readonly WeighedFeature[]
}

type Weigh = (features: Features) => WeighedFeature[]

const total = ({features}: Read): number => features.reduce((sum, {weight}) => sum + weight, 0)
const likeliest = (reads: readonly Read[]): Read | undefined =>
  reads.length === 0 ? undefined : reads.reduce((a, b) => (total(b) > total(a) ? b : a))

const isInPart = (string: string, at: number): boolean => isLetterOrMark(string.charCodeAt(at))
const isInWord = (string: string, at: number): boolean => isInPart(string, at) || string[at] === ZWNJ

/** A ZWNJ inside a word: the likeliest reading of its part that has one there. */
function inside(string: string, at: number, forms: WordForms, weigh: Weigh): Read {
  let start = at
  let end = at
  while (isInPart(string, start - 1)) start--
  while (isInPart(string, end)) end++
  const part = string.slice(start, end)
  const reads = readingsOf(part, forms)
    .filter(({form}) => hasGap(form, at - start))
    .map(({form, features}) => ({reading: form, features: weigh(features)}))
  return likeliest(reads) ?? {reading: `${string.slice(start, at)}${ZWNJ}${string.slice(at, end)}`, features: []}
}

/** Whether a form has a ZWNJ at an index into its letters. */
function hasGap(form: string, index: number): boolean {
  let letters = 0
  for (const letter of form) {
    if (letter === ZWNJ && letters === index) return true
    if (letter !== ZWNJ) letters++
  }
  return false
}

/** Two words with a space between: what makes one of them, or a longer compound that covers the space. */
function between(
  string: string,
  at: number,
  forms: WordForms,
  weigh: Weigh,
  wordOf: (string: string) => WrittenWord,
): Read {
  const {words, first} = wordsAround(string, at, wordOf)
  const [word, next] = [words[first]!, words[first + 1]!]
  const reads: Read[] = []
  const pair = pairOf(word, next, forms)
  if (pair) {
    const around = surroundings(pair.way, precedingOf(words[first - 1], false), followingOf(words[first + 2]))
    const joint = separates(word.written, word.written.length) && !isWholePair(word, next) ? ZWNJ : ''
    reads.push({reading: word.written + joint + next.written, features: weigh([...pair.features, ...around])})
  }
  for (let from = Math.max(0, first - 2); from <= first; from++)
    for (const compound of forms.compounds(words[from]!.parts.at(-1)!, words[from + 1]!.parts[0]!))
      if (from + spacesOf(compound, words, from) > first && spacesOf(compound, words, from) > 1)
        reads.push({reading: compound.form, features: weigh(['long', ...compoundFeatures(compound)])})
  return likeliest(reads) ?? {reading: word.written + next.written, features: []}
}

/** Words that no compound reaches beyond. */
const REACH = 4

/** The words around a space, with single spaces between; `first`: the one before it. */
function wordsAround(
  string: string,
  space: number,
  wordOf: (string: string) => WrittenWord,
): {readonly words: readonly WrittenWord[]; readonly first: number} {
  const words: WrittenWord[] = []
  for (let end = space; words.length < REACH && isInWord(string, end - 1); ) {
    let start = end
    while (isInWord(string, start - 1)) start--
    words.unshift(wordOf(string.slice(start, end)))
    if (string[start - 1] !== ' ') break
    end = start - 1
  }
  const first = words.length - 1
  for (let start = space + 1; words.length < first + 1 + REACH && isInWord(string, start); ) {
    let end = start
    while (isInWord(string, end)) end++
    words.push(wordOf(string.slice(start, end)))
    if (string[end] !== ' ') break
    start = end + 1
  }
  return {words, first}
}
