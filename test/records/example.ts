import {readFileSync} from 'node:fs'
import type {ArticleRecord} from '../../src/records/types.js'

/** A valid example of schema/examples, parsed anew, so that a test may change it. */
export function example(name: string): {-readonly [Key in keyof ArticleRecord]: ArticleRecord[Key]} {
  return JSON.parse(readFileSync(new URL(`../../schema/examples/valid/${name}.json`, import.meta.url), 'utf8'))
}
