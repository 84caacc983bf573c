import type {ArticleRecord} from '../records/types.js'

/** What articles can be grouped by; each gives the group of an article, null where it has none. */
export const groups = {
  split: ({split}: ArticleRecord) => split,
  agency: ({agency}: ArticleRecord) => agency,
  /** The most general one, where an article has several. */
  category: ({category}: ArticleRecord) => category?.[0] ?? null,
  /** Gregorian year and month of publication. */
  month: ({published_at}: ArticleRecord) => published_at?.slice(0, 7) ?? null,
} as const satisfies Readonly<Record<string, (record: ArticleRecord) => string | null>>

export type GroupName = keyof typeof groups

export const groupNames = Object.keys(groups) as readonly GroupName[]
