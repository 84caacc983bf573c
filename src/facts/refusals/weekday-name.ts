import w from '../words/spelling.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** چهارشنبه, سه شنبه: days of the week. */
export const weekdayName: Refusal = {
  reason: 'weekday',
  holds: (words, {next}) => words[next]?.text.startsWith(w.saturday) ?? false,
}
