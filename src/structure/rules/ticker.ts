import type {BoilerplateRule} from './rule.js'

const MOST_WORDS = 6
/** «سکه امامی ۳۰,۲۰۰,۰۰۰ ▲», «▼ دلار ۵۸,۰۰۰», «تهران ۱۸°»: an arrow or a degree, beside a name and a number. */
const ARROW = /^[▲▼△▽⬆⬇]?\s?[\p{L} ]{2,40} ?[(:]?[-+]?\d[\d.,/٬٫%٪() -]{0,24} ?(?:[▲▼△▽⬆⬇]|°\s?[cC]?)?$/u
const MARK = /[▲▼△▽⬆⬇°]/

/** Prices and weather as they run in a bar above or beside every article. */
export const ticker: BoilerplateRule = {
  name: 'boilerplate-ticker',
  reach: (line) =>
    line.words <= MOST_WORDS && line.text.length <= 80 && MARK.test(line.folded) && ARROW.test(line.folded)
      ? 'line'
      : undefined,
}
