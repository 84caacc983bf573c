import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {codes} from '../../src/diagnostic/codes.js'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {valueAt} from '../../src/records/validate/pointer.js'
import {createValidator, type ValidatorOptions, validationCodes} from '../../src/records/validate.js'
import {example} from './example.js'

function findings(value: unknown, options?: ValidatorOptions): Diagnostic[] {
  const found: Diagnostic[] = []
  const valid = createValidator(options)(value, (one) => found.push(one))
  expect(valid).toBe(found.length === 0)
  return found
}

/** The record with the value at a pointer replaced. */
function replaced(record: unknown, pointer: string, value: unknown): unknown {
  const steps = pointer.split('/')
  const last = steps.pop()!
  const copy: unknown = structuredClone(record)
  ;(valueAt(copy, steps.join('/')) as Record<string, unknown>)[last] = value
  return copy
}

const record = example('everything')
const kinds = example('one-of-each-kind')
const factOf = (kind: string) => `/facts/${kinds.facts.findIndex((fact) => fact.kind === kind)}`

test('a label is known where the dataset declares it', () => {
  const law = replaced(record, '/entities/1/label', 'LAW')
  expect(findings(law)).toMatchObject([
    {code: 'entity/unknown-label', place: {id: 'flood-in-gonbad', pointer: '/entities/1/label'}},
  ])
  expect(findings(law, {labels: ['LAW']})).toEqual([])
})

test('all flaws are reported, not the first', () => {
  const spoilt = {
    ...record,
    published_at: '2023-02-30',
    entities: record.entities.map((entity) => ({...entity, label: 'X', id: 'e1'})),
    source: {...record.source, sha256: '0'.repeat(64)},
  }
  const found = findings(spoilt).map(({code}) => code)
  expect(found.filter((code) => code === 'entity/unknown-label')).toHaveLength(record.entities.length)
  expect(found.filter((code) => code === 'entity/duplicate-id')).toHaveLength(record.entities.length - 1)
  expect(found).toContain('record/no-such-day')
  expect(found).toContain('edit/does-not-restore')
})

test('flaws of form that leave the shape whole do not hide the others', () => {
  const spoilt = replaced(replaced(record, '/entities/0/ref', 'iran'), '/entities/0/text', 'تهران')
  expect(findings(spoilt).map(({code}) => code)).toEqual(['schema/wrong-form', 'span/text-differs'])
})

test.each([null, 7, 'x', [], {}, {schema_version: 1}])('%j is no record', (value) => {
  const found = findings(value)
  expect(found.length).toBeGreaterThan(0)
  expect(found.every(({code}) => code.startsWith('schema/'))).toBe(true)
})

describe('a span whose text differs says why', () => {
  const help = (start: number, end: number) =>
    findings({...record, entities: record.entities.map((entity, i) => (i === 1 ? {...entity, start, end} : entity))})[0]
  const {start, end} = record.entities[1]!

  test('UTF-16 units after an emoji', () => {
    const found = help(start + 1, end + 1)
    expect(found?.message).toMatch(/^entities\[1\] says «ایرنا» at \d+–\d+, but the text there is «یرنا »\.$/)
    expect(found?.help).toBe(
      'The offsets look like UTF-16 units, which differ after the emoji at 0: convert them to code points.',
    )
  })

  test('an end that is included', () => {
    expect(help(start, end - 1)?.help).toContain(`half-open, so the end is ${end}`)
  })

  test('a shift', () => {
    expect(help(start - 3, end - 3)?.help).toContain(`is at ${start}–${end}, 3 later`)
    expect(help(start + 2, end + 2)?.help).toContain('2 earlier')
  })

  test('another text altogether: the advice of the code', () => {
    const found = findings(replaced(record, '/entities/1/text', 'اسنا'))
    expect(found).toMatchObject([{code: 'span/text-differs', help: codes['span/text-differs'].help}])
  })
})

