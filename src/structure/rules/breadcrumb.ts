import {agencyKeys} from '../agencies.js'
import {bare, squeeze} from '../fold.js'
import sections from './menu.json' with {type: 'json'}
import type {BoilerplateRule} from './rule.js'

const KNOWN = new Set([...sections.whole, ...sections.home].map((word) => squeeze(word.replaceAll('\u200c', ' '))))
const DIVIDER = /[>›|•·\\]|\s[»«‹<←/-]\s/
const MOST_WORDS = 4

/** The way to a page through its sections: «صفحه نخست › استان‌ها › کرمان», and rows of menu entries with bars. */
export const breadcrumb: BoilerplateRule = {
  name: 'boilerplate-breadcrumb',
  reach(line) {
    if (line.text.length > 160) return undefined
    const parts = line.folded
      .split(DIVIDER)
      .map((part) => bare(part))
      .filter((part) => part !== '')
    if (parts.length < 2 || parts.some((part) => part.split(' ').length > MOST_WORDS)) return undefined
    const known = parts.filter((part) => KNOWN.has(squeeze(part)) || agencyKeys.has(squeeze(part))).length
    return known > 0 && known * 3 >= parts.length ? 'line' : undefined
  },
}
