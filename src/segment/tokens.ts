import type {Token} from '../document/layers.js'
import type {Stage} from '../document/stage.js'
import {indexAt, spanAt} from '../text/text.js'
import {splitTokens} from './split-tokens.js'

/** Words, numbers and marks of each section, in order; they cover all but white space. */
export const tokens: Stage<never, 'tokens'> = {
  name: 'khabar-tokens',
  version: '1.0.0',
  requires: [],
  provides: ['tokens'],
  anyLanguage: true,
  run({text, sections}) {
    const found: Token[] = []
    for (const section of sections) {
      splitTokens(text.string, indexAt(text, section.start), indexAt(text, section.end), (start, end) => {
        found.push(spanAt(text, start, end))
      })
    }
    return {tokens: found}
  },
}
