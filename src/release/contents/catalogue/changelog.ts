import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {markdown} from '../../../diagnostic/markdown.js'
import type {ReleaseManifest} from '../../../records/types.js'
import type {Difference} from '../versions/difference.js'

/** The file of a release that says what each version changed, the newest first. */
export const changelogFile = 'CHANGELOG.md'

const HEAD = '# Changelog\n\n'
/** Ids that an entry names; `khabar diff` lists all of them. */
const NAMED = 20

/** What a version changed, as an entry of its changelog; `takenDown` are ids of the dataset's takedown list. */
export function changelogEntry(
  {version, configuration, counts}: ReleaseManifest,
  change?: Difference,
  takenDown: ReadonlySet<string> = new Set(),
): string {
  const head = `## ${version}${configuration.date ? ` (${configuration.date})` : ''}\n\n`
  if (!change)
    return `${head}- First version: ${counts.total.articles} ${counts.total.articles === 1 ? 'article' : 'articles'}.\n`
  const {added, removed, edited, extended, moved, byPart} = change
  const parts = Object.entries(byPart).map(([part, count]) => `${part} ${count}`)
  const lines = [
    line('added', added),
    line(
      'taken down',
      removed.filter((id) => takenDown.has(id)),
    ),
    line(
      'removed',
      removed.filter((id) => !takenDown.has(id)),
    ),
    line(
      'edited',
      edited.map(({id}) => id),
      parts.length > 0 ? ` (${parts.join(', ')})` : '',
    ),
    line('given new fields', extended),
    line(
      'moved to another split',
      moved.map(({id, from, to}) => `${id} (${from} → ${to})`),
    ),
  ].filter(Boolean)
  return `${head}${lines.join('') || '- The same records, serialised anew.\n'}`
}

function line(what: string, ids: readonly string[], detail = ''): string {
  if (ids.length === 0) return ''
  const records = ids.length === 1 ? 'record' : 'records'
  const named = ids.slice(0, NAMED).map(markdown).join(', ')
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : ''
  return `- ${ids.length} ${records} ${what}${detail}: ${named}${more}.\n`
}

/** The changelog with a new entry on top of those of the release before. */
export async function readChangelog(previous: string | undefined, entry: string): Promise<string> {
  const before = previous ? await readFile(join(previous, changelogFile), 'utf8').catch(() => HEAD) : HEAD
  const entries = before.startsWith(HEAD) ? before.slice(HEAD.length) : ''
  return `${HEAD}${entry}${entries ? `\n${entries}` : ''}`
}
