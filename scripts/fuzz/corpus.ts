import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** The corpus of the repository: a file for each target, an input a line, as a JSON string or, where it is no UTF-8, `{"base64"}`. */
export const corpusFolder = new URL('../../test/fuzz/corpus', import.meta.url).pathname

/** Inputs that once broke something, in the same form: each stays a test. */
export const findsFolder = new URL('../../test/fuzz/finds', import.meta.url).pathname

/** The inputs of a target; none where it has no file. */
export function readCorpus(folder: string, target: string): Buffer[] {
  const file = join(folder, `${target}.jsonl`)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => unshown(JSON.parse(line)))
}

/** Writes the inputs of a target, each once. */
export function writeCorpus(folder: string, target: string, inputs: readonly Buffer[]): void {
  const file = join(folder, `${target}.jsonl`)
  mkdirSync(dirname(file), {recursive: true})
  const lines = new Set(inputs.map((input) => JSON.stringify(shown(input))))
  writeFileSync(file, [...lines].map((line) => `${line}\n`).join(''))
}

/** An input as JSON: text where it is UTF-8. */
export function shown(input: Buffer): string | {base64: string} {
  const text = input.toString('utf8')
  return Buffer.from(text).equals(input) ? text : {base64: input.toString('base64')}
}

/** The input that was shown so. */
export const unshown = (value: string | {readonly base64: string}): Buffer =>
  typeof value === 'string' ? Buffer.from(value) : Buffer.from(value.base64, 'base64')
