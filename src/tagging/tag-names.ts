/** Names that other corpora and models give to the same labels. */
const SAME: Readonly<Record<string, string>> = {
  PERS: 'PER',
  PERSON: 'PER',
  LOCATION: 'LOC',
  GPE: 'LOC',
  ORGANIZATION: 'ORG',
  ORGANISATION: 'ORG',
  FACILITY: 'FAC',
  PRO: 'PRODUCT',
  PROD: 'PRODUCT',
  EVE: 'EVENT',
}

/** The label that a model's tag speaks of: `B-PER`, `I_pers` and `PERSON` of PER; undefined for O. */
export function labelInTag(tag: string): string | undefined {
  const [, name = tag] = /^[BIESLU][-_](.+)$/i.exec(tag) ?? []
  const label = name.toUpperCase()
  return label === 'O' ? undefined : (SAME[label] ?? label)
}

/** Whether a tag opens a name: B of IOB2, S and U of other schemes. */
export const opens = (tag: string): boolean => /^[BSU][-_]/i.test(tag)
