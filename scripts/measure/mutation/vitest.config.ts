import {defineConfig} from 'vitest/config'

/** The tests that judge the mutants of one folder: KHABAR_MUTANT_TESTS, separated by spaces. */
export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    testTimeout: 600_000,
    include: process.env.KHABAR_MUTANT_TESTS!.split(' ').map((path) => path.replace(/\*\*$/, '**/*.test.ts')),
  },
})
