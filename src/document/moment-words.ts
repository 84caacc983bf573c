import words from './moment-words.json' with {type: 'json'}

const days = new Map(words.days.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))
const numbers = new Map<string, number>(Object.entries(words.numbers))
const centuries = new Map<string, number>(Object.entries(words.centuries))

const either = (list: Iterable<string>) => [...list].sort((a, b) => b.length - a.length).join('|')
const and = ` ${words.and} `
const NUMBER = either(numbers.keys())
const YEAR = `(?:${either(words.thousand)})${and}(${either(centuries.keys())})(?:${and}(${NUMBER}))?(?:${and}(${NUMBER}))?`
let known: {names: string; day: RegExp; year: RegExp} | undefined

/**
 * A date in words as one in digits: «بیست و سوم شهریور هزار و سیصد و نود و نه» is 23 شهریور 1399. Only before or behind
 * the name of a month (alternatives of a regular expression): numbers elsewhere are none of a date.
 */
export function writtenInDigits(string: string, names: string): string {
  if (known?.names !== names) {
    known = {
      names,
      day: new RegExp(
        `(?<!\\p{L}|\\p{L} ${words.and} )(${either(days.keys())})(?= (?:${names})(?: ?${words.month})?(?!\\p{L}))`,
        'gu',
      ),
      year: new RegExp(`(?<=(?:${names}) ?(?:${words.month} )?(?:${words.year} )?)${YEAR}(?!\\p{L})`, 'gu'),
    }
  }
  return string
    .replace(known.day, (word) => String(days.get(word)))
    .replace(known.year, (_, century: string, tens = '', ones = '') =>
      String(centuries.get(century)! + (numbers.get(tens) ?? 0) + (numbers.get(ones) ?? 0)),
    )
}
