import type {ArgumentsCamelCase, Argv, CommandModule} from 'yargs'

/** What a command takes and does. Its usage and what it is for stand in the list of commands. */
export type Command<Options> = Omit<CommandModule<object, Options>, 'command' | 'describe' | 'builder'> & {
  readonly builder: (yargs: Argv) => Argv<Options> | PromiseLike<Argv<Options>>
  /** Lines to copy, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[]
}

/** A command as the help lists it. What it does is loaded when it is given: the help and other commands do not pay for it. */
export interface ListedCommand {
  readonly name: string
  /** The first word of its usage is its name. */
  readonly usage: string
  readonly describe: string
  /**
   * Adds the command to the parser, with its options and what it does: the parser says what to run and does not wait for it (it would
   * lay out the help first, in case that it fails).
   */
  add(yargs: Argv, run: (command: () => void | Promise<void>) => void): Promise<void>
}

/** A command of the list. */
export const listed = <Options>(
  usage: string,
  describe: string,
  load: () => Promise<Command<Options>>,
): ListedCommand => ({
  name: usage.split(' ')[0]!,
  usage,
  describe,
  async add(yargs, run) {
    const {builder, examples, handler} = await load()
    // Not as yargs sets examples: beside its description a long line would be broken, and could not be copied.
    const epilogue = ['Examples:', ...examples.map(([line, does]) => `  # ${does}\n  ${line}`)].join('\n')
    const build = (parser: Argv) => builder(parser.epilogue(epilogue))
    yargs.command(usage, describe, build, (args: ArgumentsCamelCase<Options>) => {
      run(() => handler(args))
    })
  },
})