describe('rules between the fields of a fact', () => {
  const flaws: readonly [pointer: string, value: unknown, message: RegExp][] = [
    [`${factOf('date')}/calendar`, null, /A date has a calendar/],
    [`${factOf('count')}/calendar`, 'persian', /Only a date has a calendar/],
    [`${factOf('count')}/iso`, '2023-01-01', /Only a date/],
    [`${factOf('score')}/parts`, ['3'], /its sides in parts/],
    [`${factOf('count')}/parts`, ['3'], /Only a score/],
    [`${factOf('percent')}/unit`, 'درصد', /unit of a percentage/],
    [`${factOf('measure')}/unit`, null, /have a UCUM unit/],
    [`${factOf('age')}/unit`, null, /have a UCUM unit/],
    [`${factOf('time')}/unit`, 'h', /has no unit/],
    [`${factOf('count')}/currency`, 'IRR', /Only money with a unit has a currency/],
    [`${factOf('count')}/min`, '1', /single value or the bounds of a range/],
    [`${factOf('count')}/value`, null, /may have none of value, min and max/],
    [`${factOf('percent')}/modifier`, 'vague', /A vague number has no exact value/],
  ]

  test.each(flaws)('%s as %j', (pointer, value, help) => {
    const found = findings(replaced(kinds, pointer, value)).filter(({code}) => code === 'fact/wrong-for-kind')
    expect(found).toHaveLength(1)
    expect(found[0]?.help).toMatch(help)
  })

  test.each(['1.50', '01', '-0.0', '1e3', '1/0', '٣', '+5', '.5', '5.'])('%s is no exact number', (value) => {
    expect(findings(replaced(kinds, `${factOf('measure')}/value`, value))).toMatchObject([{code: 'schema/wrong-form'}])
  })

  test.each(['0', '-12.5', '2/3', '10000000000000000000000.01'])('%s is one', (value) => {
    expect(findings(replaced(kinds, `${factOf('multiple')}/value`, value))).toEqual([])
  })

  test.each(['1402', '1402-05', '1402-05-12', '1402-SP', '136', '13', 'XXXX-05-12', '1402-W05', '1402-Q2', '1402-H1'])(
    'a date may be %s',
    (value) => {
      const date = `${factOf('date')}`
      expect(findings(replaced(replaced(kinds, `${date}/iso`, null), `${date}/value`, value))).toEqual([])
    },
  )

  test.each(['1402-5-12', '1402-01/', '1402/05/12', '1402-05-12T10:00', 'دیروز', ''])(
    'a date may not be %j',
    (value) => {
      const found = findings(replaced(kinds, `${factOf('date')}/value`, value))
      expect(found.map(({code}) => code)).toContain('schema/wrong-form')
    },
  )
})

test('money in rials and in dollars is itself, a foreign currency is not IRR', () => {
  const money = '/facts/2'
  const inUnit = (unit: string, currency: string, amount: string) =>
    replaced(
      replaced(replaced(record, `${money}/unit`, unit), `${money}/currency`, currency),
      `${money}/currency_value`,
      amount,
    )
  expect(findings(inUnit('rial', 'IRR', '25000000000'))).toEqual([])
  expect(findings(inUnit('USD', 'USD', '25000000000'))).toEqual([])
  expect(findings(inUnit('USD', 'IRR', '25000000000'))).toMatchObject([
    {code: 'fact/currency-differs', place: {pointer: `${money}/currency`}},
  ])
  expect(findings(replaced(record, `${money}/currency_value`, null))).toMatchObject([{code: 'fact/currency-differs'}])
})

test('money whose unit is not said has no currency', () => {
  const facts = (fields: object) => record.facts.map((fact) => (fact.kind === 'money' ? {...fact, ...fields} : fact))
  const none = {unit: null, currency: null, currency_value: null}
  expect(findings({...record, facts: facts(none)})).toEqual([])
  expect(findings({...record, facts: facts({...none, currency: 'IRR'})}).map(({code}) => code)).toEqual([
    'fact/wrong-for-kind',
  ])
  expect(findings({...record, facts: facts({...none, unit: 'toman'})}).map(({code}) => code)).toEqual([
    'fact/wrong-for-kind',
  ])
  expect(findings({...record, facts: facts({unit: null, currency: null})}).map(({code}) => code)).toEqual([
    'fact/wrong-for-kind',
  ])
})

test('digits that share a magnitude with what follows are not judged', () => {
  const count = {...record.facts[0]!, text: '۱۲', end: record.facts[0]!.start + 2, unit: null, value: '12000000'}
  expect(findings({...record, facts: [count, ...record.facts.slice(1)]})).toEqual([])
})

test('a span of one layer may lie where it likes beside those of another', () => {
  expect(findings(replaced(record, '/entities', []))).toEqual([])
  expect(findings(replaced(record, '/facts', []))).toEqual([])
})

test('whatever stands in a record, validation answers and never throws', () => {
  const pointers: string[] = []
  const walk = (value: unknown, pointer: string) => {
    if (pointer) pointers.push(pointer)
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${pointer}/${key}`)
  }
  walk(kinds, '')
  const known = new Set<string>(validationCodes)
  const value = fc.oneof(
    fc.constant(null),
    fc.integer({min: -3, max: 500}),
    fc.double(),
    fc.string({unit: 'binary'}),
    fc.constant([]),
    fc.constant({}),
    fc.constant('f1'),
  )
  const change = fc.tuple(fc.constantFrom(...pointers), value)
  fc.assert(
    fc.property(fc.array(change, {minLength: 1, maxLength: 4}), (changes) => {
      let spoilt: unknown = kinds
      for (const [pointer, put] of changes) {
        const parent = valueAt(spoilt, pointer.slice(0, pointer.lastIndexOf('/')))
        if (typeof parent === 'object' && parent !== null) spoilt = replaced(spoilt, pointer, put)
      }
      for (const {code, message, help, place} of findings(spoilt)) {
        expect(known.has(code), code).toBe(true)
        expect(message).toBeTruthy()
        expect(help).toBeTruthy()
        expect(place?.pointer).toBeDefined()
      }
    }),
    {numRuns: 1500},
  )
})
