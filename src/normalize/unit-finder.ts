/**
 * Finds the next of some UTF-16 units in a string from an index on, or -1. A character class without a quantifier: V8
 * compiles it to a loop over the string's memory, about three times as fast as one that asks charCodeAt.
 */
export function unitFinder(units: Iterable<number>): (string: string, from: number) => number {
  const sorted = [...new Set(units)].sort((a, b) => a - b)
  let pattern = ''
  for (let i = 0; i < sorted.length; ) {
    let last = i
    while (sorted[last + 1] === sorted[last]! + 1) last++
    pattern += `${escaped(sorted[i]!)}-${escaped(sorted[last]!)}`
    i = last + 1
  }
  const any = new RegExp(`[${pattern}]`, 'g')
  return (string, from) => {
    any.lastIndex = from
    return any.test(string) ? any.lastIndex - 1 : -1
  }
}

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`
