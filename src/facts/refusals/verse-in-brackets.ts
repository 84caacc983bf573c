import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const surahs = new Set(heads.surahs)

/** «(بقره/۲۵۵)», «(آل‌عمران: ۱۰۳)»: chapter and verse of the Quran. */
export const verseInBrackets: Refusal = {
  reason: 'verse',
  written: 'digits',
  holds(words, {first, next}) {
    // «(جمعه، ۱ شهریور)» is a day
    if (words[next]?.kind === 'letters') return false
    const mark = words[first - 1]?.text ?? ''
    if (!/^[/:،-]$/.test(mark) || !surahs.has(words[first - 2]?.text ?? '')) return false
    for (let i = first - 3; i >= 0 && i >= first - 6; i--) if (/^[([«]$/.test(words[i]!.text)) return true
    return false
  },
}
