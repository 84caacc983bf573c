import type {ArticleRecord} from '../../records/types.js'

/** How much a record holds. */
export interface Sizes {
  readonly sentences: number
  readonly tokens: number
  readonly entities: number
  readonly facts: number
}

/** The numbers of a record's spans. */
export const sizesOf = ({sentences, tokens, entities, facts}: ArticleRecord): Sizes => ({
  sentences: sentences.length,
  tokens: tokens.length,
  entities: entities.length,
  facts: facts.length,
})
