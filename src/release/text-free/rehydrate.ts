import {existsSync} from 'node:fs'
import {copyFile, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {type Diagnostic, diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {jsonl} from '../../formats/jsonl.js'
import {recordSha256, type TextFreeRecord, textSha256, withText} from '../../records/text-free/strip.js'
import type {ArticleRecord, ReleaseManifest} from '../../records/types.js'
import {createReport} from '../../report/statistics/report.js'
import {encodeBlock} from '../assemble/blocks/block.js'
import {writeReport} from '../assemble/report.js'
import {openWriter} from '../assemble/write.js'
import {createBlockEnds} from '../contents/block-ends.js'
import {labelsOf, writeCatalogues} from '../contents/catalogue/catalogues.js'
import {changelogFile} from '../contents/catalogue/changelog.js'
import {checksumsFile, writeChecksums} from '../contents/checksums.js'
import {exampleArticle} from '../contents/example.js'
import {type SplitName, splitNames} from '../contents/splits.js'
import {isTextFree, manifestJson, textFreeFiles, textFreeLines, withTextSums} from '../contents/text-free.js'
import {checkFiles} from '../validate/check-files.js'
import {copiesIn} from './copies.js'
import {type RebuiltTexts, rebuildTexts} from './rebuild.js'

/** How the text is put back. */
export interface RehydrateOptions {
  /** Worker threads; as many as the machine has processors if absent. */
  readonly jobs?: number
  /** Write the records whose copies are there as records.jsonl, where the release cannot be made whole. */
  readonly allowMissing?: boolean
}

/** What came of it. */
export interface Rehydrated {
  readonly status: 'release' | 'records' | 'refused'
  /** Articles whose text, offsets and record are proved by their checksums. */
  readonly proved: number
  readonly articles: number
}

/**
 * A release without text and a folder of one's own copies → the release with text, in `out`. Every text and record is proved by its
 * checksum, and every file by `with-text.sha256`. Undefined, with the reason reported, where there is no such release or `out` exists.
 */
export async function rehydrate(
  release: string,
  from: string,
  out: string,
  options: RehydrateOptions,
  report: Report,
): Promise<Rehydrated | undefined> {
  if (!existsSync(release) || !isTextFree(release) || !existsSync(from)) {
    const [file, what] = existsSync(from) ? [release, 'no release without text'] : [from, 'no folder of copies']
    report(diagnostic('input/unreadable', `${what} is there`, {file}))
    return undefined
  }
  if (existsSync(out)) {
    report(diagnostic('text-free/exists', `${out} exists already`, {file: out}))
    return undefined
  }
  if (!(await checkFiles(release, report))) return undefined
  const manifest = JSON.parse(await readFile(join(release, 'manifest.json'), 'utf8')) as ReleaseManifest
  const partial = `${out}.partial`
  await rm(partial, {recursive: true, force: true})
  await mkdir(join(partial, 'work'), {recursive: true})
  const files = await textFreeFiles(release)
  const wanted = await wantedOf(files)
  const texts = await rebuildTexts(
    copiesIn(from, manifest.configuration),
    wanted,
    manifest.configuration,
    join(partial, 'work/texts'),
    options.jobs,
  )
  try {
    let proved = 0
    for await (const {value} of textFreeLines(files)) {
      const result = await restored(value, texts)
      if ('record' in result) proved++
      else report(result.refusal)
    }
    const articles = wanted.ids.size
    const {status, folder} = await finish(proved, articles)
    if (folder) await rename(folder, out)
    return {status, proved, articles}
  } finally {
    await texts.close()
    await rm(partial, {recursive: true, force: true})
  }

  async function finish(proved: number, articles: number): Promise<{status: Rehydrated['status']; folder?: string}> {
    if (proved < articles) {
      if (!options.allowMissing || proved === 0) return {status: 'refused'}
      await mkdir(join(partial, 'records'))
      await jsonl.write(recordsOf(files, texts) as AsyncIterable<never>, [], join(partial, 'records/records.jsonl'))
      return {status: 'records', folder: join(partial, 'records')}
    }
    await writeRelease(
      release,
      join(partial, 'release'),
      manifest,
      (split) =>
        recordsOf(
          files.filter((file) => basename(file).startsWith(`${split}-`)),
          texts,
        ),
      await shardRowsOf(files),
    )
    const differing = await differences(release, join(partial, 'release'))
    if (differing.length === 0) return {status: 'release', folder: join(partial, 'release')}
    const message = `every record is verified, but these files differ from the released ones: ${differing.slice(0, 5).join(', ')}; the release was made by khabar ${manifest.toolkit_version}`
    report(diagnostic('rehydrate/files-differ', message, {file: release}))
    return {status: 'refused'}
  }
}

async function wantedOf(files: readonly string[]) {
  const bySha256 = new Map<string, string[]>()
  const ids = new Set<string>()
  const byUrl = new Map<string, string>()
  for await (const {value} of textFreeLines(files)) {
    const {id, source, canonical_url: canonical} = value
    ids.add(id)
    bySha256.set(source.sha256, [...(bySha256.get(source.sha256) ?? []), id])
    for (const url of [source.url, canonical]) if (url) byUrl.set(url, id)
  }
  return {bySha256, ids, byUrl}
}

type Restored = {readonly record: ArticleRecord} | {readonly refusal: Diagnostic}

async function restored(bare: TextFreeRecord, texts: RebuiltTexts): Promise<Restored> {
  const {id, source, text_sha256: expected} = bare
  const place = {id}
  const rebuilt = await texts.of(id)
  if (!rebuilt) {
    const other = texts.others.get(id)
    if (other === undefined) {
      const message = `no copy has the SHA-256 ${source.sha256.slice(0, 12)}…${source.url ? ` (${source.url})` : ''}`
      return {refusal: diagnostic('rehydrate/missing-copy', message, place, {expected: source.sha256})}
    }
    const message = `the copy has the SHA-256 ${other.slice(0, 12)}…, the page that was released ${source.sha256.slice(0, 12)}…`
    return {refusal: diagnostic('rehydrate/copy-differs', message, place, {expected: source.sha256, actual: other})}
  }
  const actual = textSha256(rebuilt.text)
  if (actual !== expected) {
    const message = 'the page is the same, but this version of khabar produces a different text from it'
    return {refusal: diagnostic('rehydrate/text-differs', message, place, {expected, actual})}
  }
  const record = withText(bare, rebuilt)
  const sum = recordSha256(record)
  if (sum === bare.record_sha256) return {record}
  const message = 'the text is the same, but edits, lemmas, summary, tags or authors are not those that were released'
  return {refusal: diagnostic('rehydrate/text-differs', message, place, {expected: bare.record_sha256, actual: sum})}
}

async function* recordsOf(files: readonly string[], texts: RebuiltTexts): AsyncGenerator<ArticleRecord> {
  for await (const {value} of textFreeLines(files)) {
    const result = await restored(value, texts)
    if ('record' in result) yield result.record
  }
}

/** Articles in the first of several files of a split; undefined where no split has more than one. */
async function shardRowsOf(files: readonly string[]): Promise<number | undefined> {
  const first = files.find((file) => !/-of-00001\.jsonl$/.test(file))
  if (first === undefined) return undefined
  let rows = 0
  for await (const _ of textFreeLines([first])) rows++
  return rows
}

async function writeRelease(
  bare: string,
  release: string,
  bareManifest: ReleaseManifest,
  records: (split: SplitName) => AsyncIterable<ArticleRecord>,
  shardRows: number | undefined,
): Promise<void> {
  await mkdir(release)
  const {train, validation, test} = bareManifest.counts
  const counts = {train: train.articles, validation: validation.articles, test: test.articles}
  const labels = labelsOf(bareManifest)
  const rows = shardRows !== undefined && {shardRows}
  const writer = openWriter({release, counts, labels, configuration: bareManifest.configuration, ...rows})
  const report = createReport()
  let example = bareManifest.example
  for (const split of splitNames) {
    let block: ArticleRecord[] = []
    const isEnd = createBlockEnds(shardRows)
    const append = () => {
      if (block.length > 0) writer.append(split, encodeBlock(block, labels))
      block = []
    }
    for await (const record of records(split)) {
      block.push(record)
      report.add(record)
      if (record.id === example?.id) example = exampleArticle(record)
      if (isEnd(record.id)) append()
    }
    append()
  }
  writer.close()
  const manifest = example ? {...bareManifest, example} : bareManifest
  await writeFile(join(release, 'manifest.json'), manifestJson(manifest))
  for (const {path} of manifest.documents ?? []) await copyFile(join(bare, path), join(release, path))
  await writeCatalogues(release, manifest, '', undefined)
  await copyFile(join(bare, changelogFile), join(release, changelogFile))
  if (manifest.layout !== undefined) await writeReport(release, manifest, report)
  await writeChecksums(release)
}

async function differences(bare: string, release: string): Promise<string[]> {
  const lines = async (path: string) => (await readFile(path, 'utf8')).split('\n').filter(Boolean)
  const wanted = new Set(await lines(join(bare, withTextSums)))
  const made = new Set(await lines(join(release, checksumsFile)))
  const all = [...[...wanted].filter((line) => !made.has(line)), ...[...made].filter((line) => !wanted.has(line))]
  return [...new Set(all.map((line) => line.slice(66)))].sort()
}
