import words from './home.json' with {type: 'json'}

/** A header or a footer of a sheet has so many letters at most, and stands on sheets of so many rows at least. */
const LONGEST = 100
const SHEET = 8
const FEWEST = 2
const PAGE = new RegExp(
  `^[-–—|\\s]{0,4}(?:${words.page} ?)?\\p{Nd}{1,3}(?: ?(?:/|${words.of}) ?\\p{Nd}{1,3})?[-–—|\\s]{0,4}$`,
  'u',
)

/**
 * The rows of a text copied from a document of several sheets (PDF), without the headers, footers and numbers that each sheet
 * repeats, and those rows; undefined for any other text. Numbers alone are page numbers where they count up.
 */
export function printedRows(
  rows: readonly string[],
): {readonly text: readonly string[]; readonly repeated: readonly string[]} | undefined {
  const hasSheets = rows.some((row) => row.includes('\f'))
  const numbers = rows.flatMap((row, i) => (PAGE.test(row.replaceAll('\f', '')) && /\p{Nd}/u.test(row) ? [i] : []))
  const counted = numbers.length >= FEWEST && numbers.every((at, n) => n === 0 || at - numbers[n - 1]! >= SHEET)
  const seen = new Map<string, number[]>()
  for (const [i, row] of rows.entries()) {
    const key = row
      .replaceAll('\f', '')
      .trim()
      .replace(/\p{Nd}+/gu, '#')
    if (key.length < 3 || key.length > LONGEST || /[.؟!:»]$/.test(key) || !/\p{L}/u.test(key)) continue
    const at = seen.get(key)
    if (at) at.push(i)
    else seen.set(key, [i])
  }
  const besideNumbers = new Set(counted ? numbers.flatMap((i) => [i - 2, i - 1, i, i + 1, i + 2]) : [])
  const headers = [...seen].filter(
    ([key, at]) =>
      at.length >= FEWEST &&
      (hasSheets || key.includes('#') || at.every((i) => besideNumbers.has(i))) &&
      at.every((i, n) => n === 0 || i - at[n - 1]! >= SHEET),
  )
  if (!hasSheets && !(counted && (headers.length > 0 || counts(numbers.map((i) => rows[i]!))))) return undefined
  const found = new Set([...(counted || hasSheets ? numbers : []), ...headers.flatMap(([, at]) => at)])
  if (found.size === 0) return undefined
  const text: string[] = []
  for (const [i, row] of rows.entries()) {
    const plain = row.replaceAll('\f', '')
    if (found.has(i)) continue
    // The empty rows around a number part no paragraph.
    const isBeside =
      plain.trim() === '' && (found.has(i - 1) || found.has(i + 1) || (found.has(i - 2) && rows[i - 1]!.trim() === ''))
    if (!isBeside) text.push(plain)
  }
  const repeated = [...found].sort((a, b) => a - b).map((i) => rows[i]!.replaceAll('\f', '').trim())
  return {text, repeated: [...new Set(repeated)]}
}

/** Whether numbers count up by one. */
function counts(rows: readonly string[]): boolean {
  const values = rows.map((row) => Number([...(/\p{Nd}+/u.exec(row)?.[0] ?? '')].map(digitOf).join('')))
  return values.every((value, i) => i === 0 || value === values[i - 1]! + 1)
}

/** The value of a digit, Persian, Arabic or ASCII. */
const digitOf = (char: string): number => {
  const code = char.codePointAt(0)!
  return code >= 0x6f0 ? code - 0x6f0 : code >= 0x660 ? code - 0x660 : code - 0x30
}
