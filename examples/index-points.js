// A kind of facts: points of a stock index (شاخص کل ۱۲ هزار واحد بالا رفت), which are no count of things.
// khabar annotate --plugin examples/index-points.js pages/*.html

/** The unit after the number, and an index named before it in the same sentence. */
const POINTS = /^\s?واحد/
const INDEX = /شاخص(?:\s(?:کل|هم‌وزن|بورس))*/gu
const UP = /(?:افزایش|رشد|صعود|بالا)/
const DOWN = /(?:کاهش|افت|سقوط|ریزش|پایین)/

/** @type {import('khabar').KhabarPlugin} */
export default {
  name: 'index-points',
  version: '1.0.0',
  factKinds: [
    {
      name: 'x-index-points',
      *find(text, numerals, {findAll, slice}) {
        for (const numeral of numerals) {
          if (numeral.value === null) continue
          const after = slice(text, {start: numeral.end, end: Math.min(numeral.end + 40, text.length)}).split('\n')[0]
          const unit = POINTS.exec(after)
          if (!unit) continue
          const from = Math.max(0, numeral.start - 80)
          const named = [...findAll(text, INDEX, {start: from, end: numeral.start})].at(-1)
          if (!named || slice(text, {start: named.end, end: numeral.start}).match(/[.!؟\n]/)) continue
          const rest = after.slice(unit[0].length)
          const change = UP.test(rest) ? 'increase' : DOWN.test(rest) ? 'decrease' : null
          yield {
            start: numeral.start,
            end: numeral.end + unit[0].length,
            value: numeral.value,
            unit: 'واحد',
            item: {start: named.start, end: named.end},
            change,
          }
        }
      },
    },
  ],
}
