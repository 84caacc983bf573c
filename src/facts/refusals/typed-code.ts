import w from '../words/spelling.json' with {type: 'json'}
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const keys = new Set(heads.ussd)
const lastKeys = new Set(heads.ussd_ends)

/** An editor's number after the end of an item («انتهای پیام/۴۰۱۲»), and what is typed on a phone («*۱۵۲۲#»). */
export const typedCode: Refusal = {
  reason: 'code',
  written: 'digits',
  holds(words, {first, next}) {
    const before = words[first - 1]
    const touches = before !== undefined && words[first]!.gap === 'none'
    // «**۶۲/۰۹/۰۳**» is bold type
    if (touches && /^[*#]$/.test(before.text) && words[first - 2]?.text !== before.text) return true
    if (words[next]?.text === '#' && words[next]!.gap === 'none') return true
    // «ستاره ۷۸۰ ستاره ۱۲ مربع»
    if (keys.has(before?.text ?? '') && lastKeys.has(words[next]?.text ?? '')) return true
    const ends = words[next] === undefined || words[next]!.kind === 'break'
    return touches && before.text === '/' && (ends || words[first - 2]?.text === w.message)
  },
}
