/** One step of a JSON pointer, escaped (RFC 6901, section 3). */
export const escapeStep = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

/** The steps of a JSON pointer, unescaped; none for the whole document. */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** A JSON pointer as people write it: `/entities/2/label` is `entities[2].label`. The whole document is `whole`. */
export function nameOf(pointer: string, whole: string): string {
  let name = ''
  for (const step of stepsOf(pointer)) {
    if (/^\d+$/.test(step)) name += `[${step}]`
    else if (/^[$\w]+$/.test(step)) name += name ? `.${step}` : step
    else name += `[${JSON.stringify(step)}]`
  }
  return name || whole
}

/** The value at a pointer; undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document
  for (const step of stepsOf(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<string, unknown>>)[step]
  }
  return value
}
