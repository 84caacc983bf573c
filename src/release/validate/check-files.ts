import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {checksumsFile, fileSha256, filesBelow, readChecksums} from '../contents/checksums.js'

/** The files of a release against SHA256SUMS. Returns the checksums, where every file is there and as it was released. */
export async function checkFiles(folder: string, tell: Report): Promise<ReadonlyMap<string, string> | undefined> {
  let intact = true
  const report: Report = (found) => {
    intact = false
    tell(found)
  }
  if (!existsSync(join(folder, checksumsFile))) {
    report(diagnostic('release/missing-file', `there is no ${checksumsFile}`, {file: join(folder, checksumsFile)}))
    return undefined
  }
  const {sums, malformed, outside} = await readChecksums(folder)
  const present = new Set(await filesBelow(folder))
  const place = (file: string) => ({file: join(folder, file)})
  for (const line of malformed) {
    const message = 'the line is not 64 hexadecimal digits, two spaces and a path'
    report(diagnostic('release/malformed-checksum', message, {...place(checksumsFile), line}))
  }
  for (const {line, path} of outside) {
    const message = `the line names ${JSON.stringify(path)}, which is outside the release; it was not opened`
    report(diagnostic('release/path-outside', message, {...place(checksumsFile), line}))
  }
  for (const [file, sum] of sums) {
    if (!present.has(file))
      report(diagnostic('release/missing-file', `${checksumsFile} lists it, but it does not exist`, place(file)))
    else {
      const found = await fileSha256(join(folder, file))
      if (found === sum) continue
      const message = `its SHA-256 is ${found.slice(0, 12)}…, ${checksumsFile} says ${sum.slice(0, 12)}…`
      report(diagnostic('release/checksum-differs', message, place(file), {expected: sum, actual: found}))
    }
  }
  for (const file of present) {
    if (file !== checksumsFile && !sums.has(file))
      report(diagnostic('release/unlisted-file', `${checksumsFile} does not list it`, place(file)))
  }
  return intact ? sums : undefined
}

/** Whether the files that SHA256SUMS lists are all there and as they were released; what is not is reported. Files besides them are no concern of a build. */
export async function isIntact(folder: string, tell: Report): Promise<boolean> {
  let intact = true
  await checkFiles(folder, (found) => {
    if (found.code === 'release/unlisted-file') return
    intact = false
    tell(found)
  })
  return intact
}
