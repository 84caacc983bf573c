import {functionWords} from '../persian/function-words.js'
import {particle} from '../persian/particles.js'
import {isSaying} from './saying.js'
import {isFiniteVerb} from './verbs.js'
import words from './words.json' with {type: 'json'}
import {wordBefore, wordStart} from './words-around.js'

const reopening = new Set([...words.continuations, ...words.conjunctions, ...functionWords.subordinators])
/** No clause is looked at further back, so that a page of abbreviations stays linear. */
const LOOK_BACK = 240
const COMMA = 0x60c

/**
 * Whether the clause that runs from `from` to `to` has had its verb, so that a doubtful stop behind `to` may end it. A
 * conjunction or comma behind the verb opens another clause; a verb behind که may be the subordinate one's; a verb of
 * saying waits for what is said.
 */
export function isComplete(string: string, from: number, to: number): boolean {
  const first = Math.max(from, to - LOOK_BACK)
  let verb = false
  let last = ''
  for (let at = to; at > first; ) {
    const start = wordStart(string, at)
    if (start === at) {
      at--
      // An apposition closes the clause again: «به دوره پیش بازمی‌گردد، یعنی ۱۳۹۸ ه.ش.»
      if (!verb && string.charCodeAt(at) === COMMA && last !== words.apposition) return false
      continue
    }
    last = wordBefore(string, at)
    if (last === particle.that) return false
    if (!verb) {
      if (reopening.has(last) && !isFiniteVerb(last)) return false
      if (isFiniteVerb(last)) {
        if (isSaying(string, at)) return false
        verb = true
      }
    }
    at = start
  }
  return verb
}
