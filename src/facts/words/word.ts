import type {Upos} from '../../document/layers.js'
import type {UnitRange} from '../../text/unit.js'

/**
 * A piece of the text as the number rules see it: smaller than a token, since ZWNJ, a digit beside a letter and each
 * mark divide (۲۵۰هزار is two, بیست‌وپنج three). Positions are UTF-16 indices of the text's string.
 */
export interface Word extends UnitRange {
  /** Without vowel marks; digits in ASCII; Latin letters in lower case. */
  readonly text: string
  readonly kind: 'letters' | 'digits' | 'latin' | 'mark' | 'break' | 'other'
  /** Part of speech of the token that it is part of, where the layer of morphology is present. */
  readonly upos?: Upos
  /** What stands between it and the word before. */
  readonly gap: 'none' | 'zwnj' | 'space'
}
