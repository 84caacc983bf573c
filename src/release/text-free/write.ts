import {existsSync} from 'node:fs'
import {copyFile, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {counted} from '../../diagnostic/counted.js'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {markdown} from '../../diagnostic/markdown.js'
import {jsonl} from '../../formats/jsonl.js'
import {withoutText} from '../../records/text-free/strip.js'
import type {ReleaseManifest} from '../../records/types.js'
import {checksumsFile, filesBelow, writeChecksums} from '../contents/checksums.js'
import {recordsOf} from '../contents/records.js'
import {manifestJson, plainFiles, textFreeFolder, withTextSums} from '../contents/text-free.js'
import {checkFiles} from '../validate/check-files.js'

/**
 * A release without its text, from one with text: annotation, addresses and checksums. False, with the reasons reported and nothing
 * written, where the release is not as it was released, or `out` exists. Throws as the file system does.
 */
export async function writeTextFree(release: string, out: string, report: Report): Promise<boolean> {
  if (existsSync(out)) {
    report(diagnostic('text-free/exists', `${out} exists already`, {file: out}))
    return false
  }
  if (!existsSync(join(release, 'manifest.json'))) {
    report(diagnostic('release/missing-file', 'only a release can be written without text', {file: release}))
    return false
  }
  if (!(await checkFiles(release, report))) return false
  const partial = `${out}.partial`
  await rm(partial, {recursive: true, force: true})
  await mkdir(join(partial, textFreeFolder), {recursive: true})
  for (const path of (await filesBelow(release)).filter((path) => path.startsWith('jsonl/')))
    await jsonl.write(
      bare(join(release, path)) as AsyncIterable<never>,
      [],
      join(partial, textFreeFolder, basename(path)),
    )
  for (const name of plainFiles) await copyFile(join(release, name), join(partial, name))
  await copyFile(join(release, checksumsFile), join(partial, withTextSums))
  const manifest = JSON.parse(await readFile(join(release, 'manifest.json'), 'utf8')) as ReleaseManifest
  const {example, documents = []} = manifest
  // The card's example is the beginning of an article: which one it was is kept, to write it again.
  const bareManifest = example ? {...manifest, example: {...example, text: '', entities: [], facts: []}} : manifest
  await writeFile(join(partial, 'manifest.json'), manifestJson(bareManifest))
  for (const {path} of documents) await copyFile(join(release, path), join(partial, path))
  await writeFile(join(partial, 'README.md'), card(manifest))
  await writeChecksums(partial)
  await rename(partial, out)
  return true
}

async function* bare(file: string) {
  for await (const record of recordsOf([file])) yield withoutText(record)
}

function card({configuration, version, toolkit_version, schema_version, counts}: ReleaseManifest): string {
  return `# ${markdown(configuration.title.replace(/\s+/g, ' '))}, without text

${markdown(configuration.description)}

Version ${version}, record schema ${schema_version}, made by khabar ${toolkit_version}: ${counted(counts.total.articles, 'article')}, ${counted(counts.total.entities, 'entity', 'entities')}, ${counted(counts.total.facts, 'fact')}.

This release has the annotation, the addresses and the checksums of its articles, and none of their text. \`text-free/*.jsonl\` are the
records; \`text\`, the texts of entities, facts and items, lemmas, \`raw\` of edits, \`summary\`, \`tags\` and \`authors\` are null or empty. Whoever
has copies of the pages puts the text back with the same version of khabar:

    npx khabar rehydrate THIS_FOLDER --from COPIES -o OUT

Every offset and checksum is proved, and OUT is the release with text, byte for byte (\`with-text.sha256\`).

## Licence

${configuration.license}, of the annotation. By ${configuration.creators.map(({name}) => markdown(name)).join(', ')}.
`
}
