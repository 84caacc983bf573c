import {functionWords} from '../../../persian/function-words.js'
import {separates, ZWNJ} from '../../../persian/letters.js'
import {isArabicNoun} from '../evidence/asked.js'
import {productiveParts} from '../evidence/compound-features.js'
import {edited, isMet} from '../evidence/evidence.js'
import exceptions from '../evidence/exceptions.json' with {type: 'json'}
import {bucket, type Features} from '../evidence/features.js'
import {endsInSilentHe} from '../evidence/suffixes.js'
import {isContinuous} from '../evidence/verbs.js'
import type {WordForms} from '../evidence/word-forms.js'

const neverParts = new Set([...functionWords.demonstratives, ...exceptions.neverParts])

/** Two words that are common alone, the second the end of hardly any compound, lack a space: زندگینشسته. */
const COMMON = 20
const FEW = 8
/** Words that are met so often are words of their own where neither of them makes compounds. */
const RARE = 5

/** Ways to read a word as a compound that nobody has met: a productive part, or a silent ه that only ZWNJ can keep silent inside a word. */
export function* solidCompounds(
  word: string,
  forms: WordForms,
): Generator<readonly [form: string, features: Features]> {
  const evidence = forms.evidence(word)
  if (edited(evidence) > 0 || evidence.spelled) return
  for (let at = 2; at <= word.length - 2; at++) {
    if (!separates(word, at)) continue
    const first = word.slice(0, at)
    const last = word.slice(at)
    if (neverParts.has(first) || neverParts.has(last)) continue // اینکتاب lacks a space
    const before = forms.productivity(first).first
    const behind = forms.productivity(last).last
    const isSilent = endsInSilentHe(first)
    if (before.once + before.listed + behind.once + behind.listed < 2 && !isSilent) continue
    const ofFirst = forms.evidence(first)
    const ofLast = forms.evidence(last)
    if (edited(ofFirst) >= COMMON && edited(ofLast) >= COMMON && behind.once + behind.listed < FEW) continue
    if (isArabicNoun(last) || isContinuous(last)) continue // صلواتاللهم, ذخیرهمی
    const isProductive = before.once + before.listed >= FEW || behind.once + behind.listed >= FEW
    if (!isProductive && edited(ofFirst) >= RARE && edited(ofLast) >= RARE) continue // رایانهجلوگیری lacks a space
    if (before.once + before.listed === 0 && !isMet(ofFirst)) continue
    if (behind.once + behind.listed === 0 && !isMet(ofLast)) continue
    const features = [
      `compound:first-once-${bucket(before.once)}`,
      `compound:first-listed-${bucket(before.listed)}`,
      `compound:first-solid-${bucket(before.solid)}`,
      `compound:last-once-${bucket(behind.once)}`,
      `compound:last-listed-${bucket(behind.listed)}`,
      `compound:last-solid-${bucket(behind.solid)}`,
      `compound:first-${bucket(edited(ofFirst))}${ofFirst.spelled ? '-spelled' : ''}`,
      `compound:last-${bucket(edited(ofLast))}${ofLast.spelled ? '-spelled' : ''}`,
      `compound:lengths-${Math.min(at, 5)}-${Math.min(last.length, 5)}`,
      ...(isSilent ? ['compound:silent-he'] : []),
      ...productiveParts(first, last, forms).map((name) => `compound:${name}`),
    ]
    yield [first + ZWNJ + last, features]
  }
}
