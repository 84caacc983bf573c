// A stage: marks hashtags, with the words that they are made of as value.
// khabar annotate --plugin examples/hashtags.js posts.jsonl

const HASHTAG = /#([\p{L}\p{M}\p{Nd}_\u200c]+)/gu

/** @type {import('khabar').KhabarPlugin} */
export default {
  name: 'hashtags',
  version: '1.0.0',
  stages: [
    {
      layer: 'x-hashtags',
      *run({text}, {findAll}) {
        for (const {start, end, match} of findAll(text, HASHTAG))
          yield {start, end, value: match[1].replaceAll('_', ' ')}
      },
    },
  ],
}
