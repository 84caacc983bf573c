import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {structure} from '../../src/structure/structure.js'
import {slice, textOf} from '../../src/text/text.js'

/**
 * A page as a crawler delivers it, each line behind what it is: title, kicker, lead, subhead, paragraph, `-` for no part of
 * the article, `title-again` for the headline repeated, `paragraph+` for a paragraph with an end marker behind it.
 */
const folder = new URL('./pages/', import.meta.url)

test.each(readdirSync(folder))('%s', (file) => {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')
  const facts = new Map(
    lines
      .filter((line) => line.startsWith('# '))
      .map((line) => [line.split(' ')[1]!, line.split(' ').slice(2).join(' ')]),
  )
  const page = lines.filter((line) => !line.startsWith('# '))
  const raw = page.map((line) => line.slice(line.indexOf(' ') + 1)).join('\n')
  const want = page
    .filter((line) => line !== '')
    .map((line) => {
      const kind = line.slice(0, line.indexOf(' '))
      return [
        kind === 'title-again' ? '-' : kind.replace('+', ''),
        line.slice(line.indexOf(' ') + 1).replace(/ انتهای پیام\/\d*[۰-۹]+$/, ''),
      ]
    })
  const structured = structure({id: file, raw, metadata: noMetadata}, 'news', (found) => expect(found).toBeUndefined())
  const text = textOf(raw)
  const got = [
    ...structured!.sections.map((section) => ({...section, tag: section.kind as string})),
    ...structured!.removals
      .filter(({start}) => start === 0 || raw[start - 1] === '\n')
      .map((removal) => ({...removal, tag: '-'})),
  ].sort((a, b) => a.start - b.start)
  expect(got.map((part) => [part.tag, slice(text, part)])).toEqual(want)
  const {agency, dateline, publishedAt} = structured!.metadata
  expect([agency ?? '-', dateline ?? '-', publishedAt ?? '-']).toEqual([
    facts.get('agency'),
    facts.get('dateline'),
    facts.get('published'),
  ])
})
