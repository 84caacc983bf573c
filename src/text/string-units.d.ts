import type {Offset} from './span.js'
import type {Text} from './text.js'

/**
 * What a string's method returns where it was given an Offset: a type with which nothing can be done, so that
 * `string.slice(span.start)` does not compile. Strings count UTF-16 units: use `slice(text, span)`, or convert by `indexAt`.
 * This file declares and is not emitted: users of the library keep their own strings.
 */
interface OffsetIsNotAnIndex {
  readonly offsetIsNotAnIndex: (text: Text) => never
}

declare global {
  interface String {
    slice(start: Offset, end?: number): OffsetIsNotAnIndex
    slice(start: number | undefined, end: Offset): OffsetIsNotAnIndex
    substring(start: Offset, end?: number): OffsetIsNotAnIndex
    substring(start: number, end: Offset): OffsetIsNotAnIndex
    at(index: Offset): OffsetIsNotAnIndex
    charAt(index: Offset): OffsetIsNotAnIndex
    charCodeAt(index: Offset): OffsetIsNotAnIndex
    codePointAt(index: Offset): OffsetIsNotAnIndex
    indexOf(searched: string, position: Offset): OffsetIsNotAnIndex
    lastIndexOf(searched: string, position: Offset): OffsetIsNotAnIndex
    includes(searched: string, position: Offset): OffsetIsNotAnIndex
    startsWith(searched: string, position: Offset): OffsetIsNotAnIndex
    endsWith(searched: string, position: Offset): OffsetIsNotAnIndex
  }
}
