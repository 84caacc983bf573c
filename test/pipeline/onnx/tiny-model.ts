import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Protocol Buffers' wire format, as far as a small ONNX model needs it. */
const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)])
const field = (number: number, value: number | string | readonly number[]): number[] => {
  if (typeof value === 'number') return [...varint(number << 3), ...varint(value)]
  const bytes = typeof value === 'string' ? [...Buffer.from(value)] : value
  return [...varint((number << 3) | 2), ...varint(bytes.length), ...bytes]
}
const FLOAT = 1
const INT64 = 7

const tensorType = (type: number, dims: readonly (number | string)[]) =>
  field(1, [
    ...field(1, type),
    ...field(
      2,
      dims.flatMap((dim) => field(1, typeof dim === 'number' ? field(1, dim) : field(2, dim))),
    ),
  ])
const value = (name: string, type: number, dims: readonly (number | string)[]) => [
  ...field(1, name),
  ...field(2, tensorType(type, dims)),
]

/** A model whose scores for a token stand in a table: logits = table[input_ids]. Field numbers are those of onnx.proto. */
function modelBytes(table: readonly (readonly number[])[]): Uint8Array {
  const [rows, columns] = [table.length, table[0]!.length]
  const raw = [...new Uint8Array(Float32Array.from(table.flat()).buffer)]
  const initializer = [
    ...field(1, rows),
    ...field(1, columns),
    ...field(2, FLOAT),
    ...field(8, 'table'),
    ...field(9, raw),
  ]
  const node = [...field(1, 'table'), ...field(1, 'input_ids'), ...field(2, 'logits'), ...field(4, 'Gather')]
  const graph = [
    ...field(1, node),
    ...field(2, 'tiny'),
    ...field(5, initializer),
    ...field(11, value('input_ids', INT64, ['batch', 'length'])),
    ...field(12, value('logits', FLOAT, ['batch', 'length', columns])),
  ]
  return Uint8Array.from([...field(1, 8), ...field(7, graph), ...field(8, [...field(1, ''), ...field(2, 13)])])
}

/** Word pieces and the tag that each one calls for. */
const PIECES: readonly (readonly [string, string])[] = [
  ['[PAD]', 'O'],
  ['[UNK]', 'O'],
  ['[CLS]', 'B-pers'],
  ['[SEP]', 'B-pers'],
  ['ناصر', 'B-pers'],
  ['نصیر', 'I-pers'],
  ['##ی', 'O'],
  ['در', 'O'],
  ['اردبیل', 'B-loc'],
  ['گفت', 'O'],
]
const TAGS = ['O', 'B-pers', 'I-pers', 'B-loc', 'I-loc']

/** Writes a folder as Hugging Face's tools would: a model that knows four words. */
export function writeTinyModel(folder: string): void {
  mkdirSync(folder, {recursive: true})
  const table = PIECES.map(([, wanted]) => TAGS.map((tag) => (tag === wanted ? 4 : 0)))
  const special = PIECES.slice(0, 4).map(([content], id) => ({id, content, special: true}))
  const tokenizer = {
    version: '1.0',
    added_tokens: special.map((token) => ({
      ...token,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
    })),
    normalizer: null,
    pre_tokenizer: {type: 'BertPreTokenizer'},
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        {SpecialToken: {id: '[CLS]', type_id: 0}},
        {Sequence: {id: 'A', type_id: 0}},
        {SpecialToken: {id: '[SEP]', type_id: 0}},
      ],
      pair: [],
      special_tokens: {
        '[CLS]': {id: '[CLS]', ids: [2], tokens: ['[CLS]']},
        '[SEP]': {id: '[SEP]', ids: [3], tokens: ['[SEP]']},
      },
    },
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(PIECES.map(([piece], id) => [piece, id])),
    },
  }
  writeFileSync(join(folder, 'model.onnx'), modelBytes(table))
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer))
  writeFileSync(join(folder, 'tokenizer_config.json'), JSON.stringify({tokenizer_class: 'BertTokenizer'}))
  writeFileSync(join(folder, 'config.json'), JSON.stringify({id2label: {...TAGS}, max_position_embeddings: 16}))
}
