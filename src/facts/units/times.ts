import {phrases} from '../words/phrases.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import list from './times.json' with {type: 'json'}

/** برابر or چندان after a number. */
export const timesAt = phrases(list)

/**
 * «۱۵-۱۰ برابر سریع‌تر», «۳-۲ برابر می‌شود», «۳-۲ برابری»: so many times as much. Before a name برابر is «against», as in
 * «۳-۱ برابر ملوان».
 */
export function isTimesMore(words: readonly Word[], at: number): boolean {
  const times = timesAt(words, at)
  if (!times) return false
  const [after, joined] = [words[times.next], words[times.next + 1]]
  if (times.suffix !== '' || isStop(after) || joined?.text === w.comparative) return true
  return after!.text.length > 4 && after!.text.endsWith(w.comparative)
}
