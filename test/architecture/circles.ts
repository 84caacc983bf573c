/** An import: the importing file or folder, and the imported one. */
export type Arrow = readonly [from: string, to: string]

/**
 * The knots among arrows: each the sorted names that all lead to each other (strongly connected components, Tarjan 1972).
 * A name that leads to itself alone is none.
 */
export function circlesIn(arrows: readonly Arrow[]): string[][] {
  const next = new Map<string, Set<string>>()
  for (const [from, to] of arrows) {
    if (!next.has(from)) next.set(from, new Set())
    if (from !== to) next.get(from)!.add(to)
  }
  const found: string[][] = []
  const number = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const open = new Set<string>()
  const visit = (name: string) => {
    number.set(name, number.size)
    low.set(name, number.get(name)!)
    stack.push(name)
    open.add(name)
    for (const to of next.get(name) ?? []) {
      if (!number.has(to)) visit(to)
      if (open.has(to)) low.set(name, Math.min(low.get(name)!, low.get(to)!))
    }
    if (low.get(name) !== number.get(name)) return
    const knot = stack.splice(stack.indexOf(name))
    for (const member of knot) open.delete(member)
    if (knot.length > 1) found.push(knot.sort())
  }
  for (const name of next.keys()) if (!number.has(name)) visit(name)
  return found.sort((a, b) => a[0]!.localeCompare(b[0]!))
}

/** Folders whose own folders are looked at one by one; a file that lies directly in them stands for itself. */
const DIVIDED = ['facts']

/** The folder that a file of src belongs to: the first of its path, inside facts the second; `index.ts` and `cli.ts` are their own. */
export function folderOf(file: string): string {
  const parts = file.split('/')
  return parts.slice(0, DIVIDED.includes(parts[0]!) ? 2 : 1).join('/')
}
