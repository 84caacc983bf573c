// Tries the packed package as its users get it: npm pack, install into an empty project, README's first minute, types under three
// kinds of resolution with skipLibCheck off, publint and are-the-types-wrong. Prints sizes and times; ends with 1 where one fails.
// Usage: npx tsx scripts/release/try-package.ts
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'khabar-package-'))
const run = (command: string, args: readonly string[], cwd = work): string =>
  execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})

/** The block of README.md after the comment `<!-- name -->`. */
function block(name: string): string {
  const found = new RegExp(`<!-- ${name} -->\\n\`\`\`\\w+\\n([^]*?)\`\`\``).exec(
    readFileSync(join(root, 'README.md'), 'utf8'),
  )
  if (!found) throw new Error(`README.md has no block ${name}`)
  return found[1]!
}

function expect(truth: boolean, what: string): void {
  process.stdout.write(`${truth ? 'ok    ' : 'FAILED'}  ${what}\n`)
  if (!truth) process.exitCode = 1
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

try {
  // A clone has no dist: what is committed must pack by itself.
  run('git', ['clone', '--quiet', root, 'clone'])
  const clone = join(work, 'clone')
  run('npm', ['ci', '--silent', '--no-audit', '--no-fund'], clone)
  rmSync(join(clone, 'dist'), {recursive: true})
  const [{filename}] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', work], clone))
  const tarball = join(work, filename)
  process.stdout.write(`packed ${(statSync(tarball).size / 1e6).toFixed(1)} MB\n`)
  process.stdout.write(run(join(root, 'node_modules/.bin/publint'), ['run', tarball, '--strict'], root))
  process.stdout.write(
    run(
      join(root, 'node_modules/.bin/attw'),
      [tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'schema/*', 'browser/tables.bin', 'browser/models/*'],
      root,
    ),
  )

  writeFileSync(join(work, 'package.json'), '{"name": "consumer", "private": true, "type": "module"}\n')
  const installing = performance.now()
  run('npm', ['install', '--silent', '--ignore-scripts', '--no-audit', '--no-fund', tarball])
  process.stdout.write(`installed in ${seconds(installing)}, ${run('du', ['-sm', 'node_modules']).split('\t')[0]} MB\n`)

  writeFileSync(join(work, 'page.txt'), block('page.txt').trimEnd())
  const annotating = performance.now()
  const record = JSON.parse(run('npx', ['khabar', 'annotate', 'page.txt']))
  process.stdout.write(`first record after ${seconds(annotating)}\n`)
  // What is left out is marked by … there; test/readme.test.ts compares all the rest.
  const shown = block('record')
  const isShown = (field: string) => shown.includes(`${JSON.stringify(field)}: ${JSON.stringify(record[field])}`)
  expect(isShown('agency') && isShown('dateline'), "README's page gives README's record")

  writeFileSync(join(work, 'library.mjs'), block('library'))
  expect(run('node', ['library.mjs']).includes('6400000000000'), "README's library example runs")
  writeFileSync(
    join(work, 'numbers.mjs'),
    "import {parseNumeral} from 'khabar/numbers'\nconsole.log(parseNumeral('دو')?.value)\n",
  )
  expect(run('node', ['numbers.mjs']) === '2\n', 'khabar/numbers')
  writeFileSync(
    join(work, 'text.mjs'),
    "import {offset, slice, span, textOf} from 'khabar/text'\nconsole.log(slice(textOf('🙂خبر'), span(offset(1), offset(4))))\n",
  )
  expect(run('node', ['text.mjs']) === 'خبر\n', 'khabar/text')

  writeFileSync(
    join(work, 'types.ts'),
    `import {computeStatistics, parseNumeral, standardAnnotator, type ArticleRecord, type Fact, type Stage} from 'khabar'
import {formatNumeral, type Decimal} from 'khabar/numbers'
import {textOf, type Span} from 'khabar/text'
const value: Decimal | null | undefined = parseNumeral('دو')?.value
const spans: readonly Span[] = [] as Fact[]
export type {ArticleRecord, Stage}
export {computeStatistics, formatNumeral, spans, standardAnnotator, textOf, value}
`,
  )
  const tsc = join(root, 'node_modules/.bin/tsc')
  for (const [resolution, module] of [
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['bundler', 'preserve'],
  ] as const) {
    const options = ['--noEmit', '--strict', '--target', 'es2023', '--skipLibCheck', 'false', '--types', '']
    try {
      run(tsc, [...options, '--module', module, '--moduleResolution', resolution, 'types.ts'])
      expect(true, `types resolve by ${resolution}`)
    } catch (error) {
      process.stdout.write(String((error as {stdout?: string}).stdout))
      expect(false, `types resolve by ${resolution}`)
    }
  }
} finally {
  rmSync(work, {recursive: true, force: true})
}
