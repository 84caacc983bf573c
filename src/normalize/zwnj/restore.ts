import {isDigit} from '../../persian/digits.js'
import {isLetter, separates, ZWNJ} from '../../persian/letters.js'
import {particle} from '../../persian/particles.js'
import type {Change} from '../../text/edits.js'
import {type ByRegister, larger, type Model, NOTHING} from './evidence/model.js'
import type {WordForms} from './evidence/word-forms.js'
import {addWord, type Habits, isSure, noSigns, type Signs} from './judging/habits.js'
import {type Doubt, judgeOf} from './judging/judge.js'
import {spacesOf} from './reading/compound-spaces.js'
import {isAlwaysOne, isConjunction, isOneByContract, isPossessive, isSolidByContract} from './reading/contract.js'
import {ownPairs, type Run} from './reading/own-pairs.js'
import {type PairReader, pairReader} from './reading/pair-reader.js'
import {isWholePair} from './reading/pairs.js'
import {isPluralHere} from './reading/plurals.js'
import {wordMemory} from './reading/word-memory.js'
import type {WrittenWord} from './reading/written-word.js'

/** A place where a ZWNJ may be missing. */
interface Gap extends Change, Doubt {}

/** A string with its doubtful places: what can be known before the whole article's habits are. */
export interface ReadSection {
  readonly gaps: readonly Gap[]
  readonly runs: readonly Run[]
  readonly signs: Signs
}

/** Restores ZWNJ in two steps, so that what one section shows of the writer helps to judge the others. */
export interface ZwnjRepair {
  /** Finds the places. Takes a clean string: single spaces, no idle ZWNJ. */
  read(string: string): ReadSection
  /** What to change, given the habits of the article: where unsure, nothing. */
  changes(reading: ReadSection, habits: Habits): Change[]
}

const SPACE = 0x20
const CLOSED = 0x29
/** ⟦ */
const TOKEN = 0x27e6

/** The name of the rule in edits. */
export const RESTORE_ZWNJ = 'restore-zwnj'

/** Restores ZWNJ that was deleted or turned to a space (Academy of Persian Language, Dastur-e Khatt, 2023). */
export function zwnjRepair(forms: WordForms, model: Model): ZwnjRepair {
  const tools = {forms, wordAt: wordMemory(forms, model), pairs: pairReader(forms, model)}
  return {
    read: (string) => readString(string, tools),
    changes({gaps, runs}, habits) {
      const judge = judgeOf(habits)
      const judged = gaps.filter(judge)
      const own = ownPairs(runs, habits.own, tools)
      if (own.length === 0) return judged
      const known = new Set(judged.map(({start}) => start))
      return [...judged, ...own.filter(({start}) => !known.has(start))].sort((a, b) => a.start - b.start)
    },
  }
}

/**
 * The odds of what the orthography asks for: an article that spaces what it would join is mended, one that keeps its ZWNJ
 * and writes such a word apart has its own habit and is left alone.
 */
const CONTRACT: ByRegister = {general: 2000, press: 2000}
const SURE: ByRegister = {general: 1e6, press: 1e6}

interface Tools {
  readonly forms: WordForms
  readonly wordAt: (string: string, start: number) => WrittenWord
  readonly pairs: PairReader
}

function readString(string: string, tools: Tools): ReadSection {
  const gaps: Gap[] = []
  const runs: Run[] = []
  const signs = noSigns()
  for (let at = 0; at < string.length; ) {
    if (isLetter(string.charCodeAt(at))) at = readRun(string, at, tools, {gaps, runs, signs})
    else at++
  }
  return {gaps, runs, signs}
}

interface Found {
  readonly gaps: Gap[]
  readonly runs: Run[]
  readonly signs: Signs
}

/** Reads words with single spaces between them from `from` on; returns where they end. */
function readRun(string: string, from: number, tools: Tools, {gaps, runs, signs}: Found): number {
  const words: WrittenWord[] = []
  const starts: number[] = []
  let at = from
  for (;;) {
    const word = tools.wordAt(string, at)
    words.push(word)
    starts.push(at)
    at += word.written.length
    if (string.charCodeAt(at) !== SPACE || !isLetter(string.charCodeAt(at + 1))) break
    at++
  }
  // «(ا)ها ها»: whether a space is missing after the bracket was decided by the word as it stands; joined, it would be asked again.
  const isBound = string.charCodeAt(from - 1) === CLOSED
  // «⟦شماره کارت⟧»: what redaction put there is one token, whatever the writer's habit.
  if (string.charCodeAt(from - 1) === TOKEN) return at
  if (words.length > 1 && !isBound) runs.push({words, starts})
  const odds = joinOdds(words, isDayBefore(string, from), tools)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const start = starts[i]!
    addWord(signs, word)
    for (const missing of word.missing) {
      if (missing.pluralOf !== undefined && isPluralHere(missing.pluralOf, words, i, tools.forms)) continue
      const index = start + missing.index
      gaps.push({
        start: index,
        end: index,
        put: ZWNJ,
        with: missing.with,
        without: missing.without,
        spaced: false,
        isCounted: undefined,
        missing,
        ending: undefined,
      })
    }
    const pair = odds[i]
    const asked = contractOdds(words, i, tools.forms)
    if ((!pair && !asked) || (isBound && i === 0)) continue
    const space = start + word.written.length
    // What the orthography asks for, usage writes either way: it tells nothing of what became of the article.
    const next = words[i + 1]!
    if (pair) signs.pairs.push({word, next, odds: pair})
    const put =
      separates(string, space) &&
      !isWholePair(word, next) &&
      !isPossessive(word, next) &&
      !isSolidByContract(word, next)
        ? ZWNJ
        : ''
    gaps.push({
      start: space,
      end: space + 1,
      put,
      with: larger(pair ?? NOTHING, asked ?? NOTHING),
      without: NOTHING,
      spaced: true,
      isCounted: pair !== undefined && isSure(pair),
      missing: undefined,
      ending: next.suffixes.length > 0 ? {word, next} : undefined,
    })
  }
  return at
}

function contractOdds(words: readonly WrittenWord[], at: number, forms: WordForms): ByRegister | undefined {
  const next = words[at + 1]
  if (!next?.mayBeAsked) return undefined
  if (next.written === particle.that) return isConjunction(words, at) ? CONTRACT : undefined // the commonest: asked alone
  if (isAlwaysOne(words[at]!, next)) return SURE
  return isOneByContract(words, at, forms) ? CONTRACT : undefined
}

/** How many times likelier each word and the next are one word than two; undefined where nothing speaks for it. */
function joinOdds(words: readonly WrittenWord[], digitBefore: boolean, {pairs}: Tools): (ByRegister | undefined)[] {
  const odds: (ByRegister | undefined)[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = pairs.of(words[i]!, words[i + 1]!)
    if (!pair) continue
    const joined = pairs.odds(pair, words, i, i === 0 && digitBefore)
    if (joined) odds[i] = odds[i] ? larger(odds[i]!, joined) : joined
    for (const {compound, odds: found} of pair.longer) {
      const spaces = spacesOf(compound, words, i)
      for (let k = 0; spaces > 1 && k < spaces; k++) odds[i + k] = larger(odds[i + k] ?? NOTHING, found)
    }
  }
  return odds
}

/** A day of the month in digits right before: ۱۲ می. */
function isDayBefore(string: string, at: number): boolean {
  if (string.charCodeAt(at - 1) !== SPACE) return false
  let start = at - 1
  while (start > 0 && at - 1 - start < 3 && isDigit(string.charCodeAt(start - 1))) start--
  return at - 1 - start === 1 || at - 1 - start === 2
}
