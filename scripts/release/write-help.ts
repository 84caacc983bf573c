import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Metafile} from 'esbuild'

/** What the built parser is asked; src/commands/parser.ts and commands.ts. */
interface BuiltParser {
  parserOf(words: readonly string[], width: number, run: () => void): Promise<{getHelp(): Promise<string>}>
  readonly commandNames: readonly string[]
}

/** Columns of the prepared help: HELP_WIDTH of src/commands/prepared-help.ts. */
const WIDTH = 100

/** Writes dist/help.json: the help of the command line ('') and of each command, as the built parser prints it. */
export async function writeHelp({outputs}: Metafile): Promise<void> {
  const [file] = Object.entries(outputs).find(([, {entryPoint}]) => entryPoint === 'src/commands/run.ts')!
  const {parserOf, commandNames} = (await import(resolve(file))) as BuiltParser
  const helps: Record<string, string> = {}
  for (const name of ['', ...commandNames]) {
    const words = name === '' ? [] : [name]
    helps[name] = await (await parserOf(words, WIDTH, () => {})).getHelp()
  }
  writeFileSync('dist/help.json', `${JSON.stringify(helps, null, 1)}\n`)
}
