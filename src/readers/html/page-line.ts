import type {Block} from '../../document/article.js'
import type {Box} from './boxes.js'
import type {BoxLine} from './line-builder.js'
import type {Scope} from './scope.js'
import type {FoundTitle} from './title.js'

/** A line of the page with what its boxes say. */
export interface PageLine extends BoxLine {
  readonly kind: Block['kind'] | undefined
  /** Of the nearest element that is no inline one. */
  readonly tag: string
  /** Stands in a navigation, footer, list of comments. */
  readonly isAside: boolean
  /** Stands in the element that holds most of the page's prose. */
  readonly inContainer: boolean
}

/** All that is known of a page when its lines are told apart. */
export interface PageShape {
  readonly boxes: readonly Box[]
  readonly lines: readonly PageLine[]
  readonly title: FoundTitle
  readonly scope: Scope
  /** Excerpts, each in one of many cards with a linked headline. */
  readonly cards: ReadonlySet<number>
  /** Boxes with a picture right in them, and the lines right behind one. */
  readonly pictured: ReadonlyMap<number, ReadonlySet<number>>
  /** Boxes of radio buttons and check boxes. */
  readonly choices: readonly number[]
}
