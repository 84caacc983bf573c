import type {Refusal} from './refusal.js'

/** The number of a list item that begins a line: «۲. …», «۳- …», «۴) …». */
export const listNumber: Refusal = {
  reason: 'list',
  holds(words, {first, next, written, ends}) {
    const before = words[first - 1]
    const mark = words[next]
    const starts = before === undefined || before.kind === 'break'
    const ended =
      mark !== undefined && /^[.)ـ–-]$/.test(mark.text) && mark.gap === 'none' && words[next + 1]?.kind !== 'digits'
    return starts && ended && written === 'digits' && ends === null && next === first + 1
  },
}

/** A note's number in brackets behind a full stop or a quotation: «… است.(۱۰)». */
export const note: Refusal = {
  reason: 'note',
  holds: (words, {first, next}) =>
    /^[([]$/.test(words[first - 1]?.text ?? '') &&
    /^[)\]]$/.test(words[next]?.text ?? '') &&
    words[first]!.kind === 'digits' &&
    /^[.»"؟!]$/.test(words[first - 2]?.text ?? ''),
}
