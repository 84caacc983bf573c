import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, onTestFinished, test} from 'vitest'
import {randomOf} from '../release/contents/duplicates/plant.js'
import {article, configuration, dataset} from './dataset.js'
import {jsonLines, khabar, root, temporaryFolder} from './khabar.js'

const rows = (count: number) => Array.from({length: count}, (_, k) => article(k))
const sums = (folder: string, version = '1.0.0') =>
  readFileSync(join(folder, 'releases', version, 'SHA256SUMS'), 'utf8')

/** Starts a build and answers its process. */
function start(folder: string, jobs = '1'): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'build', folder, '--jobs', jobs], {stdio: 'pipe'})
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

const ended = (child: ChildProcess) =>
  new Promise<{code: number | null; signal: string | null; err: string}>((resolve) => {
    let err = ''
    child.stderr!.on('data', (chunk) => {
      err += chunk
    })
    child.on('close', (code, signal) => resolve({code, signal, err}))
  })

/** Milliseconds that something takes. */
async function timed(run: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await run()
  return performance.now() - before
}

/** Waits until something is there, for half a minute at the most. */
async function until(isThere: () => boolean): Promise<void> {
  for (let k = 0; k < 3000 && !isThere(); k++) await wait(10)
  expect(isThere()).toBe(true)
}

/** Files of the work that are whole. */
const markers = (folder: string) => {
  const path = join(folder, 'releases/1.0.0.partial/work/markers')
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')) : []
}

/** Each takes a start of the command: KHABAR_KILLS=30 is for an hour when nobody waits. */
const KILLS = Number(process.env.KHABAR_KILLS ?? 6)

test('killed at random moments, a build comes to the bytes of one that was never killed', async () => {
  const [whole, killed] = [dataset(rows(200)), dataset(rows(200))]
  let time = await timed(async () => expect(khabar(['build', whole, '--jobs', '1']).code).toBe(0))
  const random = randomOf(30)
  let kills = 0
  // A build may be done before its moment comes; the next moments are drawn from the time that it took.
  for (let round = 0; kills < KILLS && round < 10 * KILLS; round++) {
    const child = start(killed)
    const end = ended(child)
    const taken = await timed(async () => {
      const alive = new AbortController()
      const moment = wait(random() * time, undefined, {signal: alive.signal}).catch(() => {})
      await Promise.race([moment, end])
      alive.abort()
      child.kill('SIGKILL')
      if ((await end).signal === 'SIGKILL') kills++
    })
    if ((await end).signal !== 'SIGKILL') time = Math.min(time, taken)
    if (existsSync(join(killed, 'releases', '1.0.0'))) expect(sums(killed)).toBe(sums(whole))
  }
  expect(kills).toBe(KILLS)
  const done = khabar(['build', killed, '--jobs', '1'])
  expect(done.err).toBe('')
  expect(done.code).toBe(0)
  expect(sums(killed)).toBe(sums(whole))
  expect(readdirSync(join(killed, 'releases'))).toEqual(['1.0.0'])
}, 900_000)

test('what is whole is kept, what was cut off or belongs to other rows is not trusted', async () => {
  const [whole, folder] = [dataset(rows(500)), dataset(rows(500))]
  khabar(['build', whole, '--jobs', '1'])
  const child = start(folder)
  const end = ended(child)
  await until(() => markers(folder).length >= 2)
  child.kill('SIGKILL')
  await end
  const parts = join(folder, 'releases/1.0.0.partial/work/annotated')
  const [first, second] = readdirSync(parts)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
  const kept = statSync(join(parts, first!)).mtimeMs
  truncateSync(join(parts, second!), 1000)
  const again = start(folder)
  const againEnd = ended(again)
  await until(() => markers(folder).length >= 4)
  expect(statSync(join(parts, first!)).mtimeMs).toBe(kept)
  expect((await againEnd).code).toBe(0)
  expect(sums(folder)).toBe(sums(whole))

  // Rows that changed between two runs: nothing of the first run is taken.
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify({...configuration, version: '2.0.0'}))
  const third = start(folder)
  const thirdEnd = ended(third)
  await until(() => existsSync(join(folder, 'releases/2.0.0.partial/work/annotated/000001.jsonl')))
  third.kill('SIGKILL')
  await thirdEnd
  writeFileSync(join(folder, 'raw/rows.jsonl'), jsonLines(...rows(40)))
  expect(khabar(['build', folder, '--jobs', '1']).code).toBe(0)
  const {counts} = JSON.parse(readFileSync(join(folder, 'releases/2.0.0/manifest.json'), 'utf8'))
  expect(counts.total.articles).toBe(40)
}, 300_000)

