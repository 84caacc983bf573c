import {parseHTML} from 'linkedom'
import {describe, expect, test} from 'vitest'
import type {ArticleRecord} from '../../src/records/types.js'
import {statisticsReport} from '../../src/report/statistics/report.js'
import {createSample} from '../../src/report/statistics/sample.js'
import {droppedTable} from '../../src/statistics/dropped.js'
import {statistics} from '../../src/statistics/statistics.js'
import {entity, smallRecord} from '../statistics/small-record.js'

async function* stream(records: readonly ArticleRecord[]) {
  yield* records
}

const hostile = '</style><script>alert(1)</script>"><img src=x onerror=alert(1)>\u202e'
const records = Array.from({length: 9}, (_, i) =>
  smallRecord(['باران آمد و رفت', `خبر ${i}`], {
    id: `${i}`,
    split: i < 6 ? 'train' : 'test',
    agency: i % 2 === 0 ? 'ایسنا' : hostile,
    published_at: `2024-0${i + 1}-01`,
    entities: [entity(i % 3 === 0 ? 'LOC' : 'PER', 'باران')],
  } as Partial<ArticleRecord>),
)

describe('the page', async () => {
  const page = await statisticsReport(stream(records), {
    title: hostile,
    dropped: droppedTable([{reason: 'article/empty', count: 2}]),
  })

  test('has a section for every statistic with data, and names the others', () => {
    const empty = parseHTML(page).document.querySelector('#empty')!.parentElement!.textContent
    expect(empty).toContain('Categories')
    for (const {name, title} of statistics) {
      if (name === 'overview') continue
      expect(page.includes(`<h2 id="${name}">`), name).toBe(!empty.includes(title))
    }
  })
  test('is one file that loads nothing and runs nothing', () => {
    expect(page).toContain("default-src 'none'")
    const {document} = parseHTML(page)
    expect(document.querySelectorAll('script, link, img, iframe, object, svg style')).toHaveLength(0)
    for (const {attributes} of document.querySelectorAll('*'))
      for (const {name} of attributes) expect(name).not.toMatch(/^on|^style$|^src/)
    expect(page).not.toContain('\u202e')
  })
  test('has plots that say what they are', () => {
    const plots = page.match(/<svg /g)!
    expect(plots.length).toBeGreaterThan(4)
    expect(page.match(/<svg aria-label="[^"]+"/g)).toHaveLength(plots.length)
  })
  test('says what is worth checking', () => {
    expect(page).toContain('9 articles (100 %): fewer than 30 tokens.')
    expect(page).toContain('2 articles were left out: article/empty.')
  })
  test('says nothing about shares of a few articles, and counts a file that was not read as a file', async () => {
    const few = await statisticsReport(stream(records.slice(0, 2)), {title: 'x'})
    expect(few).not.toContain('Worth checking')
    const dropped = droppedTable([{reason: 'input/unreadable', count: 1}])
    const left = await statisticsReport(stream(records.slice(0, 2)), {title: 'x', dropped})
    expect(left).toContain('<li>1 file was left out: input/unreadable.</li>')
  })
  test('has the same bytes each time', async () => {
    const again = await statisticsReport(stream(records), {
      title: hostile,
      dropped: droppedTable([{reason: 'article/empty', count: 2}]),
    })
    expect(again).toBe(page)
  })
})

test('a page about nothing', async () => {
  expect(await statisticsReport(stream([]), {title: 'x'})).toContain('<h1><bdi>x</bdi></h1>')
})

test('the drawn articles do not depend on the order of the records', () => {
  const drawn = (given: readonly ArticleRecord[]) => {
    const sample = createSample(3)
    for (const record of given) sample.add(record)
    return sample.drawn().map(({id}) => id)
  }
  expect(drawn([...records].reverse())).toEqual(drawn(records))
  expect(drawn(records)).toHaveLength(3)
})
