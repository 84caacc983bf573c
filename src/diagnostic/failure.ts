/** What was thrown, in one line: its name, its message, and the functions that it came through, without paths of this machine. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const functions = [...(error.stack ?? '').matchAll(/^ +at (?:async )?([\w.<>]+) \(/gm)]
    .map(([, name]) => name)
    .slice(0, 3)
  const where = functions.length > 0 ? ` (in ${functions.join(', called by ')})` : ''
  return `${error.name}: ${error.message.split('\n')[0]!.slice(0, 200)}${where}`
}
