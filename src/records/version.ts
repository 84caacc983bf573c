type Numbers = readonly [major: number, minor: number, patch: number]

/** The three numbers of a version; undefined where it has another form. */
export function numbersOf(version: string): Numbers | undefined {
  const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? []
  return numbers.length === 3 ? (numbers.map(Number) as unknown as Numbers) : undefined
}

/** Negative, zero or positive, as for Array.sort. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [numbersOf(a) ?? [0, 0, 0], numbersOf(b) ?? [0, 0, 0]]
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2]
}
