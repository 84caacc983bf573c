/**
 * What an exception says, for a message: its name, its message in one line, and the function that threw. The same on every machine:
 * without paths.
 */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return `${typeof error} thrown`
  const [, where] = /\n {4}at (?:async )?([\w$.<>]{1,200}) \(/.exec(error.stack ?? '') ?? []
  const said = `${error.name}: ${error.message.slice(0, 200).replace(/\s+/g, ' ')}`
  return where ? `${said} (in ${where})` : said
}
