import type {Reader} from './reader.js'

/** A reader that is loaded with the first file of its format: most runs read one format, and parsers are large. */
export const lazily = (head: Omit<Reader, 'read'>, load: () => Promise<Reader>): Reader => ({
  ...head,
  async *read(input, report) {
    yield* (await load()).read(input, report)
  },
})
