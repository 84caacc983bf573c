/**
 * Stands in for vitest where tests run in the process that mutates (in-process.ts): it keeps them in a list instead of running them. It has what
 * tests of folders judged so use; a test with hooks or mocks fails to load.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

/** A test that was declared. */
export interface Declared {
  readonly name: string
  run(): unknown
}

/** Where the list is: the bundle of tests is loaded anew for some mutants, and each has its own. */
export const LIST = '__khabarTests'

const list: Declared[] = []
Object.assign(globalThis, {[LIST]: list})

/** Snapshots in files are all in one folder; they are compared, and never written. */
const SNAPSHOTS = join(process.cwd(), 'test/golden/rules')

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
chai.use(({Assertion}, {addMethod}) => {
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', function (this: {_obj: unknown}, name: string) {
    if (readFileSync(join(SNAPSHOTS, name), 'utf8') !== this._obj) throw new Error(`differs from ${name}`)
  })
})

/** vitest's, without the running test. */
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  (globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT],
)
setState({assertionCalls: 0, isExpectingAssertions: false}, expect as never)
Object.assign(globalThis, {[GLOBAL_EXPECT]: expect})

type Body = (...values: readonly unknown[]) => unknown
type Declare = (name: string, ...rest: readonly unknown[]) => void

const bodyOf = (rest: readonly unknown[]): Body => rest.find((one): one is Body => typeof one === 'function')!
let path = ''

const each =
  (declare: Declare) =>
  (cases: readonly unknown[]) =>
  (name: string, ...rest: readonly unknown[]) => {
    for (const [i, one] of cases.entries())
      declare(`${name} #${i}`, () => bodyOf(rest)(...(Array.isArray(one) ? one : [one])))
  }

const declareTest: Declare = (name, ...rest) => void list.push({name: path + name, run: () => bodyOf(rest)()})
const declareGroup: Declare = (name, ...rest) => {
  const outer = path
  path += `${name} › `
  bodyOf(rest)()
  path = outer
}

/** Tests that need data beside the repository are left out. */
export const test = Object.assign(declareTest, {each: each(declareTest), skipIf: () => () => {}})
export const describe = Object.assign(declareGroup, {each: each(declareGroup)})
