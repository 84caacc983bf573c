// An exporter: a token a line with its IOB2 tag, an empty line after each sentence, as CoNLL-2003 has it.
// khabar export datasets/sample --plugin examples/conll.js --to x-conll -o names.conll

/** @type {import('khabar').KhabarPlugin} */
export default {
  name: 'conll',
  version: '1.0.0',
  exporters: [
    {
      format: 'x-conll',
      extension: 'conll',
      async *write(records, {textOf, slice}) {
        for await (const record of records) {
          yield `-DOCSTART- O\n\n`
          const text = textOf(record.text)
          let [t, e] = [0, 0]
          for (const sentence of record.sentences) {
            const rows = []
            for (; t < record.tokens.length && record.tokens[t].end <= sentence.end; t++) {
              const token = record.tokens[t]
              while (e < record.entities.length && record.entities[e].end <= token.start) e++
              const entity = record.entities[e]
              const inside = entity !== undefined && entity.start <= token.start
              const tag = inside ? `${token.start === entity.start ? 'B' : 'I'}-${entity.label}` : 'O'
              rows.push(`${slice(text, token)} ${tag}\n`)
            }
            yield `${rows.join('')}\n`
          }
        }
      },
    },
  ],
}
