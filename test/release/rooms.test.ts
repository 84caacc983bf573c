import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {expect, test} from 'vitest'

const release = resolve(import.meta.dirname, '../../src/release')

/** What is in a release knows nothing of what is done with one: assemble, validate, read, diff, export, init. */
test('release/contents imports nothing from the other folders of release', () => {
  const contents = join(release, 'contents')
  const files = readdirSync(contents, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(20)
  const outside = files.flatMap((file) =>
    [...readFileSync(join(contents, file), 'utf8').matchAll(/from '(\.[^']+)'/g)]
      .map(([, path]) => relative(release, resolve(dirname(join(contents, file)), path!)))
      .filter((path) => !path.startsWith('..') && !path.startsWith('contents/'))
      .map((path) => `${file} imports ${path}`),
  )
  expect(outside).toEqual([])
})
