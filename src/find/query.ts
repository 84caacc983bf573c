import type {Decimal} from '../text/decimal.js'

/** How a clause compares. `~` is "contains", spelling variants folded; the others compare numbers, dates or whole words. */
export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~'

/**
 * One condition of a query. The subject decides what it is about: a kind of fact (its value), a field of that same fact, a label of
 * an entity (its text), or a field of the article.
 */
export interface Clause {
  readonly about: 'kind' | 'fact' | 'entity' | 'article'
  readonly subject: string
  /** Absent where the subject alone is asked for: any money, any person. */
  readonly test?: {
    readonly operator: Operator
    readonly value: string
    readonly number?: Decimal
    readonly unit?: string
  }
  /** Of its first character in the query, from 0, in UTF-16 units. */
  readonly at: number
}

/** All clauses must hold. */
export type Query = readonly Clause[]

/** A query that cannot be read. `at` is where, in UTF-16 units of the query. */
export class QueryError extends Error {
  constructor(
    message: string,
    readonly query: string,
    readonly at: number,
  ) {
    super(message)
    this.name = 'QueryError'
  }
}
