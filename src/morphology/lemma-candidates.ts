import {isMark, ZWNJ} from '../persian/letters.js'
import {formKey} from './fold.js'
import operations from './lemma-operations.json' with {type: 'json'}
import type {WordTables} from './tables.js'

/** A possible lemma, and what is known of the step to it: the key of a learnt chance. */
export interface LemmaCandidate {
  readonly lemma: string
  readonly signature: string
}

/** The shortest lemma that a suffix may leave, in letters. */
const SHORTEST = 2

/** The word itself and what it leaves without each suffix that it may have, with signatures. Bounded work for each word. */
export function lemmaCandidates(text: string, upos: string, tables: WordTables): LemmaCandidate[] {
  const word = withoutMarks(text)
  const known = classOf(formKey(word), tables)
  const found = [{lemma: word, signature: `${upos} = ${known}`}]
  const singular = tables.singulars.get(formKey(word))
  if (singular !== undefined) found.push({lemma: singular, signature: `${upos} broken`})
  for (const [suffix = '', put = ''] of operations) {
    if (!word.endsWith(suffix)) continue
    const rest = word.slice(0, word.length - suffix.length)
    const joint = rest.endsWith(ZWNJ) ? '-' : '+'
    const stem = (joint === '-' ? rest.slice(0, -1) : rest) + put
    if (stem.length < SHORTEST || stem.endsWith(ZWNJ)) continue
    const singular = tables.singulars.get(formKey(stem))
    if (singular !== undefined) found.push({lemma: singular, signature: `${upos} broken ${suffix}`})
    found.push({
      lemma: stem,
      signature: `${upos} ${joint}${suffix} ${put} ${classOf(formKey(stem), tables)} ${known} ${ratioOf(formKey(stem), formKey(word), tables)}`,
    })
  }
  return found
}

/** A mark at the end is ezafe (همهٔ) or a vowel: no lemma keeps it, but tanwin is a part of the word. */
function withoutMarks(text: string): string {
  let end = text.length
  while (end > 1 && isMark(text.charCodeAt(end - 1)) && text.charCodeAt(end - 1) !== 0x64b) end--
  return text.slice(0, end)
}

/** What the dictionary says of a key, in one letter or a few. */
function classOf(key: string, {dictionary}: WordTables): string {
  const says = dictionary.get(key)
  if (says === undefined) return '?'
  const [tags = '', affixes = ''] = says.split(' ')
  const names = tags.split(',')
  const noun = names.includes('N') || affixes.includes('n') ? 'n' : ''
  const adjective = names.includes('AJ') || affixes.includes('a') ? 'a' : ''
  const plural = names.includes('PL') ? 'p' : ''
  return noun + adjective + plural || 'o'
}

/** How much commoner the stem is than the word: 0 (rarer) to 3. */
function ratioOf(stem: string, word: string, {counts}: WordTables): number {
  const ratio = ((counts.get(stem) ?? 0) + 1) / ((counts.get(word) ?? 0) + 1)
  return ratio < 0.3 ? 0 : ratio < 3 ? 1 : ratio < 30 ? 2 : 3
}
