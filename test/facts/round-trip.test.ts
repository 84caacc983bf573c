import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {formatNumeral, parseNumeral} from '../../src/facts/facts.js'

/** Ways in which pages write what `formatNumeral` spells with spaces. */
const styles: Readonly<Record<string, (words: string) => string>> = {
  spaces: (words) => words,
  zwnj: (words) => words.replaceAll(' و ', '\u200cو\u200c'),
  'و with the next word': (words) => words.replaceAll(' و ', ' و'),
  glued: (words) => words.replaceAll(' و ', 'و'),
  'یکصد, یک هزار, Arabic letters': (words) =>
    words
      .replace(/(^| )صد(?= |$)/g, '$1یکصد')
      .replace(/^هزار/, 'یک هزار')
      .replaceAll('ی', 'ي')
      .replaceAll('ک', 'ك'),
  'magnitudes glued': (words) => words.replaceAll(/ (هزار|میلیون|میلیارد)/g, '$1'),
}

/** Numbers that do not come back, the first few of them. */
function lost(numbers: Iterable<bigint>, style: (words: string) => string): string[] {
  const missing: string[] = []
  for (const number of numbers) {
    const words = style(formatNumeral(number))
    if (parseNumeral(words)?.value !== String(number)) missing.push(`${number} ${words}`)
    if (missing.length > 5) break
  }
  return missing
}

function* upTo(last: number): Generator<bigint> {
  for (let number = 0; number <= last; number++) yield BigInt(number)
}

/** Whole numbers of every length up to 18 digits, the same in each run (Lehmer's generator, Park and Miller 1988). */
function* random(count: number): Generator<bigint> {
  let state = 20261124
  const next = (): number => {
    state = (state * 48271) % 2147483647
    return state
  }
  for (let i = 0; i < count; i++) yield (BigInt(next()) * BigInt(next())) % 10n ** BigInt((next() % 18) + 1)
}

for (const [name, style] of Object.entries(styles)) {
  test(`0 to 100,000 in words read back: ${name}`, () => expect(lost(upTo(100_000), style)).toEqual([]), 300_000)
  test(`10,000 numbers up to 10^18 read back: ${name}`, () => expect(lost(random(10_000), style)).toEqual([]), 300_000)
}

const spellings = readFileSync(new URL('spellings.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string])

test('200 spellings written by hand have their value', () => {
  expect(spellings.length).toBeGreaterThanOrEqual(200)
  const wrong = spellings.filter(([words, value]) => {
    const found = parseNumeral(words)
    const {numerator, denominator} = found?.fraction ?? {}
    return (found?.fraction ? `${numerator}/${denominator}` : found?.value) !== value
  })
  expect(wrong).toEqual([])
})
