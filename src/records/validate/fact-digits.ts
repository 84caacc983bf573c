import percentSigns from '../../facts/units/percent-signs.json' with {type: 'json'}
import {toAsciiDigits} from '../../persian/digits.js'
import type {RecordCheck} from './check.js'
import {compareExact, exactOf} from './exact.js'
import {quoted} from './spans.js'

/** Kinds whose value is the number that is written, where it is written with a unit and nothing else. */
const kinds: ReadonlySet<string> = new Set(['count', 'percent'])
/** Digits without separators and one more word or sign: درصد, نفر, ٪. Longer numbers may be codes of another form. */
const PLAIN = /^([0-9٠-٩۰-۹]{1,9})[ \u200c]?([^\s0-9٠-٩۰-۹]+)$/
const PERCENT = new Set(Object.keys(percentSigns))

/**
 * A fact that is written in plain digits with nothing but its unit has that value: «۸۱ مورد» is 81. Other forms are not
 * judged: digits alone may share a magnitude that follows (۵ in «۵ تا ۸ میلیون»).
 */
export const factDigits: RecordCheck<'fact/value-differs'> = {
  codes: ['fact/value-differs'],
  run({record: {facts}}, flaw) {
    for (let i = 0; i < facts.length; i++) {
      const {kind, text, value, unit} = facts[i]!
      if (value === null || !kinds.has(kind)) continue
      const [, digits, word = ''] = PLAIN.exec(text) ?? []
      if (digits === undefined || !(kind === 'percent' ? PERCENT.has(word) : word === unit)) continue
      const written = exactOf(toAsciiDigits(digits))
      const stored = exactOf(value.replace(/^-/, ''))
      if (!written || !stored || compareExact(written, stored) === 0) continue
      flaw(
        'fact/value-differs',
        `/facts/${i}/value`,
        `facts[${i}] is written ${quoted(text)}, but its value is ${value}.`,
        {expected: toAsciiDigits(digits), actual: value},
      )
    }
  },
}
