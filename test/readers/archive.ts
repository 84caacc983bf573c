/** One record of a web archive with the length that it has, or that it claims. */
export function record(
  type: string,
  headers: Readonly<Record<string, string>>,
  block: string | Uint8Array,
  claimed?: number,
) {
  const bytes = Buffer.from(block)
  const head = Object.entries({'WARC-Type': type, ...headers, 'Content-Length': String(claimed ?? bytes.length)})
  const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines}\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** A server's answer with a page. */
export function answer(
  id: string,
  page: string | Uint8Array,
  http: Readonly<Record<string, string>> = {},
  status = '200 OK',
) {
  const headers = Object.entries({'Content-Type': 'text/html', ...http}).map(([name, value]) => `${name}: ${value}\r\n`)
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers.join('')}\r\n`), Buffer.from(page)])
  return record('response', addressed(id, 'application/http; msgtype=response'), block)
}

/** Text that was taken from a page, as WET files hold it. */
export const conversion = (id: string, text: string) => record('conversion', addressed(id, 'text/plain'), text)

const addressed = (id: string, type: string) => ({
  'WARC-Record-ID': `<urn:uuid:${id}>`,
  'WARC-Target-URI': `https://example.org/خبر/${id}`,
  'WARC-Date': '2023-07-03T08:00:00Z',
  'Content-Type': type,
})
