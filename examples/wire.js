// A reader: wire files, as an agency's feed stores them. Articles are divided by a line of equals signs; each begins with
// lines of «name: value», then an empty line, then the text.
// khabar annotate --plugin examples/wire.js feed.wire

const DIVIDER = /^=+$/

/** @type {import('khabar').KhabarPlugin} */
export default {
  name: 'wire',
  version: '1.0.0',
  readers: [
    {
      format: 'x-wire',
      extensions: ['.wire'],
      async *read(source, {text, refuse}) {
        for (const {lines, line} of partsOf(await text(source))) {
          const empty = lines.indexOf('')
          const head = Object.fromEntries(lines.slice(0, empty).map((row) => row.split(/:\s*/, 2)))
          if (empty < 0 || head.id === undefined) {
            refuse('the article has no line "id:" with an empty line after its head', {line})
            continue
          }
          yield {
            id: head.id,
            raw: lines.slice(empty + 1).join('\n'),
            line,
            metadata: {publishedAt: head.date ?? null, url: head.url ?? null, agency: head.agency ?? null},
          }
        }
      },
    },
  ],
}

/** The articles of a file: their lines, and the number of the first one. */
function* partsOf(text) {
  let lines = []
  let line = 1
  for (const [i, row] of `${text.trimEnd()}\n=`.split(/\r?\n/).entries()) {
    if (!DIVIDER.test(row)) lines.push(row)
    else {
      if (lines.length > 0) yield {lines, line}
      lines = []
      line = i + 2
    }
  }
}
