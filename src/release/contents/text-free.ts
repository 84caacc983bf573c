import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {filePieces, linesOf} from '../../readers/lines/lines.js'
import type {TextFreeRecord} from '../../records/text-free/strip.js'
import {filesBelow} from './checksums.js'

/** The folder of a release without text that has its records, a file for each file of `jsonl/`. */
export const textFreeFolder = 'text-free'
/** SHA256SUMS of the release with text: what comes out when the text is put back. */
export const withTextSums = 'with-text.sha256'
/** Files of a release that a release without text has as they are: no word of an article is in them. */
export const plainFiles = ['CHANGELOG.md', 'CITATION.cff', 'LICENSE'] as const

export const isTextFree = (folder: string): boolean => existsSync(join(folder, textFreeFolder))

/** The files of its records, in order. */
export const textFreeFiles = async (folder: string): Promise<string[]> =>
  (await filesBelow(join(folder, textFreeFolder))).map((name) => join(folder, textFreeFolder, name))

/** The lines of its records as values, with their place; nothing is checked. Throws a SyntaxError where a line is not JSON. */
export async function* textFreeLines(
  files: readonly string[],
): AsyncGenerator<{file: string; line: number; value: TextFreeRecord}> {
  for (const file of files)
    for await (const {bytes, line} of filePieces(file)) {
      if (!bytes) throw new SyntaxError(`${file}:${line}: the line is too long for a record`)
      for (const [i, string] of linesOf(bytes).entries())
        if (string !== '') yield {file, line: line + i, value: JSON.parse(string) as TextFreeRecord}
    }
}

/** A manifest as the build writes it. */
export const manifestJson = (manifest: object): string => `${JSON.stringify(manifest, null, 2)}\n`
