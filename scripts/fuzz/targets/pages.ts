// What inputs begin with: pieces of the sample's composed pages.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '../../../src/pipeline/package-root.js'

const raw = join(packageRoot(), 'datasets/sample/raw')

const pagesEnding = (ending: string, count: number): string[] => {
  const names = readdirSync(raw).filter((name) => name.endsWith(ending))
  const every = Math.ceil(names.length / count)
  const chosen = names.sort().filter((_, i) => i % every === 0)
  return chosen.map((name) => readFileSync(join(raw, name), 'utf8'))
}

/** Some composed articles. */
export const articles = (count: number): string[] => pagesEnding('.txt', count)

/** Some composed pages. */
export const htmlPages = (count: number): string[] => pagesEnding('.html', count)

/** Single lines of articles. */
export const lines = (count: number): string[] =>
  articles(8)
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '')
    .slice(0, count)
