import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {loadResources} from '../../src/pipeline/resources.js'
import {standardOpening} from '../../src/pipeline/standard.js'
import {offset, span} from '../../src/text/span.js'
import {slice, spanAt, textOf} from '../../src/text/text.js'

test('a caption is the section that took its raw span in, and null where that went', () => {
  const raw = '🌧  باران  در گنبد\nخياباني در گنبد'
  const caption = spanAt(textOf(raw), raw.indexOf('خ'), raw.length)
  const images = [
    {url: 'https://news.example/a.jpg', caption},
    {url: 'https://news.example/b.jpg', caption: span(offset(500), offset(510))},
    {url: 'https://news.example/c.jpg', caption: null},
  ]
  const opening = standardOpening(loadResources({model: null}), 'none')
  const document = opening.open({id: 'a', raw, metadata: {...noMetadata, images}}, () => {})!
  const spans = document.metadata.images!.map((image) => image.caption && slice(document.text, image.caption))
  expect(spans).toEqual(['خیابانی در گنبد', null, null])
})
