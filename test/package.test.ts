import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join, posix, resolve} from 'node:path'
import {beforeAll, expect, test} from 'vitest'

// What npm packs, as its users have it: pages link to what is packed too, or to the address of the repository.

const root = resolve(import.meta.dirname, '..')
const {repository} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** Addresses of files and folders of the repository; registries resolve relative links against them as well. */
const inRepository = `${repository.url.replace(/^git\+|\.git$/g, '')}/`

const LINK = /\]\(([^)\s#]+)(?:#[^)]*)?\)|<(?:img|a) [^>]*?(?:src|href)="([^"#]+)"/g

let files: ReadonlySet<string>
beforeAll(() => {
  // With its scripts, npm would build dist/ anew, which other tests run.
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent']
  const [packed] = JSON.parse(execFileSync('npm', args, {cwd: root, encoding: 'utf8', maxBuffer: 1 << 26}))
  files = new Set(packed.files.map(({path}: {path: string}) => path))
}, 120_000)

const linksOf = (page: string): string[] =>
  [
    ...readFileSync(join(root, page), 'utf8')
      .replace(/^```[\s\S]*?^```/gm, '')
      .matchAll(LINK),
  ].map(([, link, source]) => (link ?? source)!)

test('what a page links to is packed, or has its address in the repository', () => {
  const pages = [...files].filter((path) => path.endsWith('.md'))
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/readers.md']))
  const isPacked = (path: string) => files.has(path) || [...files].some((file) => file.startsWith(`${path}/`))
  const dead = pages.flatMap((page) =>
    linksOf(page)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => !isPacked(posix.join(posix.dirname(page), link).replace(/\/$/, '')))
      .map((link) => `${page}: ${link}`),
  )
  expect(dead).toEqual([])
})

test('addresses of the repository lead to files that it has', () => {
  const pages = [...files, 'scripts/python/README.md'].filter((path) => path.endsWith('.md'))
  const links = pages.flatMap(linksOf).filter((link) => link.startsWith(`${inRepository}blob/`))
  expect(links.length).toBeGreaterThan(2)
  const missing = links.filter((link) => {
    const [, path = ''] = /^blob\/main\/(.+)$/.exec(link.slice(inRepository.length)) ?? []
    return path === '' || !existsSync(join(root, path))
  })
  expect(missing).toEqual([])
})

test('nothing is packed that only the project needs', () => {
  const others = [...files].filter((path) =>
    /^(?:src|test|scripts|\.)|\.partial|datasets\/sample\/(?!README|guidelines)/.test(path),
  )
  expect(others).toEqual([])
})
