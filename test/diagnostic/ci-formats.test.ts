import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type Diagnostic, diagnostic} from '../../src/diagnostic/diagnostic.js'
import {printers, printing} from '../../src/diagnostic/printers/printers.js'

const {version, homepage} = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))

function printed(format: string, ...found: Diagnostic[]): string {
  let out = ''
  const {report, finish} = printing(printers.find((one) => one.format === format)!, (piece) => {
    out += piece
  })
  for (const one of found) report(one)
  finish()
  return out
}

const place = (line: number) => ({file: join(process.cwd(), 'my news/a#1.jsonl'), line, id: 'a', pointer: '/facts/0'})
const wrong = (line: number) => diagnostic('span/text-differs', 'it says "<a>"', place(line), {related: [{line: 9}]})
const hint = diagnostic('release/duplicate-text', 'as b', {id: 'b'})

test('SARIF has versions, addresses, relative URIs, and fingerprints that a moved line leaves alone', () => {
  const run = (...found: Diagnostic[]) => JSON.parse(printed('sarif', ...found)).runs[0]
  const {tool, results, columnKind} = run(wrong(3), hint)
  expect(tool.driver).toMatchObject({name: 'khabar', version, semanticVersion: version, informationUri: homepage})
  const rule = tool.driver.rules.find(({id}: {id: string}) => id === 'span/text-differs')
  expect(rule.helpUri).toMatch(/^https:\/\/.*\/docs\/diagnostics\.md#spantext-differs$/)
  expect(rule).toMatchObject({defaultConfiguration: {level: 'error'}, help: {text: expect.any(String)}})
  expect(columnKind).toBe('unicodeCodePoints')
  const [first, second] = results
  expect(first.locations[0]).toMatchObject({
    physicalLocation: {artifactLocation: {uri: 'my%20news/a%231.jsonl'}, region: {startLine: 3}},
    logicalLocations: [{fullyQualifiedName: 'a /facts/0'}],
  })
  expect(first.relatedLocations).toHaveLength(1)
  expect([first.level, second.level]).toEqual(['error', 'note'])
  const fingerprint = (line: number) => run(wrong(line)).results[0].partialFingerprints['khabarFinding/v1']
  expect(fingerprint(4)).toBe(fingerprint(3))
  expect(second.partialFingerprints).not.toEqual(first.partialFingerprints)
})

test('JUnit has counts, and message, file and line of each case; text of others is escaped', () => {
  const xml = printed('junit', wrong(3), wrong(4), hint)
  expect(xml.match(/tests="3" failures="2" errors="0" skipped="0"/g)).toHaveLength(2)
  expect(xml.match(/<testcase [^>]*file="[^"]*my news\/a#1\.jsonl" line="3">/g)).toHaveLength(1)
  expect(xml).toContain('<failure type="span/text-differs" message="it says &quot;&lt;a&gt;&quot;">')
  expect(xml.match(/<testcase /g)).toHaveLength(3)
  expect(printed('junit')).toContain('tests="1" failures="0"')
})
