import exceptions from './exceptions.json' with {type: 'json'}

/** Endings that join to any word, and so to a compound: تصمیم‌گیر + ان, دانش‌آموز + ی. */
export const joinedEndings: readonly string[] = exceptions.joinedEndings

/** A silent ه turns to گ before ان and ی: شرکت‌کنندگان is شرکت‌کننده and گان, which stands where ه was. */
export function withSilentHe(word: string): {readonly stem: string; readonly ending: string} | undefined {
  const ending = exceptions.restored.find((one) => word.endsWith(one))
  return ending === undefined ? undefined : {stem: word.slice(0, -ending.length) + exceptions.silentHe, ending}
}

/** A word without each ending that it may have; ه behind گ is silent and comes back: گیرندگان, گیرنده. */
export function withoutEnding(word: string): string[] {
  const stems = joinedEndings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length > 1)
    .map((ending) => word.slice(0, word.length - ending.length))
  const whole = withSilentHe(word)
  return whole && whole.stem.length > 2 ? [...stems, whole.stem] : stems
}
