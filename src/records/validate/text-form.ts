import {offsetAt} from '../../text/text.js'
import type {RecordCheck} from './check.js'
import {quoted} from './spans.js'

/** The text is well-formed Unicode in normalization form C (Unicode Standard Annex 15). */
export const textForm: RecordCheck<'record/lone-surrogate' | 'record/not-nfc'> = {
  codes: ['record/lone-surrogate', 'record/not-nfc'],
  run({text}, flaw) {
    const {string} = text
    // Most texts have no surrogate at all, which takes a fifth of the time to see.
    const lone = /[\ud800-\udfff]/.test(string) && /\p{Surrogate}/u.exec(string)
    if (lone) {
      const at = offsetAt(text, lone.index)
      flaw('record/lone-surrogate', '/text', `the text contains half of a surrogate pair at ${at}.`, {
        start: at,
        end: at + 1,
      })
    }
    const composed = string.normalize('NFC')
    if (composed === string) return
    let index = 0
    while (string[index] === composed[index]) index++
    const at = offsetAt(text, index)
    const [found, expected] = [string.slice(index, index + 8), composed.slice(index, index + 8)]
    flaw(
      'record/not-nfc',
      '/text',
      `the text is not in normalization form C: ${quoted(found)} at ${at} composes to ${quoted(expected)}.`,
      {start: at},
    )
  },
}
