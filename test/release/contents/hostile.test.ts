import {readFileSync, symlinkSync, unlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import {fenced, markdown} from '../../../src/diagnostic/markdown.js'
import {noMetadata} from '../../../src/document/article.js'
import {createAnnotator} from '../../../src/pipeline/annotate.js'
import {build} from '../../../src/release/assemble/build.js'
import {validatePath} from '../../../src/release/validate/validate-path.js'
import {article, dataset} from '../../commands/dataset.js'

const rows = [1, 2, 3].map(article)

const evil =
  '<script>alert(1)</script> [x](javascript:alert(1)) `code` **bold** | cell\n---\n# heading\n1. item\n\n\u001b[31mred\u202e'

test('Markdown of others shows as text: no tag, link, heading, list, rule or second paragraph', () => {
  const shown = markdown(evil)
  expect(shown).not.toMatch(/<|(?<!\\)[[\]`*|]|^(?:---|#|\d+\.)|\n\n|[\u001b\u202e]/m)
  expect(markdown('خبرهای شهر (نسخه_دوم) - ۱۴۰۲')).toBe('خبرهای شهر (نسخه_دوم) - ۱۴۰۲')
  expect(fenced('bibtex', 'a```b````c')).toBe('`````bibtex\na```b````c\n`````')
})

test('a hostile title, description, name and id stay text in the card, the changelog, CITATION.cff and the card head', async () => {
  const folder = dataset([...rows, {...article(4), code: 'a](javascript:x)# b'}], {
    title: `T ${evil}`,
    description: `D ${evil}`,
    creators: [{name: `N ${evil}`}],
    responsible_ai: {limitations: [`L ${evil}`]},
    version: '1.0.0',
  })
  const found: Diagnostic[] = []
  const built = await build(folder, {jobs: 1}, (one) => found.push(one))
  expect(found.map(({code}) => code)).toEqual(['release/empty-split'])
  const read = (name: string) => readFileSync(join(built!.path, name), 'utf8')
  const [, head, body] = read('README.md').split(/^---$/m)
  expect(parse(head!).pretty_name).toBe(`T ${evil}`)
  // A fence shows what is in it as it is.
  expect(body!.replace(/^(`{3,})[\s\S]*?^\1$/gm, '')).not.toMatch(
    /<script|(?<!\\)\]\(javascript|^# heading|[\u001b\u202e]/m,
  )
  expect(parse(read('CITATION.cff'))).toMatchObject({title: `T ${evil}`, authors: [{name: `N ${evil}`}]})
  writeFileSync(join(folder, 'raw/rows.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const file = join(folder, 'dataset.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"1.0.0"', '"2.0.0"'))
  const next = await build(folder, {jobs: 1}, () => {})
  expect(readFileSync(join(next!.path, 'CHANGELOG.md'), 'utf8')).not.toMatch(/(?<!\\)\]\(javascript|^# b/m)
})

test('a file of a release that is a link is not what was released', async () => {
  const folder = dataset(rows)
  const built = await build(folder, {jobs: 1}, () => {})
  const file = join(built!.path, 'csv/facts.csv')
  unlinkSync(file)
  symlinkSync('/etc/hostname', file)
  const found: Diagnostic[] = []
  await validatePath(built!.path, (one) => found.push(one))
  expect(found.map(({code}) => code)).toContain('release/missing-file')
})

test('an article on which a stage throws costs no other', () => {
  const annotate = createAnnotator(({id}) => {
    if (id === 'bad') throw new RangeError('Maximum call stack size exceeded')
    return undefined
  }, {})
  const row = (id: string) => annotate({id, raw: 'x', metadata: noMetadata})
  expect(row('bad')).toMatchObject({rejected: true, diagnostics: [{code: 'article/failed', place: {id: 'bad'}}]})
  expect(row('good').diagnostics).toEqual([])
})
