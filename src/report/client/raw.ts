import {type ArticleData, element} from './data.js'

const ZWNJ = '\u200c'

/**
 * The raw page with every edit: what was removed struck through, what replaced it underlined, a restored ZWNJ as a sign, a letter
 * that became another one dotted, each with its rule as a tooltip, and a list of rules with their counts.
 */
export function rawPage({text, edits}: ArticleData): HTMLElement {
  const box = element('div')
  const raw = element('div', '', 'raw')
  raw.tabIndex = 0
  raw.setAttribute('role', 'region')
  raw.setAttribute('aria-label', 'Raw page with edits')
  const letters = [...text]
  const counts = new Map<string, number>()
  let at = 0
  for (const {start, end, raw: was, rule} of edits) {
    raw.append(letters.slice(at, start).join(''))
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
    const now = letters.slice(start, end).join('')
    at = end
    if (isLetter(was) && isLetter(now)) {
      // Both beside each other would make a word unreadable where every second letter was unified.
      raw.append(titled('u', was, `${rule}: ${was} → ${now}`))
      continue
    }
    if (was !== '') raw.append(titled('del', visible(was), rule))
    if (now === ZWNJ) {
      const sign = titled('ins', '|', rule)
      sign.className = 'zwnj'
      raw.append(sign)
    } else if (now !== '') raw.append(titled('ins', visible(now), rule))
  }
  raw.append(letters.slice(at).join(''))
  const rules = element('ul', '', 'rules')
  rules.lang = 'en'
  rules.dir = 'ltr'
  for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1])) rules.append(element('li', `${rule} ${count}`))
  box.append(rules, raw)
  return box
}

function titled(name: string, text: string, title: string): HTMLElement {
  const made = element(name, text)
  made.title = title
  return made
}

const isLetter = (string: string): boolean => /^\p{L}$/u.test(string)

/** White space and invisible characters as signs, where an edit is about nothing else. */
const visible = (string: string): string =>
  string.trim() !== '' && !/^[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+$/u.test(string)
    ? string
    : string
        .replace(/ /g, '␣')
        .replace(/\n/g, '⏎\n')
        .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '◌')
