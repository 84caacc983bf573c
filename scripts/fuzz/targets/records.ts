// What reads records: the validator, the query language, the page for people.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'parse5'
import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import {hitsIn} from '../../../src/find/match.js'
import {parseQuery} from '../../../src/find/parse-query.js'
import {QueryError} from '../../../src/find/query.js'
import {packageRoot} from '../../../src/pipeline/package-root.js'
import type {ArticleRecord} from '../../../src/records/types.js'
import {createValidator} from '../../../src/records/validate.js'
import {viewPage} from '../../../src/report/view/view.js'
import {hold, type Target, textIn} from '../target.js'

const example = (name: string): string => readFileSync(join(packageRoot(), 'schema/examples', name), 'utf8')
const examples = (): string[] =>
  ['valid/everything.json', 'valid/one-of-each-kind.json', 'valid/parts-of-speech.json', 'valid/no-layers.json'].map(
    example,
  )
const invalid = (): string[] =>
  readdirSync(join(packageRoot(), 'schema/examples/invalid'))
    .filter((name) => /^(?:fact|span|edit|entity|schema)--/.test(name))
    .map((name) => example(`invalid/${name}`))
const words = [
  '"start":',
  '"end":',
  '"text":',
  '"value":',
  '"within":"f1"',
  '"kind":"date"',
  '"iso":"2023-01-01/2022-01-01"',
  '"1402-13"',
  '"2/0"',
  '"-1"',
  '"1e9"',
  '"PT1H"',
  '"persian"',
  '"۱۲"',
  '0',
  '-1',
]
const valid = createValidator()

/** Any JSON to the validator: valid without a finding, or refused with one. */
export const validator: Target = {
  name: 'validator',
  share: 25,
  longest: 12_000,
  kind: 'json',
  words,
  seeds: () => [...examples(), ...invalid()],
  run(input) {
    const record = parsed(input)
    if (record === undefined) return
    const errors: Diagnostic[] = []
    const sound = valid(record, (found) => {
      hold(found.message !== '', () => `${found.code} without a message`)
      errors.push(found)
    })
    hold(sound === (errors.length === 0), () => `${sound ? 'valid' : 'invalid'} with ${errors.length} findings`)
  },
}

let found: ArticleRecord[] | undefined

/** A query: refused with a QueryError that points into it, or answered. */
export const find: Target = {
  name: 'find',
  share: 120,
  longest: 120,
  kind: 'text',
  words: [
    'money',
    'date',
    'percent',
    'PER',
    'LOC',
    'title',
    'published',
    'year',
    'tag',
    'value',
    'unit',
    'item',
    ' > ',
    ' >= ',
    ' = ',
    ' != ',
    ' ~ ',
    '"',
    '1e9',
    '۱۲٫۵',
    '2023-01',
    '1402',
    ' and ',
    ' or ',
    ' toman',
    ' IRR',
    '%',
    'NaN',
    '٫',
    '_',
    "'",
  ],
  seeds: () => [
    'money > 1e9 toman',
    'PER ~ "ناصر" title ~ آب',
    'date >= 2023-01 published < 2024-01-01',
    'percent = 12.5 item ~ جمعیت',
    'year = 1402 split = train',
  ],
  run(input) {
    const query = textIn(input)
    found ??= examples().map((json) => JSON.parse(json) as ArticleRecord)
    try {
      const clauses = parseQuery(query)
      for (const record of found)
        for (const hit of hitsIn(record, clauses)) hold(hit.record === record, () => 'a hit in another record')
    } catch (error) {
      if (!(error instanceof QueryError)) throw error
      hold(
        error.message !== '' && error.at >= 0 && error.at <= query.length,
        () => `"${error.message}" at ${error.at} of ${query.length}`,
      )
    }
  },
}

interface Node {
  readonly tagName?: string
  readonly attrs?: readonly {name: string; value: string}[]
  readonly childNodes?: readonly Node[]
}

/** A record on the page for people: nothing of it becomes markup. */
export const view: Target = {
  name: 'view',
  share: 4,
  longest: 12_000,
  kind: 'json',
  words: [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '" onload="x',
    'javascript:alert(1)',
    '</style>',
    '<!--',
    ']]>',
  ],
  seeds: examples,
  async run(input) {
    const record = parsed(input)
    if (record === undefined || !valid(record, () => {})) return
    const {html} = await viewPage(one(record), {title: record.id, limit: 10})
    const open: Node[] = [parse(html) as Node]
    let scripts = 0
    for (let node = open.pop(); node; node = open.pop()) {
      // Data for the page's own script is no script.
      if (node.tagName === 'script' && node.attrs?.find(({name}) => name === 'type')?.value !== 'application/json')
        scripts++
      hold(!/^(?:iframe|object|embed|img|link|base)$/.test(node.tagName ?? ''), () => `an element ${node?.tagName}`)
      for (const {name, value} of node.attrs ?? []) {
        hold(!name.startsWith('on'), () => `an attribute ${name}`)
        hold(!/^\s*(?:javascript|data|vbscript):/i.test(value), () => `${name}=${value}`)
      }
      open.push(...(node.childNodes ?? []))
    }
    hold(scripts === 1, () => `${scripts} scripts`)
  },
}

async function* one(record: ArticleRecord) {
  yield record
}

function parsed(input: Buffer): unknown {
  try {
    return JSON.parse(input.toString('utf8'))
  } catch {
    return undefined
  }
}
