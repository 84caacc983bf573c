import type {Column} from '../../records/columns.js'

/** What files say of the program that wrote them. */
export const createdBy = 'khabar'

/** A reader that wants a few rows fetches a page of each column: small ones cost headers, large ones bytes. */
export const PAGE_BYTES = 1 << 17

/** Columns as the writer takes them: page indexes for all, a bloom filter of `id`, offsets as differences. */
export const writerColumns = (columns: readonly Column[]) =>
  columns.map((column) => ({
    name: column.name,
    columnIndex: true,
    ...(column.name === 'id' && {bloomFilter: true}),
    ...(isOfIntegers(column) && {encoding: 'DELTA_BINARY_PACKED' as const}),
  }))

/** Whether all leaves of a column are whole numbers, as offsets: the writer takes one encoding for a whole column. */
function isOfIntegers(column: Column): boolean {
  if (column.type === 'list') return isOfIntegers(column.element)
  return column.type === 'struct' ? column.fields.every(isOfIntegers) : column.type === 'int'
}
