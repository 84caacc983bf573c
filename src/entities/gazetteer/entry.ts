/** What a lexicon says of a form. */
export type EntryKind =
  | 'country'
  | 'province'
  | 'place'
  | 'region'
  | 'agency'
  | 'body'
  | 'party'
  | 'club'
  | 'company'
  | 'university'
  | 'portfolio'
  | 'figure'
  | 'given'
  | 'family'
  | 'honorific'
  | 'role'
  | 'role-place'
  | 'organisation-topic'
  | 'organisation-place'
  | 'organisation-name'
  | 'organisation-word'
  | 'area'
  | 'facility'

/** One form of a lexicon. */
export interface Entry {
  readonly kind: EntryKind
  /** Folded, without breaks. */
  readonly key: string
  /** `sure` names the thing wherever it stands, `cue` only beside a cue, `shared` is also another place's name. */
  readonly sense: 'sure' | 'cue' | 'shared'
  /** ISO 3166 code of a country or province. */
  readonly ref: string | null
}

export const placeKinds: ReadonlySet<EntryKind> = new Set<EntryKind>(['country', 'province', 'place', 'region'])
export const organisationKinds: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'agency',
  'body',
  'party',
  'club',
  'company',
  'university',
])
