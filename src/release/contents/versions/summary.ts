import type {Difference} from './difference.js'

/** The change in one line: `100 records added, 2 edited`. */
export function summaryOf({
  added,
  removed,
  edited,
  extended,
  moved,
}: Pick<Difference, 'added' | 'removed' | 'edited' | 'extended' | 'moved'>): string {
  const counts = [
    [added.length, 'added'],
    [removed.length, 'removed'],
    [edited.length, 'edited'],
    [extended.length, 'given new fields'],
    [moved.length, 'moved to another split'],
  ] as const
  const some = counts.filter(([count]) => count > 0)
  if (some.length === 0) return 'no record changed'
  return some
    .map(([count, what], i) =>
      i === 0 ? `${count} ${count === 1 ? 'record' : 'records'} ${what}` : `${count} ${what}`,
    )
    .join(', ')
}
