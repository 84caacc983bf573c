import type {SentenceView} from '../sentence.js'
import names from './names.json' with {type: 'json'}

/** Whether a word is a plural in ezafe, which no name ends with: انتقادهای. */
export function isPluralInEzafe({words, tables}: SentenceView, at: number): boolean {
  const {key} = words[at]!
  const stem = key.slice(0, -names.pluralEzafe.length)
  return key.endsWith(names.pluralEzafe) && (tables.listed.has(stem) || tables.common.has(stem))
}
