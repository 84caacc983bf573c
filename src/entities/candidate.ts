import type {SentenceView} from './sentence.js'

export type Label = 'PER' | 'LOC' | 'ORG' | 'FAC' | 'EVENT' | 'PRODUCT'

/** Who says that a name stands there: patterns and lexicons, the tagger, or another place of the article. */
export type NameOrigin = 'rules' | 'tagger' | 'repeated'

/** What a pattern proposes: words `[first, next)` of one sentence. */
export interface Candidate {
  readonly first: number
  readonly next: number
  readonly label: Label
  readonly ref: string | null
  /** What names the thing whatever stands beside it, folded: استقلال for باشگاه استقلال. Mentions with one key are one thing. */
  readonly key: string
  /** Of a person: the folded family name, by which later sentences call them; empty for a given name alone. */
  readonly family?: string
  /** The words of a family name of several, by each of which the person may be called: مکارم and شیرازی. */
  readonly familyParts?: readonly string[]
  /** True where the mention says too little to name a person by itself: a family name alone. */
  readonly short?: boolean
  /** What the title before a person says: two people of one family name may differ in it. */
  readonly title?: string
  /** A name inside that may stand alone later although its form is also a common word: استقلال, میانه. */
  readonly introduces?: string
  /** Of a body: shorter keys that its article may call it by. */
  readonly shorts?: readonly string[]
  /** Who found it, where a tagger speaks too. */
  readonly origin?: NameOrigin
  /** How probable it is, 0 to 1, where a tagger found it. */
  readonly score?: number
}

/** One way to recognise names. Reads one sentence, gives its candidates in any order; they may overlap. */
export interface Pattern {
  readonly name: string
  find(view: SentenceView): Iterable<Candidate>
}
