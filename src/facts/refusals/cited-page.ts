import w from '../words/spelling.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const YEAR = /^1[234]\d\d$/

/** «(مجلسی، ۱۴۰۳: ۶ / ۲۱۴)», «(همان: ۲۵۴)», «(الرحمن / ۲۰)»: year, volume, page and verse of what is cited. */
export const citedPage: Refusal = {
  reason: 'citation',
  written: 'digits',
  holds(words, {first, next, form}) {
    if (form !== 'cardinal' && form !== 'parts') return false
    const [before, source] = [words[first - 1], words[first - 2]]
    const [after, page] = [words[next], words[next + 1]]
    if (before?.text === ':' && (YEAR.test(source?.text ?? '') || source?.text === w.same)) return true
    if (YEAR.test(words[first]!.text) && after?.text === ':' && page?.kind === 'digits' && page.gap === 'space')
      return true
    const apart = before?.text === '/' && before.gap === 'space' && words[first]!.gap === 'space'
    return apart && source?.kind === 'letters' && (/^[)؛،]$/.test(after?.text ?? '') || after?.kind === 'break')
  },
}
