/** Identifiers and look-alikes in every style that writers use, from a seed: nobody's, and composed into invented news. */

const PERSIAN = '۰۱۲۳۴۵۶۷۸۹'
const ARABIC = '٠١٢٣٤٥٦٧٨٩'
const FULL = '０１２３４５６７８９'

export interface Composed {
  readonly kind: string
  readonly text: string
  /** What was planted, as it was written. */
  readonly planted: readonly string[]
}

interface Templates {
  readonly planted: Readonly<Record<string, readonly string[]>>
  readonly alike: Readonly<Record<string, readonly string[]>>
}

type Random = () => number

/** Mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** `count` sentences of one part of the templates, each template and each style in turn. */
export function compose(templates: Templates, part: keyof Templates, count: number, seed: number): Composed[] {
  const random = randomFrom(seed)
  const all = Object.entries(templates[part]).flatMap(([kind, list]) => list.map((template) => ({kind, template})))
  return Array.from({length: count}, (_, i) => {
    const {kind, template} = all[i % all.length]!
    const planted: string[] = []
    const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const written = made[name]!(random)
      planted.push(written)
      return written
    })
    return {kind, text, planted}
  })
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const digits = (random: Random, count: number) => Array.from({length: count}, () => Math.floor(random() * 10)).join('')
const from = (random: Random, first: string, count: number) => pick(random, [...first]) + digits(random, count - 1)

/** Digits of one of the sets. */
function written(random: Random, string: string): string {
  const set = pick(random, [PERSIAN, PERSIAN, ARABIC, '0123456789', '0123456789', FULL])
  return string.replace(/\d/g, (digit) => set[Number(digit)]!)
}

/** Groups of a number with a mark between. */
function grouped(string: string, sizes: readonly number[], mark: string): string {
  let at = 0
  return sizes
    .map((size) => {
      at += size
      return string.slice(at - size, at)
    })
    .join(mark)
}

const marks = [' ', '-', ' - ', '\u200c', '\u00a0', '–', '.', '\u200f-\u200f']
const areas = ['21', '26', '31', '51', '71', '41', '13', '11', '34', '45', '66', '77', '81', '87', '23', '61']
const banks = [
  '603799',
  '589210',
  '627648',
  '627961',
  '603770',
  '628023',
  '610433',
  '621986',
  '622106',
  '502229',
  '504172',
  '639346',
  '636214',
]

function mobile(random: Random): string {
  const number = `9${pick(random, ['0', '1', '2', '3', '9'])}${digits(random, 8)}`
  const mark = pick(random, marks)
  const style = pick(random, [
    () => `0${number}`,
    () => `0${grouped(number, [3, 7], mark)}`,
    () => `0${grouped(number, [3, 3, 4], mark)}`,
    () => `0${grouped(number, [3, 3, 2, 2], mark)}`,
    () => `+98${number}`,
    () => `+98 ${grouped(number, [3, 3, 4], mark)}`,
    () => `0098${number}`,
    () => `0098-${grouped(number, [3, 7], mark)}`,
    () => `98${number}`,
    () => `+98(0)${number}`,
    () => `(0${number.slice(0, 3)}) ${number.slice(3)}`,
  ])
  return written(random, style())
}

function landline(random: Random): string {
  const area = pick(random, areas)
  const number = from(random, '2345678', 8)
  const mark = pick(random, marks)
  const style = pick(random, [
    () => `0${area}${number}`,
    () => `0${area}-${number}`,
    () => `0${area} ${grouped(number, [4, 4], mark)}`,
    () => `(0${area}) ${number}`,
    () => `0${area}-${grouped(number, [2, 2, 2, 2], ' ')}`,
    () => `${number}-0${area}`,
    () => `${number} (0${area})`,
    () => `+98${area}${number}`,
    () => `+98 ${area} ${grouped(number, [4, 4], mark)}`,
    () => `0098 ${area} ${number}`,
    () => `0098${area}${number}`,
  ])
  return written(random, style())
}

function local(random: Random): string {
  const number = from(random, '2345678', 8)
  return written(
    random,
    pick(random, [number, grouped(number, [4, 4], pick(random, marks)), grouped(number, [2, 2, 2, 2], ' ')]),
  )
}

function nationalDigits(random: Random): string {
  for (;;) {
    const nine = pick(random, ['001', '045', '127', '228', '403', '528', '657']) + digits(random, 6)
    const sum = [...nine].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11
    return nine + String(sum < 2 ? sum : 11 - sum)
  }
}

