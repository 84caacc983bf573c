/** Luhn's check of card numbers (ISO/IEC 7812-1, annex B). */
export function isLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** The check digit of Iran's national id: ten digits, weights 10 to 2, modulo 11. Ten equal digits are none. */
export function isNationalId(digits: string): boolean {
  if (digits.length !== 10 || /^(.)\1*$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i)
  const rest = sum % 11
  return Number(digits[9]) === (rest < 2 ? rest : 11 - rest)
}

/** ISO 13616 for Iran: 24 digits, of which the first two check the rest, modulo 97 (IR is 1827). */
export const isIranianIban = (digits: string): boolean =>
  digits.length === 24 && BigInt(`${digits.slice(2)}1827${digits.slice(0, 2)}`) % 97n === 1n
