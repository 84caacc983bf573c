import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {findMoment} from '../../src/document/moment.js'
import {lineOf} from '../../src/structure/lines.js'
import {readOpening} from '../../src/structure/opening.js'
import {notPersian} from '../../src/structure/persian.js'
import {boilerplateRules} from '../../src/structure/rules.js'

const root = new URL('../../src/', import.meta.url)

function examples<Row>(path: string): Row[] {
  return readFileSync(new URL(path, root), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
}

describe('every rule of boilerplate knows its examples, and leaves the sentences that only look alike', () => {
  test.each(boilerplateRules)('$name', (rule) => {
    const file = `structure/rules/${rule.name === 'boilerplate-agency' ? 'agency-lines' : rule.name.slice('boilerplate-'.length)}.examples.jsonl`
    expect(existsSync(new URL(file, root))).toBe(true)
    const rows = examples<{line: string; reach: string | null}>(file)
    expect(rows.some(({reach}) => reach === null)).toBe(true)
    for (const {line, reach} of rows) expect([line, rule.reach(lineOf(line)) ?? null]).toEqual([line, reach])
  })
})

test.each(
  examples<{text: string; agency?: string; dateline?: string; publisher?: string}>('structure/opening.examples.jsonl'),
)('opening: $text', ({text, agency, dateline, publisher}) => {
  const opening = readOpening(text)
  expect([opening?.agency?.name, opening?.dateline, opening?.publisher]).toEqual([agency, dateline, publisher])
})

test.each(examples<{string: string; iso: string | null}>('document/moment.examples.jsonl'))(
  'moment: $string',
  ({string, iso}) => {
    expect(findMoment(string) ?? null).toBe(iso)
  },
)

test.each(examples<{text: string; language: string}>('structure/persian.examples.jsonl'))(
  'language: $text',
  ({text, language}) => {
    const reason = notPersian(text)?.reason
    if (language === 'Persian') expect(reason).toBeUndefined()
    else expect(reason).toContain(language === 'English' ? 'not in Arabic script' : language)
  },
)
