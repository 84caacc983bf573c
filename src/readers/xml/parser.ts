import {type Handler, Parser} from 'htmlparser2'

/** Elements that may be open, one in another. The parser looks through all of them at each tag: without a limit time is quadratic. */
const OPEN = 1000
const TOO_DEEP = `more than ${OPEN} elements are open, one in another`

/** A parser of XML. Its `write` throws an Error (isTooDeep) where elements are nested deeper than any format nests them. */
export function xmlParser({onopentag, onclosetag, ...handler}: Partial<Handler>): Parser {
  let open = 0
  return new Parser(
    {
      ...handler,
      onopentag(...tag) {
        if (++open > OPEN) throw new Error(TOO_DEEP)
        onopentag?.(...tag)
      },
      onclosetag(...tag) {
        open--
        onclosetag?.(...tag)
      },
    },
    {xmlMode: true, decodeEntities: true},
  )
}

/** Whether an error says so. */
export const isTooDeep = (error: unknown): error is Error => error instanceof Error && error.message === TOO_DEEP
