import type {Layout} from '../rows/fields.js'

/** A public corpus that is read by its name: what it is, and how its files are laid out. */
export interface Preset extends Layout {
  readonly name: string
  readonly title: string
  /** SPDX expression where there is one. */
  readonly license: string | null
  /** What is said of rights, in words. */
  readonly terms: string
  readonly size: string
  /** Who gives it out, and under which name. */
  readonly where: string
  /** What a user should know of it. */
  readonly flaws: readonly string[]
  /** Of the files; by their ending if absent. */
  readonly format?: string
  /** Written into source.name, where a row does not say it. */
  readonly source?: string
  /** Set where its texts are no articles: they can be read with no structure alone. */
  readonly structure?: 'none'
}
