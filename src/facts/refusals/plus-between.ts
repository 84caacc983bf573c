import type {Refusal} from './refusal.js'

/** گروه ۱+۵, ۷/۲۴ and sums of digits: a plus ties them. */
export const plusBetween: Refusal = {
  reason: 'name',
  written: 'digits',
  holds: (words, {first, next}) =>
    (words[next]?.text === '+' && words[next + 1]?.kind === 'digits') ||
    (words[first - 1]?.text === '+' && words[first - 2]?.kind === 'digits'),
}