const national = (random: Random): string => {
  const number = nationalDigits(random)
  return written(
    random,
    pick(random, [
      number,
      number,
      grouped(number, [3, 6, 1], '-'),
      grouped(number, [3, 6, 1], ' '),
      number.replace(/^0+/, (zeros) => (zeros.length < 3 ? '' : zeros)),
    ]),
  )
}
const bareNational = (random: Random): string => {
  const number = nationalDigits(random)
  return written(random, pick(random, [number, grouped(number, [3, 6, 1], '-')]))
}

function luhnDigit(start: string): string {
  const sum = [...start].reverse().reduce((sum, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

function card(random: Random): string {
  const start = pick(random, banks) + digits(random, 9)
  const number = start + luhnDigit(start)
  return written(
    random,
    pick(random, [
      number,
      number,
      grouped(number, [4, 4, 4, 4], pick(random, marks)),
      grouped(number, [4, 4, 4, 4], ' '),
    ]),
  )
}

function iban(random: Random): string {
  const rest = `0${pick(random, ['12', '17', '54', '62', '19'])}${digits(random, 19)}`
  const check = String(98n - (BigInt(`${rest}182700`) % 97n)).padStart(2, '0')
  const number = check + rest
  return written(
    random,
    pick(random, [
      `IR${number}`,
      `IR ${number}`,
      `IR-${number}`,
      `ir${number}`,
      `IR${grouped(number, [2, 4, 4, 4, 4, 4, 2], ' ')}`,
      `IR${grouped(number, [2, 3, 19], '-')}`,
      number,
    ]),
  )
}

function email(random: Random): string {
  const name = pick(random, ['info', 'n.kaviani', 'laleh_sh', 'office+news', 'm-naderi1', 'tahrir.iye'])
  const host = pick(random, ['mehrabad-news.ir', 'baran.example.org', 'gmail.com', 'mail.mehrabad.ac.ir', 'paper.info'])
  return pick(random, [
    `${name}@${host}`,
    `${name}@${host}`,
    `${name.toUpperCase()}@${host}`,
    `${name} @ ${host}`,
    `${name}[at]${host}`,
    `${name} (at) ${host}`,
    `${name}＠${host}`,
    `${name}\u200f@\u200f${host}`,
  ])
}

const byThree = (string: string, mark: string): string => string.replace(/\B(?=(\d{3})+$)/g, mark)

const failing = (random: Random, make: () => string, passes: (string: string) => boolean): string => {
  for (;;) {
    const string = make()
    if (!passes(string)) return written(random, string)
  }
}

const made: Readonly<Record<string, (random: Random) => string>> = {
  mobile,
  landline,
  local,
  national,
  bare_national: bareNational,
  card,
  bare_card: card,
  iban,
  email,
  plain8: (random) => written(random, from(random, '2345678', 8)),
  plain10: (random) => written(random, from(random, '12345678', 10)),
  plain11: (random) => written(random, from(random, '12345678', 11)),
  plain13: (random) => written(random, `1402${digits(random, 9)}`),
  grouped10: (random) => written(random, byThree(from(random, '12345678', 10), pick(random, [',', '٬', '،']))),
  year: (random) => written(random, pick(random, ['13', '14']) + digits(random, 2)),
  isbn13: (random) => written(random, grouped(`978600${digits(random, 7)}`, [3, 3, 4, 2, 1], '-')),
  isbn10: (random) => written(random, `964${digits(random, 7)}`),
  legal: (random) => written(random, `10${digits(random, 9)}`),
  score: (random) => written(random, `${Math.floor(random() * 30)}-${Math.floor(random() * 30)}`),
  fail_national: (random) => failing(random, () => from(random, '12345678', 10), isNational),
  fail16: (random) =>
    failing(
      random,
      () => pick(random, banks) + digits(random, 10),
      (string) => luhnDigit(string.slice(0, 15)) === string[15],
    ),
  fail24: (random) =>
    failing(
      random,
      () => from(random, '12345678', 24),
      (string) => BigInt(`${string.slice(2)}1827${string.slice(0, 2)}`) % 97n === 1n,
    ),
}

function isNational(string: string): boolean {
  const sum = [...string.slice(0, 9)].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11
  return string[9] === String(sum < 2 ? sum : 11 - sum)
}
