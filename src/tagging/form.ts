/** A figure of this many digits is a year or a longer one; beyond it, length says nothing. */
const LONGEST_FIGURE = 5

/**
 * A word's key with every figure by its length alone: ۱۴۰۲ and 1398 are 0000. What clusters and features know a word by.
 * Takes a folded key.
 */
export function formOf(key: string): string {
  if (!/[0-9٠-٩۰-۹]/.test(key)) return key
  return key.replace(/[0-9٠-٩۰-۹]+/g, (figure) => '0'.repeat(Math.min(figure.length, LONGEST_FIGURE)))
}
