import {configDefaults, defineConfig} from 'vitest/config'

/**
 * Files that take more than some seconds: whole builds, whole corpora, every regular expression. `npm test` leaves them out,
 * `npm run test:all` and CI run them too.
 */
const slow = [
  'test/browser/**',
  'test/commands/**',
  'test/facts/facts.test.ts',
  'test/facts/other-extractors.test.ts',
  'test/facts/salads.test.ts',
  'test/faults/**',
  'test/fuzz/**',
  'test/hostile/bombs.test.ts',
  'test/hostile/names.test.ts',
  'test/hostile/outside.test.ts',
  'test/normalize/property.test.ts',
  'test/normalize/raw-articles.test.ts',
  'test/package.test.ts',
  'test/pipeline/onnx/**',
  'test/plugins/**',
  'test/readme.test.ts',
  'test/regular-expressions.test.ts',
  'test/release/**',
].map((path) => path.replace(/\*\*$/, '**/*.test.ts'))

const shared = {setupFiles: ['test/seed.ts'], testTimeout: 60_000, pool: 'threads', isolate: false, maxWorkers: '100%'} as const

export default defineConfig({
  test: {
    projects: [
      {test: {...shared, name: 'fast', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, ...slow]}},
      {test: {...shared, name: 'slow', include: slow}},
    ],
  },
})
