import exceptions from './exceptions.json' with {type: 'json'}

/** Endings that join to any word, and so to a compound: تصمیم‌گیر + ان, دانش‌آموز + ی. */
export const joinedEndings: readonly string[] = exceptions.joinedEndings

/** A word without each ending that it may have; ه behind گ is silent and comes back: گیرندگان, گیرنده. */
export function withoutEnding(word: string): string[] {
  const stems = joinedEndings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length > 1)
    .map((ending) => word.slice(0, word.length - ending.length))
  const [, stem] = /^(.{2,})(?:گان|گی)$/.exec(word) ?? []
  return stem ? [...stems, `${stem}ه`] : stems
}
