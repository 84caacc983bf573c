import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {globSync} from 'tinyglobby'
import {expect, test} from 'vitest'
import {codes} from '../src/diagnostic/codes.js'

// What the documentation names is there: files of the project, links between pages, scripts of package.json.

const root = resolve(import.meta.dirname, '..')
const pages = globSync(
  ['*.md', 'docs/**/*.md', 'scripts/**/*.md', 'schema/*.md', 'datasets/{lexicons,models}/**/*.md'],
  {
    cwd: root,
    // History names what was.
    // What the build of the wheel copies is no page of its own.
    ignore: ['CHANGELOG.md', 'scripts/python/src/khabar/_node/**'],
  },
).sort()

const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {scripts: Record<string, string>}

/** Paths of the project, as code or in prose; one with a word in capitals (`NAME`) or a star names a kind of file, not one. */
const PATH = /(?<![\w./:-])(?:src|test|scripts|docs|schema)\/[\w./*-]*[\w/*]/g
const LINK = /\]\(([^)\s#]+)(?:#[^)]*)?\)/g
const SCRIPT = /\bnpm run (?:--silent )?([\w:-]+)/g

/** No file: a kind of file, or a diagnostic code (`schema/wrong-type`). */
const isOther = (path: string) =>
  path in codes || /\*|\b[A-Z]{2,}\b/.test(path.replace(/README|LICENSE|CHANGELOG/g, ''))

test('pages are found', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md']))
})

test.each(pages)('%s names files, links and scripts that exist', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const missing = [
    ...[...text.matchAll(PATH)].map(([path]) => path).filter((path) => !isOther(path) && !existsSync(join(root, path))),
    ...[...text.matchAll(LINK)]
      .map(([, link]) => link!)
      .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(page), link))),
    ...[...text.matchAll(SCRIPT)].map(([, name]) => name!).filter((name) => !(name in scripts)),
  ]
  expect(missing).toEqual([])
})
