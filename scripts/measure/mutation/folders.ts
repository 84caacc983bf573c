/** Folders whose mutants are drawn, each with the tests that judge them: those of the folder, and those next to it. */
export const folders: Readonly<Record<string, readonly string[]>> = {
  text: ['test/text/**', 'test/records/**', 'test/normalize/examples.test.ts', 'test/normalize/document.test.ts'],
  persian: [
    'test/persian/**',
    'test/facts/{kinds,numerals}.test.ts',
    'test/morphology/verbs.test.ts',
    'test/segment/**',
  ],
  normalize: [
    'test/normalize/{document,examples,images,rules}.test.ts',
    'test/normalize/redact/**',
    'test/pipeline/restore.test.ts',
    'test/golden/rules/{zwnj,redact,cleaning}.test.ts',
  ],
  facts: ['test/facts/{kinds,numerals,refusals,day-in-zone}.test.ts', 'test/golden/rules/facts.test.ts'],
  records: ['test/records/**', 'test/schema/**', 'test/formats/**', 'test/golden/rules/columns.test.ts'],
  release: ['test/release/**', 'test/faults/faults.test.ts'],
}
