import {type Decimal, parseDecimal} from '../text/decimal.js'

const SMALL = [
  ...['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'یازده', 'دوازده', 'سیزده', 'چهارده'],
  ...['پانزده', 'شانزده', 'هفده', 'هجده', 'نوزده'],
]
const TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود']
const HUNDREDS = ['', 'صد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد']
const MAGNITUDES = ['', 'هزار', 'میلیون', 'میلیارد', 'هزار میلیارد', 'میلیون میلیارد', 'میلیارد میلیارد']
const PLACES = ['', 'دهم', 'صدم', 'هزارم', 'ده‌هزارم', 'صدهزارم', 'میلیونم']

/**
 * A number in words, standard spelling: 125 → «صد و بیست و پنج», "2.5" → «دو و پنج دهم», -3 → «منفی سه».
 * Throws a RangeError for what is no decimal, from 10^21 on, and for more than six decimal places.
 */
export function formatNumeral(value: Decimal | string | number | bigint): string {
  const exact = parseDecimal(String(value))
  const [whole = '', places = ''] = exact?.replace('-', '').split('.') ?? []
  if (!exact || whole.length > MAGNITUDES.length * 3 || places.length >= PLACES.length)
    throw new RangeError(`no words for ${value}: expected a decimal below 10^21 with at most six places`)
  const sign = exact.startsWith('-') ? 'منفی ' : ''
  const parts = wholeWords(whole)
  if (places) parts.push(`${wholeWords(places.replace(/^0+/, '')).join(' و ')} ${PLACES[places.length]}`)
  return sign + (parts.join(' و ') || 'صفر')
}

function wholeWords(digits: string): string[] {
  const parts: string[] = []
  const groups = Math.ceil(digits.length / 3)
  for (let group = groups - 1; group >= 0; group--) {
    const number = Number(digits.slice(Math.max(0, digits.length - group * 3 - 3), digits.length - group * 3))
    if (number === 0) continue
    const magnitude = MAGNITUDES[group]!
    // «هزار», not «یک هزار», but «یک میلیون»
    const words = number === 1 && group === 1 ? magnitude : `${below1000(number)}${magnitude && ` ${magnitude}`}`
    parts.push(words)
  }
  return parts
}

function below1000(number: number): string {
  const rest = number % 100
  const tail = rest < 20 ? [SMALL[rest]] : [TENS[Math.floor(rest / 10)], SMALL[rest % 10]]
  return [HUNDREDS[Math.floor(number / 100)], ...tail].filter(Boolean).join(' و ')
}
