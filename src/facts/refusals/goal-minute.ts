import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import list from './goal-minute.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const goals = new Set(list.goals)
const AHEAD = 12
/** A smaller number behind a name may be the goals of a side; a match with extra time has no later minute. */
const [LEAST, MOST] = [13, 125]

/** «صالحی ۲۰ و کرمی ۴۵ دو گل به ملوان زدند», «رضایی ۶۳ برای نفت گل زد»: the minute behind a scorer's name, within a sentence. */
export const goalMinute: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, {first, next, unitAt}) {
    const [name, after] = [words[first - 1], words[next]]
    const minute = next === first + 1 ? Number(words[first]!.text) : 0
    if (!(minute >= LEAST && minute <= MOST) || words[first]!.gap !== 'space' || isUnit(words, unitAt)) return false
    if (name?.kind !== 'letters' || isStop(name) || !after) return false
    // «کاظمی ۲۰ و رضایی ۴۵ دو گل زدند»
    const isListed =
      after.text === w.and &&
      (words[next + 1]?.kind === 'digits' ||
        (words[next + 1]?.kind === 'letters' && words[next + 2]?.kind === 'digits'))
    if (name.upos !== 'PROPN' && after.text !== w.for && !isListed && !isGoals(words, next)) return false
    const isAlone = after.text === w.and || after.text === w.for || after.text === '،' || after.text === '('
    return (isAlone || isGoals(words, next)) && isScored(words, next)
  },
}

/** «… ۴۵ دو گل زدند»: a number of goals follows. */
const isGoals = (words: readonly Word[], at: number): boolean =>
  words[at]!.kind === 'letters' && goals.has(words[at + 1]?.text ?? '')

function isScored(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + AHEAD && words[i] && words[i]!.kind !== 'break'; i++)
    if (goals.has(words[i]!.text)) return true
  return false
}
