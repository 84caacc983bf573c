/** A string without the marks that fit `mark` at its two ends. Linear, which an expression anchored at the end is not. */
export function trimMarks(string: string, mark: RegExp): string {
  let start = 0
  let end = string.length
  while (start < end && mark.test(string[start]!)) start++
  while (end > start && mark.test(string[end - 1]!)) end--
  return string.slice(start, end)
}
