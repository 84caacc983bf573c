import {readFileSync} from 'node:fs'

/** The lines of a rule's examples.jsonl; `folder` is its path below src/facts. */
export const examplesOf = <T>(folder: string): T[] =>
  readFileSync(new URL(`../../src/facts/${folder}/examples.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
