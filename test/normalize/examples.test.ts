import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {letterTable} from '../../src/normalize/letter-table.js'
import type {LetterRule, TextRule} from '../../src/normalize/rule.js'
import {rulesWith} from '../../src/normalize/rules.js'
import {applyChanges, type Draft, draftOf, editsIn, restoreRaw} from '../../src/text/edits.js'
import {textOf} from '../../src/text/text.js'
import {normalizer, silent} from './lexicons.js'

interface Example {
  readonly raw: string
  readonly text: string
  readonly why?: string
}

const at = (path: string) => new URL(`../../src/normalize/${path}.examples.jsonl`, import.meta.url)
const examples = (path: string): Example[] =>
  readFileSync(at(path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const run = (rule: TextRule | LetterRule, draft: Draft): Draft =>
  'changes' in rule ? applyChanges(draft, rule.changes(draft.string), rule.name) : letterTable([rule])(draft)

const named: readonly (TextRule | LetterRule)[] = [...new Set(rulesWith(silent).flat())]

describe.each(named.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test.each(examples(name))('$raw', ({raw, text}) => {
    const draft = run(rule, draftOf(raw))
    expect(draft.string).toBe(text)
    expect(draft.edits.length > 0).toBe(raw !== text)
    for (const edit of draft.edits) expect(edit.rule).toBe(name)
    expect(restoreRaw(textOf(draft.string), editsIn(textOf(draft.string), draft.edits))).toBe(raw)
  })
})

describe('restore-zwnj', () => {
  test.each(examples('zwnj/restore'))('$raw', ({raw, text}) => {
    const draft = normalizer.normalize(raw)
    expect(draft.string).toBe(text)
    expect(restoreRaw(textOf(draft.string), editsIn(textOf(draft.string), draft.edits))).toBe(raw)
  })

  test('what other sections show of the writer helps: a joined plural beside lost ZWNJ is mended', () => {
    expect(normalizer.normalizeAll(['کتابهای خوب']).map(({string}) => string)).toEqual(['کتابهای خوب'])
    const [first] = normalizer.normalizeAll(['کتابهای خوب', 'آنان میگویند که این خانهها ساخته شدهاند.'])
    expect(first!.string).toBe('کتاب‌های خوب')
  })
})

test('two letter rules may not want the same letter', () => {
  const rule: LetterRule = {name: 'a', units: [0x41], edit: () => undefined}
  expect(() => letterTable([rule, {...rule, name: 'b'}])).toThrow('both want')
})