test('of two builds at once the second says so and ends; the first goes on', async () => {
  const folder = dataset(rows(500))
  const first = start(folder)
  const end = ended(first)
  await until(() => existsSync(join(folder, 'releases/1.0.0.partial/lock')))
  const second = khabar(['build', folder, '--jobs', '1'])
  expect(second.code).toBe(2)
  expect(second.err).toContain(`process ${first.pid} is building it`)
  expect((await end).code).toBe(0)
  expect(existsSync(join(folder, 'releases/1.0.0/SHA256SUMS'))).toBe(true)
}, 120_000)

test.each(['1', '2'])(
  'SIGINT ends a build with %s workers before its end, with 130',
  async (jobs) => {
    const folder = dataset(rows(2000))
    const child = start(folder, jobs)
    const end = ended(child)
    await until(() => markers(folder).length >= 1)
    child.kill('SIGINT')
    const {code} = await end
    expect(code).toBe(130)
    expect(existsSync(join(folder, 'releases/1.0.0'))).toBe(false)
  },
  120_000,
)

test('a full disk: a clear error, code 3, the last release intact, and with room the build goes on', () => {
  const disk = temporaryFolder()
  const mounted = mount(disk, '10m')
  const folder = dataset(rows(30), {}, join(disk, mounted ? 'news' : ''))
  expect(khabar(['build', folder, '--jobs', '1']).code).toBe(0)
  const before = sums(folder)
  writeFileSync(join(folder, 'raw/rows.jsonl'), jsonLines(...rows(300)))
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify({...configuration, version: '1.1.0'}))
  const ballast = join(disk, 'ballast')
  if (mounted) {
    // Room for the first part of the work and no more.
    const {bavail, bsize} = statfsSync(disk)
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - 700_000))
  }
  // Where nothing can be mounted, a limit on the size of files stands for the disk's.
  const full = mounted ? khabar(['build', folder, '--jobs', '1']) : limited(folder)
  expect(full.err).toContain('output/unwritable')
  expect(full.err).toContain('Free some space')
  expect(full.code).toBe(3)
  expect(sums(folder)).toBe(before)
  expect(existsSync(join(folder, 'releases/1.1.0'))).toBe(false)
  rmSync(ballast, {force: true})
  expect(khabar(['build', folder, '--jobs', '1']).code).toBe(0)
  expect(khabar(['validate', folder]).code).toBe(0)
}, 240_000)

/** Mounts a file system in memory; false where that is not allowed. */
function mount(folder: string, size: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], {stdio: 'ignore'})
  } catch {
    return false
  }
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder])
  })
  mkdirSync(join(folder, 'news'))
  return true
}

/** A build that may write no file above 64 KiB. */
function limited(folder: string): {code: number; err: string} {
  const command = `trap '' XFSZ; ulimit -f 128; exec "$0" "$1" build "$2" --jobs 1`
  try {
    execFileSync('bash', ['-c', command, process.execPath, join(root, 'dist/cli.js'), folder], {stdio: 'pipe'})
    return {code: 0, err: ''}
  } catch (error) {
    const {status, stderr} = error as {status: number; stderr: Buffer}
    return {code: status, err: stderr.toString()}
  }
}
