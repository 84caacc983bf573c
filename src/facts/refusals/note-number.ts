import type {Refusal} from './refusal.js'

/**
 * A note's number: in brackets after a full stop, a quotation or right after a word («… است.(۱۰)», «مفتی‌ها(۳)»), and
 * whatever stands alone in square brackets.
 */
export const noteNumber: Refusal = {
  reason: 'note',
  written: 'digits',
  holds(words, {first, next}) {
    const open = words[first - 1]
    const before = words[first - 2]
    if (!/^[)\]]$/.test(words[next]?.text ?? '')) return false
    if (open?.text === '[') return words[next]!.text === ']'
    if (open?.text !== '(') return false
    // «دایی (۲۰)»: a minute, an age or a note, who can say
    const short = words[first]!.text.length < 4 && next === first + 1
    return /^[.»"؟!]$/.test(before?.text ?? '') || (short && before?.kind === 'letters')
  },
}
