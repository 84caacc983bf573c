// Coverage as libFuzzer counts it: a counter at every branch of the bundled code, read after each input. Jazzer.js would do it too, but
// its 2.1 downloads at install time and its 4.0 needs a newer glibc than Debian 12 has; V8's own precise coverage costs milliseconds a reading.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {parseSync} from 'oxc-parser'
import type {Target} from './target.js'

const root = new URL('../..', import.meta.url).pathname

/** The targets with all of src, instrumented. */
export interface Instrumented {
  readonly targets: readonly Target[]
  /** How often each branch was taken, modulo 256; set it to zero before an input. */
  readonly counters: Uint8Array
  /** Strings that the code contains: what a program compares its input with. */
  readonly literals: readonly string[]
}

/** Bundles the targets, puts counters in, and imports them; packages stay as they are. */
export async function instrumentedTargets(): Promise<Instrumented> {
  // Inside the project, so that packages and the package's own folder are found; a name that git passes over.
  const work = join(root, `fuzz-${process.pid}.partial`)
  mkdirSync(work)
  try {
    const outfile = join(work, 'targets.mjs')
    await build({
      entryPoints: [join(root, 'scripts/fuzz/targets.ts')],
      outfile,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'warning',
    })
    const {code, branches, literals} = instrument(readFileSync(outfile, 'utf8'))
    writeFileSync(outfile, code)
    const counters = new Uint8Array((branches + 3) & ~3)
    Object.assign(globalThis, {[COUNTERS]: counters})
    const {targets} = (await import(pathToFileURL(outfile).href)) as {targets: readonly Target[]}
    return {targets, counters, literals}
  } finally {
    rmSync(work, {recursive: true})
  }
}

const COUNTERS = '__khabarBranches'

interface Syntax {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** The code with `counters[n]++` at every function, branch, loop, case, and right side of a logical operator. */
export function instrument(code: string): {code: string; branches: number; literals: string[]} {
  const {program, errors} = parseSync('bundle.mjs', code)
  if (errors.length > 0) throw new SyntaxError(errors[0]!.message)
  const pieces: {at: number; close: boolean; text: string}[] = []
  const literals = new Set<string>()
  let branches = 0
  const count = () => `${COUNTERS}[${branches++}]++`
  const put = (at: number, text: string, close = false) => pieces.push({at, close, text})
  const expression = (node: unknown) => {
    const {start, end} = node as Syntax
    put(start, `(${count()},`)
    walk(node)
    put(end, ')', true)
  }
  const statement = (node: unknown) => {
    const {type, start, end} = node as Syntax
    const block = type === 'BlockStatement'
    put(block ? start + 1 : start, block ? `${count()};` : `{${count()};`)
    walk(node)
    if (!block) put(end, '}', true)
  }
  /** Fields of a node that are branches of their own. */
  const branchesOf = ({type, ...node}: Syntax): readonly string[] => {
    if (type === 'ConditionalExpression') return ['consequent', 'alternate']
    if (type === 'LogicalExpression') return ['right']
    if (type === 'ArrowFunctionExpression' && (node.body as Syntax).type !== 'BlockStatement') return ['body']
    return []
  }
  const bodiesOf = ({type, ...node}: Syntax): readonly string[] => {
    if (type === 'IfStatement') return node.alternate ? ['consequent', 'alternate'] : ['consequent']
    if (/^(?:For|While|DoWhile|Catch)/.test(type) || /Function/.test(type)) {
      return (node.body as Syntax | null)?.type && !branchesOf({type, ...node} as Syntax).length ? ['body'] : []
    }
    return []
  }
  function walk(node: unknown): void {
    if (Array.isArray(node)) for (const item of node) walk(item)
    else if (typeof node === 'object' && node !== null && 'type' in node) {
      const at = node as Syntax
      if (at.type === 'Literal' && typeof at.value === 'string') literals.add(at.value)
      if (at.type === 'SwitchCase') {
        const [first] = at.consequent as Syntax[]
        if (first) put(first.start, `${count()};`)
      }
      const own = branchesOf(at)
      const bodies = bodiesOf(at)
      for (const [field, value] of Object.entries(at)) {
        if (own.includes(field)) expression(value)
        else if (bodies.includes(field)) statement(value)
        else if (typeof value === 'object') walk(value)
      }
    }
  }
  walk(program)
  // Where one node ends and another begins, the end comes first; nodes that begin together were met from the outside in.
  const order = pieces.map((piece, i) => ({...piece, i}))
  order.sort((a, b) => a.at - b.at || Number(b.close) - Number(a.close) || a.i - b.i)
  const out: string[] = [`const ${COUNTERS} = globalThis.${COUNTERS};\n`]
  let from = 0
  for (const {at, text} of order) {
    out.push(code.slice(from, at), text)
    from = at
  }
  out.push(code.slice(from))
  const short = [...literals].filter((literal) => literal.length > 1 && literal.length < 40)
  return {code: out.join(''), branches, literals: short}
}
