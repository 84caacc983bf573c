/** What is known of one way to write a word. */
export interface Evidence {
  /** Occurrences in edited text of the general register. */
  readonly general: number
  /** Occurrences in edited text of the press. */
  readonly press: number
  /** Occurrences in crawled news, where spelling is anyone's. */
  readonly crawled: number
  /** Listed in a dictionary. */
  readonly spelled: boolean
}

/** A way to write a word, with ZWNJ. */
export interface KnownForm extends Evidence {
  readonly form: string
}

/** A form of several parts, and how often each source has them with spaces between. */
export interface CompoundForm extends KnownForm {
  readonly parts: readonly string[]
  readonly generalSpaced: number
  readonly pressSpaced: number
  readonly crawledSpaced: number
}

/** Occurrences in edited text of either register. */
export const edited = ({general, press}: Evidence): number => general + press

/** Met anywhere. */
export const isMet = ({general, press, crawled, spelled}: Evidence): boolean => general + press + crawled > 0 || spelled
