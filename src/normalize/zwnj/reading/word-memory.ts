import {isLetterOrMark} from '../../../persian/letters.js'
import {range, unitTable} from '../../rule.js'
import type {Model} from '../evidence/model.js'
import type {WordForms} from '../evidence/word-forms.js'
import {readWord, type WrittenWord} from './written-word.js'

/** Distinct words held; more than any newspaper's vocabulary, so that memory does not grow with a corpus. */
const CAPACITY = 200_000
/** A power of two, at least twice the capacity. */
const SLOTS = 1 << 19
/** Of FNV-1a, the hash of Fowler, Noll and Vo (RFC 9923). */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

const ZWNJ_UNIT = 0x200c
/** A word is a run of letters, marks and ZWNJ. */
const inWord = unitTable([...[...range(0x600, 0x6ff)].filter(isLetterOrMark), ZWNJ_UNIT])

/**
 * Reads the word that begins at an index of a string. Each distinct word is worked out once; after that its units find it
 * in place, for a string a word would cost more than all the rest. The memory changes no answer.
 */
export function wordMemory(forms: WordForms, model: Model): (string: string, start: number) => WrittenWord {
  const slots = new Int32Array(SLOTS) // 1 + a place in `words`; 0: empty
  const words: WrittenWord[] = []
  let id = 0
  return (string, start) => {
    let hash = BASIS
    let end = start
    for (; end < string.length; end++) {
      const unit = string.charCodeAt(end)
      if (inWord[unit] === 0) break
      hash = Math.imul(hash ^ unit, PRIME)
    }
    let slot = slotOf(hash)
    for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const word = words[slots[slot]! - 1]!
      if (standsAt(word.written, string, start, end)) return word
    }
    if (words.length >= CAPACITY) {
      slots.fill(0)
      words.length = 0
      slot = slotOf(hash)
    }
    const word = readWord(string.slice(start, end), id++, forms, model)
    words.push(word)
    slots[slot] = words.length
    return word
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1)

function standsAt(word: string, string: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== string.charCodeAt(start + at)) return false
  return true
}
