/** A compiled schema: whether a value passes it. */
export type Prepared = (value: unknown) => boolean

/**
 * Validators that the build compiled and puts in the place of this file (scripts/release/prepared-validators.ts), by `$id`: to compile
 * a schema takes as long as to annotate a page. From source there are none, and each is compiled when it is first needed.
 */
export const prepared: Readonly<Record<string, Prepared>> = {}
