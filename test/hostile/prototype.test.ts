import {afterEach, describe, expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {hitsIn} from '../../src/find/match.js'
import {parseQuery} from '../../src/find/parse-query.js'
import {goldFormats} from '../../src/formats/gold/gold.js'
import {standardAnnotator} from '../../src/pipeline/worker.js'
import {readPage} from '../../src/readers/html/page.js'
import {readerFor} from '../../src/readers/readers.js'
import {createValidator} from '../../src/records/validate.js'
import {read} from '../readers/read.js'
import {everything} from './everything.js'

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then']

const annotate = standardAnnotator({structure: 'none', only: ['sentences']})

// Whatever a test does, no object of another may have got a field by it.
afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

describe.each(NAMES)('a field named %s', (name) => {
  const evil = `"${name}":{"polluted":true,"text":"بد"}`

  test('in rows of JSON, alone and beside a text', async () => {
    for (const format of ['jsonl', 'json']) {
      const {articles, codes} = await read(readerFor(`a.${format}`)!, `{"id":"1","text":"باران آمد.",${evil}}`)
      expect(articles.map(({raw}) => raw)).toEqual(['باران آمد.'])
      expect(codes).not.toContain('article/failed')
      expect((await read(readerFor(`a.${format}`)!, `{"id":"1",${evil}}`)).articles).toEqual([])
    }
  })

  test('as a column of CSV, as a mapping, as a name of XML', async () => {
    const csv = await read(readerFor('a.csv')!, `id,${name},text\n1,x,باران\n`)
    expect(csv.articles.map(({raw}) => raw)).toEqual(['باران'])
    // What every object inherits is no column.
    const mapped = await read(readerFor('a.jsonl')!, '{"id":"1","text":"باران"}\n', {fields: {body: name}})
    expect([mapped.articles, mapped.codes]).toEqual([[], ['input/missing-field', 'input/missing-column']])
    const path = await read(readerFor('a.jsonl')!, '{"id":"1","a":{}}\n', {fields: {body: `a.${name}.name`}})
    expect([path.articles, path.codes]).toEqual([[], ['input/missing-field']])
    const xml = await read(readerFor('a.xml')!, `<doc><id>1</id><${name}>x</${name}><text>باران</text></doc>`)
    expect(xml.articles.map(({raw}) => raw)).toEqual(['باران'])
  })

  test('in JSON-LD and as a type of it', () => {
    const page = '<h1>تیتر</h1><p>باران آمد.</p>'
    for (const json of [
      `{"@type":"NewsArticle",${evil}}`,
      `{"@type":"${name}","headline":"x"}`,
      `{"@type":{"${name}":0}}`,
    ])
      expect(readPage(`<script type="application/ld+json">${json}</script>${page}`).raw).toContain('باران')
  })

  test('in a record, in gold, in a query', () => {
    const valid = createValidator()
    const codes: string[] = []
    expect(
      valid(JSON.parse(JSON.stringify(everything()).replace('{', `{${evil},`)), ({code}) => codes.push(code)),
    ).toBe(false)
    expect(codes).toEqual(['schema/unknown-field'])
    const [records] = goldFormats
    expect(records!.read(`{"id":"1","text":"باران","entities":[],${evil}}`, 'a', () => {})).toHaveLength(1)
    expect(() => [...hitsIn(everything(), parseQuery(name))]).toThrow(/unknown|no |is none|expected/i)
  })

  test('as an id, a source, a tag, a label', () => {
    const metadata = {...noMetadata, sourceName: name, agency: name, tags: [name], category: [name]}
    const {line, rejected} = annotate({id: name, raw: 'باران آمد.', metadata})
    expect(rejected).toBe(false)
    expect(JSON.parse(line)).toMatchObject({id: name, agency: name, tags: [name], source: {name}})
  })
})
