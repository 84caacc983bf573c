import {readFileSync} from 'node:fs'
import type {ArticleRecord} from '../../src/records/types.js'

const file = new URL('../../schema/examples/valid/everything.json', import.meta.url)

/** The valid record that has every field. */
export const everything = (): ArticleRecord => JSON.parse(readFileSync(file, 'utf8'))
