/**
 * What a spreadsheet would run as a formula: such a cell gets an apostrophe before it (OWASP, "CSV Injection"). A plain
 * negative number is none, and would be spoiled by it.
 */
export const FORMULA = /^(?:[=+@\t\r\n\uff1d\uff0b\uff0d\uff20]|-(?!\d+(?:\.\d+)?$))/
