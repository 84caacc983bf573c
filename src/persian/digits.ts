/** The zeros of the digit sets that Persian pages mix: ASCII, Arabic-Indic, extended Arabic-Indic (Persian). */
const ZEROS = [0x30, 0x660, 0x6f0] as const

/** 0 to 9 for a digit of any of the three sets, else undefined. Takes a UTF-16 unit. */
export function digitValue(unit: number): number | undefined {
  for (const zero of ZEROS) if (unit >= zero && unit <= zero + 9) return unit - zero
  return undefined
}

export const isDigit = (unit: number): boolean => digitValue(unit) !== undefined

/** Every digit as an ASCII digit; other characters as they are. Keeps the length. */
export function toAsciiDigits(string: string): string {
  return string.replace(/[٠-٩۰-۹]/g, (digit) => String(digitValue(digit.charCodeAt(0))))
}
