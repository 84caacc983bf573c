type Row = Readonly<Record<string, unknown>>

/** Keys of records, and of the lines about refused articles; rows that were never annotated have none of them. */
const OWN = ['schema_version', 'offset_unit', 'sentences', 'rejected']

/** Whether a row is one that khabar wrote, as far as one key shows it. */
export const isOwnRow = (row: Row): boolean => OWN.some((key) => Object.hasOwn(row, key))

/** Whether a row is a whole record: both keys are in every record, and in no corpus known. */
export const isRecord = (row: Row): boolean => Object.hasOwn(row, 'schema_version') && Object.hasOwn(row, 'offset_unit')
