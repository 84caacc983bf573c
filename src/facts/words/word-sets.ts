/** Lists of words, each as a set. */
export function wordSets<Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>,
): Readonly<Record<Name, ReadonlySet<string>>> {
  const sets = {} as Record<Name, ReadonlySet<string>>
  for (const name of Object.keys(lists) as Name[]) sets[name] = new Set(lists[name])
  return sets
}
