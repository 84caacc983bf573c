import {type Decimal, parseDecimal} from '../text/decimal.js'
import list from './number-words.json' with {type: 'json'}

/** The standard spelling of a small number and of a magnitude is the first one that the list has for it. */
const small = new Map<number, string>()
for (const [word, [size]] of Object.entries(list.small)) if (!small.has(size!)) small.set(size!, word)
const powers = new Map<number, string>()
for (const [word, power] of Object.entries(list.magnitudes)) if (!powers.has(power)) powers.set(power, word)

/** Groups of three digits: from 10^12 on they are said with two magnitudes, «هزار میلیارد» and not «تریلیون». */
const magnitudes = [[], [3], [6], [9], [3, 9], [6, 9], [9, 9]].map((group) =>
  group.map((power) => powers.get(power)).join(' '),
)
const {minus, and, places} = list.spelled

/**
 * A number in words, standard spelling: 125 → «صد و بیست و پنج», "2.5" → «دو و پنج دهم», -3 → «منفی سه».
 * Throws a RangeError for what is no decimal, from 10^21 on, and for more than six decimal places.
 */
export function formatNumeral(value: Decimal | string | number | bigint): string {
  const exact = parseDecimal(String(value))
  const [whole = '', rest = ''] = exact?.replace('-', '').split('.') ?? []
  if (!exact || whole.length > magnitudes.length * 3 || rest.length > places.length)
    throw new RangeError(`no words for ${value}: expected a decimal below 10^21 with at most six places`)
  const sign = exact.startsWith('-') ? `${minus} ` : ''
  const parts = wholeWords(whole)
  if (rest) parts.push(`${joined(wholeWords(rest.replace(/^0+/, '')))} ${places[rest.length - 1]}`)
  return sign + (joined(parts) || small.get(0)!)
}

const joined = (parts: readonly string[]): string => parts.join(` ${and} `)

function wholeWords(digits: string): string[] {
  const parts: string[] = []
  const groups = Math.ceil(digits.length / 3)
  for (let group = groups - 1; group >= 0; group--) {
    const number = Number(digits.slice(Math.max(0, digits.length - group * 3 - 3), digits.length - group * 3))
    if (number === 0) continue
    const magnitude = magnitudes[group]!
    // «هزار», not «یک هزار», but «یک میلیون»
    const words = number === 1 && group === 1 ? magnitude : `${below1000(number)}${magnitude && ` ${magnitude}`}`
    parts.push(words)
  }
  return parts
}

function below1000(number: number): string {
  const rest = number % 100
  const tail = rest < 20 ? [rest] : [rest - (rest % 10), rest % 10]
  return joined([number - rest, ...tail].filter((part) => part > 0).map((part) => small.get(part)!))
}
