/** Types of the JSON that khabar reads and writes, made from schema/v1. */
export type * from './manifest-types.js'
export type * from './schema-types.js'
