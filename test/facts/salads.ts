import relative from '../../src/facts/date/relative.json' with {type: 'json'}
import weekdays from '../../src/facts/date/weekday.json' with {type: 'json'}
import currencies from '../../src/facts/units/currencies.json' with {type: 'json'}
import list from '../../src/facts/units/measures.json' with {type: 'json'}
import eras from '../../src/persian/eras.json' with {type: 'json'}
import months from '../../src/persian/months.json' with {type: 'json'}
import numbers from '../../src/persian/number-words.json' with {type: 'json'}

const years = [
  '۱۴۰۴',
  '۱۴۰۳',
  '1399',
  '۲۰۲۱',
  '98',
  '۰۲',
  '۱۴۰۱/۰۲',
  '1402/12/30',
  '2023-02-30',
  '۱۳۹۹-۱۴۰۰',
  '12-2011',
  '۲۰۲۲-۲۳',
]
const digits = [
  '۰',
  '۱',
  '2',
  '۳',
  '5',
  '۱۲',
  '29',
  '۳۰',
  '31',
  '۳۲',
  '60',
  '۱۰۰',
  '007',
  '۰۹۱۲',
  '1,250',
  '۲/۵',
  '۱۲٫۵',
  '۰.۰',
  '99999999999999999999',
  '1/0',
  '٪۲۰',
]
const links = [
  '/',
  '-',
  '–',
  ':',
  '.',
  '،',
  '؛',
  '×',
  '٪',
  '(',
  ')',
  '«',
  '»',
  '\n',
  '\u200c',
  ' و ',
  ' تا ',
  ' از ',
  ' به ',
  ' در ',
  ' هر ',
  ' بین ',
  ' برابر ',
  ' بر ',
  ' منهای ',
  ' منفی ',
  ' نیم ',
  ' ربع ',
]
const words = [
  'سال',
  'سال‌های',
  'ماه',
  'ماهه',
  'ساله',
  'ساعت',
  'دقیقه',
  'ثانیه',
  'روز',
  'شب',
  'صبح',
  'بعدازظهر',
  'دهه',
  'قرن',
  'سده‌های',
  'نیمه',
  'اول',
  'دوم',
  'آخر',
  'هفته',
  'گذشته',
  'آینده',
  'پیش',
  'قبل',
  'امسال',
  'امین',
  'مین',
  'ها',
  'نفر',
  'تن',
  'مورد',
  'بار',
  'درصد',
  'درجه',
  'زیر صفر',
  'کشور',
  'مرد',
  'لیوان',
  'رتبه',
  'بهار',
  'تابستان',
  'شد',
  'خواهد شد',
  'است',
  'قاشق',
  'ق.م',
  'نیم',
  'ماده',
  'صددرصد',
]

/** Pieces of everything that the rules about numbers read: numerals, months, units, separators, eras and words. */
const pieces: readonly string[] = [
  ...years,
  ...digits,
  ...links,
  ...words,
  ...Object.keys(numbers.small).slice(0, 30),
  ...Object.keys(numbers.magnitudes),
  ...Object.keys(numbers.ordinals),
  ...[months.persian, months.gregory, months.islamic].flatMap((names) => names.map(([name = '']) => name)),
  ...Object.keys(eras),
  ...Object.keys(weekdays.names).slice(0, 6),
  ...Object.keys(relative.phrases).slice(0, 12),
  ...Object.values(list).flatMap((units) => Object.keys(units).slice(0, 3)),
  ...Object.keys(currencies.names).slice(0, 8),
]

const MOST_PIECES = 9

/** Sentences of random pieces, the same for one seed (Lehmer's generator, Park and Miller 1988). */
export function* salads(count: number, seed: number): Generator<string> {
  let state = seed
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647
    return state % below
  }
  for (let i = 0; i < count; i++) {
    const parts: string[] = []
    for (let left = 2 + next(MOST_PIECES); left > 0; left--)
      parts.push(pieces[next(pieces.length)]!, next(3) ? ' ' : '')
    yield parts.join('')
  }
}
