import {existsSync} from 'node:fs'
import {expect, test} from 'vitest'
import {readFile} from '../../src/readers/readers.js'
import {structure} from '../../src/structure/structure.js'
import {slice, textOf} from '../../src/text/text.js'

const seed = new URL('../../../shared/data/raw/000_44b681007bac457d.txt', import.meta.url).pathname

// Its text belongs to others: the parts are told by kind, length and how they begin.
test.skipIf(!existsSync(seed))('the first page comes apart (skipped where ../shared is missing)', async () => {
  for await (const article of readFile(seed, {}, (found) => expect(found).toBeUndefined())) {
    const {sections, removals, metadata} = structure(article, 'news', (found) => expect(found).toBeUndefined())!
    const text = textOf(article.raw)
    expect(metadata).toMatchObject({agency: 'تسنیم', dateline: 'اردبیل', publishedAt: null})
    const of = (kind: string) =>
      sections.filter((section) => section.kind === kind).map((section) => slice(text, section))
    expect(sections.map(({kind}) => kind)).toEqual(['title', 'lead', ...Array(7).fill('paragraph')])
    expect(of('title')[0]).toMatch(/^زیرساخت .* ارتقا می یابد$/)
    expect(of('lead')[0]).toMatch(/^معاون سیاسی .* گفت: .*\.$/)
    expect(of('paragraph').map((paragraph) => paragraph.split(' ').slice(0, 2).join(' '))).toEqual([
      'به گزارش',
      'وی با',
      'معاون سیاسی',
      'نصیری با',
      'وی تصریح',
      'معاون سیاسی',
      'نصیری اظهار',
    ])
    for (const paragraph of of('paragraph')) expect(paragraph).toMatch(/\.$/)
    const rules = removals.map(({rule}) => rule)
    expect(rules.slice(0, 2)).toEqual(['repeated-title', 'boilerplate-end-marker'])
    expect(rules.slice(2, 6)).toEqual([...Array(3).fill('boilerplate-most-read'), 'boilerplate-advertisement'])
    // Eleven names of advertisers and links follow, none of them article.
    expect(removals).toHaveLength(17)
    expect(slice(text, removals.at(-1)!)).toBe('مدیران')
  }
})
