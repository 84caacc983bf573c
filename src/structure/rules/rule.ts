import type {Line} from '../lines.js'

/** How far a rule reaches: its line, the caption under it too, the list that the line heads, or the whole rest of the page. */
export type Reach = 'line' | 'caption' | 'list' | 'rest'

/** Knows one sort of boilerplate by a line alone. */
export interface BoilerplateRule {
  readonly name: `boilerplate-${string}`
  /** How far it reaches from here; undefined where the line is not of its sort. */
  reach(line: Line): Reach | undefined
}
