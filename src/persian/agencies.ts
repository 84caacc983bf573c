import list from './agencies.json' with {type: 'json'}

/** A news agency, paper or news site by a name that Persian news gives it. */
export interface AgencyName {
  readonly name: string
  /**
   * `sure` names it wherever it occurs; `cue` is a common word or another name too (مهر), and counts beside a cue only;
   * `page` is so common a word (بازار) that it names the agency in its own pages alone.
   */
  readonly sense: 'sure' | 'cue' | 'page'
  /** An agency whose reports open with a dateline: «تهران - ایرنا:». */
  readonly wire?: boolean
}

/**
 * Every one that khabar knows by name, once. What the pages of an agency look like is in src/structure/agencies, under one
 * of these names.
 */
export const agencies = list.agencies as readonly AgencyName[]
