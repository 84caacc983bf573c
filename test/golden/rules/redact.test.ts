import {expect, test} from 'vitest'
import {identifierKinds} from '../../../src/document/identifier.js'
import {redactString} from '../../../src/normalize/redact/redact.js'

/**
 * What is taken for an identifier: each number after each of these beginnings and before each of these endings. A line is a
 * beginning and a number, with a word for each ending: `-` where it stays, else the kind, with its place where that is not just the number.
 */
const kinds = new Set(identifierKinds)

const beginnings = [
  ...['', 'تلفن ', 'تلفن‌های دفتر: ', 'خطر ', 'کد ملی: ', 'کارت ', 'کد خبر: ', 'کد خبر روزنامه‌ای که بسته شد ', 'مبلغ '],
  ...['tel:', 'کارت\n', '+', '(', '+ (', 'IR', 'ir: ', 'IR در بند ', '12.', '۱٬', 'a', '_', '۵ ', '۵، ', '۰۲۱۸۸۸۸۱۲۳۳ - ', '۰۲۱۸۸۸۸۱۲۳۳ و نیز '],
]
const endings = ['', '.', ' نفر', ' کیلومتری', ' ساعت', '٪', ',5', '٬۵', 'a', '+', ' IR', ' iran', '، ۵', ' - ۵', '5']
const numbers = [
  ...['09123456789', '۰۹۱۲۳۴۵۶۷۸۹', '0912 345 6789', '0912-345-67-89', '0 912 3456789', '09 12 34 56 78 9', '6789-345-0912'],
  ...['989123456789', '98 9123456789', '00989123456789', '009809123456789', '982188881234', '98 2188881234', '9123456789'],
  ...['02188881234', '021-88881234', '021 8888 1234', '88881234-021', '8888-1234-021', '88881234', '8888 1234', '8888123', '18881234'],
  ...['02011112222', '02108881234', '01112223334'],
  ...['6037991234567893', '6037-9912-3456-7893', '6037 9912 3456 7893', '7893-3456-9912-6037', '6037991234567890', '4111111111111111'],
  ...['4111-1111-1111-1111', '4111 1111 1111 1111', '1111111111111117'],
  ...['050170000000123456789012', '05 0170 0000 0012 3456 7890 12', '05-017000000012345678-9012', '060170000000123456789012'],
  ...['0084575948', '008-457594-8', '008 457594 8', '008457594-8', '84575948', '0084575949', '1111111111', '00 84 57 59 48'],
  ...['name@site.ir', 'name @ site.ir', 'name [at] site [dot] com', 'name at site . ir', 'name@site', 'نام@سایت.ایران', 'name@site.x1', '@site.ir'],
]

function shown(beginning: string, number: string, ending: string, isAddress: boolean): string {
  const {replaced} = redactString(`${beginning}${number}${ending}`, {kinds, isAddress})
  const [from, to] = [beginning.length, beginning.length + number.length]
  const found = replaced.filter(({start, end}) => end > from && start < to)
  return (
    found
      .map(({kind, start, end}) => (start === from && end === to ? kind : `${kind}${from - start}+${end - to}`))
      .join('&') || '-'
  )
}

test.each([
  ['text', false],
  ['addresses', true],
] as const)('numbers in %s', async (name, isAddress) => {
  const lines = numbers.flatMap((number) => [
    JSON.stringify(number),
    ...beginnings.map(
      (beginning) =>
        `  ${JSON.stringify(beginning)}: ${endings.map((ending) => shown(beginning, number, ending, isAddress)).join(' ')}`,
    ),
  ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`redact-${name}.txt`)
})
