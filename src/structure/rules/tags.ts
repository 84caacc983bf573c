import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'
import list from './tags.json' with {type: 'json'}

const words = phrases(list)
const HASHTAGS = /^(?:#[\p{L}\p{N}\p{M}_\u200c]+[\s،,|]*)+$/u

/** Key words: «برچسب‌ها: الف، ب» in one line, or a head with one a line, or a row of #hashtags. */
export const tags: BoilerplateRule = {
  name: 'boilerplate-tags',
  reach(line) {
    if (words.whole(line)) return 'list'
    return words.label(line) || (line.text.startsWith('#') && line.text.length <= 300 && HASHTAGS.test(line.text))
      ? 'line'
      : undefined
  },
}
