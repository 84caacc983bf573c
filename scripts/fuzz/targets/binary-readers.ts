// Readers of archives, tables and packed files.
import * as zlib from 'node:zlib'
import {parquetWithin} from '../../../src/readers/parquet/parquet.js'
import {answer, conversion, record} from '../../../test/readers/archive.js'
import {parquetFile} from '../../../test/readers/parquet-file.js'
import {tarFile, zipFile} from '../../../test/readers/zip-file.js'
import {readerTarget} from './read.js'

const page = '<h1>یک</h1><p>رئیس اداره آب گفت: آب هست.'
const rows = '{"id":"1","text":"یک"}\n{"id":"2","text":"دو"}\n'
const members = [
  {name: 'a.txt', content: 'متن '.repeat(10)},
  {name: 'b.jsonl', content: rows},
  {name: 'c/d.html', content: page},
]

export const warc = readerTarget({
  name: 'warc',
  share: 30,
  longest: 2500,
  kind: 'bytes',
  words: [
    'WARC/1.0\r\n',
    'WARC/1.1\r\n',
    'Content-Length: 10\r\n',
    'Content-Length: -1\r\n',
    'WARC-Type: response\r\n',
    'WARC-Type: conversion\r\n',
    'WARC-Record-ID: <urn:uuid:1>\r\n',
    'Content-Type: text/html; charset=windows-1256\r\n',
    'Transfer-Encoding: chunked\r\n',
    'Content-Encoding: gzip\r\n',
    'Content-Encoding: br\r\n',
    'HTTP/1.1 200 OK\r\n',
    '\r\n\r\n',
    '\r\n',
    '5\r\nabcde\r\n0\r\n\r\n',
    ' folded\r\n',
    ffffffff(),
  ],
  seeds: () => [
    Buffer.concat([
      record('warcinfo', {}, 'software: khabar\r\n'),
      answer('1', page),
      answer('2', page, {}, '404 Not Found'),
      conversion('3', 'تیتر\nمتن\r\n'),
    ]),
    answer('1', zlib.gzipSync(page), {'Content-Encoding': 'gzip'}),
    answer('1', `5\r\n<h1>a\r\n${'8'}\r\n<p>abcde\r\n0\r\n\r\n`, {'Transfer-Encoding': 'chunked'}),
    zlib.gzipSync(answer('1', page)),
  ],
})

const cell = (at: string, value: string, type: string) =>
  type === 'inlineStr'
    ? `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
    : `<c r="${at}" t="${type}"><v>${value}</v></c>`
const sheet = `<worksheet><sheetData><row r="1">${cell('A1', 'id', 'inlineStr')}${cell('B1', '0', 's')}${cell('D1', 'date', 'inlineStr')}</row><row r="2">${cell('A2', '7', 'n')}${cell('B2', '1', 's')}${cell('D2', '42276.5', 'n')}</row></sheetData></worksheet>`
const strings = '<sst><si><t>text</t></si><si><r><t>باران </t></r><r><t>آمد_x000D_</t></r></si></sst>'
const workbook = (one: string, two: string) =>
  zipFile([
    {name: 'xl/sharedStrings.xml', content: two},
    {name: 'xl/worksheets/sheet1.xml', content: one},
  ])

/** The bytes of a workbook. */
export const xlsx = readerTarget({
  name: 'xlsx',
  share: 10,
  longest: 4000,
  kind: 'bytes',
  words: ['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06'],
  chunked: false,
  seeds: () => [workbook(sheet, strings)],
})

const sheetReader = readerTarget({name: 'xlsx', share: 10, longest: 0, kind: 'text', chunked: false, seeds: () => []})
/** What is in a workbook: its sheet, a line break that no XML needs, its strings. */
export const workbooks = {
  name: 'workbook',
  share: 6,
  longest: 2000,
  kind: 'text',
  words: [
    '<c r="ZZZ99999999">',
    '<c r="B2" t="s"><v>9</v></c>',
    '<row r="1048577">',
    '<row>',
    '</row>',
    '<v>',
    '</v>',
    '<si>',
    '<t>',
    '</t>',
    '</si>',
    '_x0000_',
    '_xD800_',
    't="b"',
    't="e"',
    't="d"',
    '\n',
  ],
  seeds: () => [`${sheet}\n${strings}`],
  run: (input: Buffer) => {
    const [one = '', two = ''] = input.toString('utf8').split('\n')
    return sheetReader.run(workbook(one, two))
  },
} as const

export const parquet = readerTarget({
  name: 'parquet',
  reader: parquetWithin(1),
  share: 1,
  longest: 2500,
  kind: 'bytes',
  chunked: false,
  words: ['PAR1', ffffffff(), '\x15\x04'],
  seeds: () => [
    Buffer.from(
      parquetFile([
        {name: 'id', data: ['1', '2'], type: 'STRING'},
        {name: 'text', data: ['متن یک', 'متن دو'], type: 'STRING'},
      ]),
    ),
    Buffer.from(
      parquetFile(
        [
          {name: 'text', data: ['متن', 'متن'], type: 'STRING'},
          {name: 'n', data: [1, 2], type: 'INT32'},
        ],
        {codec: 'UNCOMPRESSED'},
      ),
    ),
    Buffer.from(
      parquetFile([{name: 'text', data: ['متن'], type: 'STRING'}, {name: 'tags', data: [['a', 'b']]} as never]),
    ),
  ],
})

export const zip = readerTarget({
  name: 'zip',
  share: 25,
  longest: 2500,
  kind: 'bytes',
  chunked: false,
  words: ['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', 'PK\x06\x06', ffffffff()],
  seeds: () => [zipFile(members), zipFile([{name: '../../x.txt', content: 'متن'}])],
})
export const tar = readerTarget({
  name: 'tar',
  share: 12,
  longest: 6000,
  kind: 'bytes',
  words: ['ustar\0', '0000644\0', '77777777777\0', 'path=', '\x80\xff\xff\xff'],
  seeds: () => [
    tarFile(members.slice(0, 2)).subarray(0, 3584),
    tarFile([{name: `${'x/'.repeat(60)}a.txt`, content: 'متن'}]),
  ],
})

const zstd = (zlib as {zstdCompressSync?: (bytes: Uint8Array) => Buffer}).zstdCompressSync
/** A frame of «متن» in raw blocks, for a Node that packs no zstd: magic, header (single segment, 6 bytes), last raw block (RFC 8878). */
const frame = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 6, 0x31, 0, 0]), Buffer.from('متن')])

export const gzip = readerTarget({
  name: 'gzip',
  format: 'jsonl',
  share: 8,
  longest: 1500,
  kind: 'bytes',
  words: ['\x1f\x8b\x08', '\x1f\x8b\x08\0\0\0\0\0\0\x03'],
  seeds: () => [zlib.gzipSync(rows), Buffer.concat([zlib.gzipSync(rows), zlib.gzipSync(rows)])],
})
export const zstandard = readerTarget({
  name: 'zstd',
  format: 'txt',
  share: 30,
  longest: 1500,
  kind: 'bytes',
  words: ['(\xb5/\xfd', 'P*M\x18'],
  seeds: () => [frame, Buffer.concat([frame, frame]), ...(zstd ? [zstd(Buffer.from(rows.repeat(20)))] : [])],
})

/** A length that is no length. */
function ffffffff(): string {
  return '\xff\xff\xff\xff'
}
