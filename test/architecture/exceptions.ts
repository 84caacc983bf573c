/** Files with a regular expression that is still to become linear. */
export const notYetLinear: readonly string[] = ['structure/opening.ts', 'structure/rules/date.ts']
