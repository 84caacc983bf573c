import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {chmodSync, closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, onTestFinished, test} from 'vitest'
import {systemFailure} from '../../src/commands/system-failure.js'
import {article, dataset} from './dataset.js'
import {jsonLines, khabar, root, temporaryFolder} from './khabar.js'

const cli = join(root, 'dist/cli.js')
const rows = (count: number) => Array.from({length: count}, (_, k) => article(k))

function start(args: readonly string[]): {child: ChildProcess; ended: Promise<{code: number | null; err: string}>} {
  const child = spawn(process.execPath, [cli, ...args], {stdio: 'pipe'})
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return {child, ended: new Promise((end) => child.on('close', (code) => end({code, err})))}
}

/** Waits until something is there, for half a minute at the most. */
async function until(isThere: () => boolean): Promise<void> {
  for (let k = 0; k < 3000 && !isThere(); k++) await wait(10)
  expect(isThere()).toBe(true)
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s ends a build with 130, and says what is kept',
  async (signal) => {
    const folder = dataset(rows(2000))
    const {child, ended} = start(['build', folder, '--jobs', '1'])
    await until(() => existsSync(join(folder, 'releases/1.0.0.partial/work/annotated')))
    child.kill(signal)
    expect(await ended).toEqual({
      code: 130,
      err: `khabar: interrupted by ${signal}. No release has changed, and a build that is run again goes on where it stopped.\n`,
    })
  },
  120_000,
)

// Linux's /dev/full answers every write as a full disk does.
test.skipIf(!existsSync('/dev/full'))('stdout on a full disk: what happened, what to do, and 3', () => {
  const file = join(temporaryFolder(), 'rows.jsonl')
  writeFileSync(
    file,
    jsonLines(...rows(40).map(({code, headline, body}) => ({id: code, title: headline, text: body.join('\n')}))),
  )
  const full = openSync('/dev/full', 'w')
  const {status, stderr} = spawnSync(process.execPath, [cli, 'annotate', file, '--structure', 'none'], {
    stdio: ['ignore', full, 'pipe'],
  })
  closeSync(full)
  expect(stderr.toString()).toBe(
    'error  output/unwritable\n  ENOSPC: no space left on device, write\n  Free some space or choose another folder. No release has changed, and a build that is run again goes on where it stopped.\n',
  )
  expect(status).toBe(3)
})

test('a reader of stderr that goes away ends no build', async () => {
  const folder = dataset([...rows(40), {...article(1), code: 99}])
  const {child, ended} = start(['build', folder, '--jobs', '1'])
  child.stderr!.destroy()
  expect((await ended).code).toBe(0)
  expect(readdirSync(join(folder, 'releases'))).toEqual(['1.0.0'])
}, 60_000)

test('a reader of stdout that goes away keeps the exit code of what was found', async () => {
  const file = join(temporaryFolder(), 'records.jsonl')
  writeFileSync(file, '{"id": 1}\n'.repeat(5000))
  const {child, ended} = start(['validate', file])
  child.stdout!.once('data', () => child.stdout!.destroy())
  expect((await ended).code).toBe(1)
}, 60_000)

test('an export that fails leaves the file that was there', () => {
  const folder = dataset(rows(12))
  khabar(['build', folder, '--jobs', '1'])
  const out = join(folder, 'out.jsonl')
  expect(khabar(['export', folder, '--to', 'jsonl', '-o', out]).code).toBe(0)
  const before = readFileSync(out)
  const command = `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`
  const args = [process.execPath, cli, 'export', folder, '--to', 'jsonl', '-o', out]
  const {status, stderr} = spawnSync('bash', ['-c', command, ...args])
  expect(stderr.toString()).toContain('Free some space')
  expect(status).toBe(3)
  expect(readFileSync(out)).toEqual(before)
  expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
}, 60_000)

test('what the system refuses is of the input or of the output', () => {
  const folder = temporaryFolder()
  const [file, none] = [join(folder, 'file'), join(folder, 'none/file')]
  writeFileSync(file, '')
  chmodSync(file, 0o644)
  const failure = (code: string, path?: string) =>
    systemFailure(Object.assign(new Error(code), {code, syscall: 'open', ...(path !== undefined && {path})}))
  expect(failure('ENOSPC')).toMatchObject({code: 'output/unwritable', help: expect.stringMatching(/^Free some space/)})
  expect(failure('EROFS', file)).toMatchObject({code: 'output/unwritable', help: expect.stringMatching(/read-only/)})
  expect(failure('EACCES', file)).toMatchObject({
    code: 'output/unwritable',
    help: expect.stringMatching(/right to write/),
  })
  expect(failure('ENOENT', none)).toMatchObject({
    code: 'output/unwritable',
    help: expect.stringMatching(/does not exist/),
  })
  expect(failure('ENOENT', join(folder, 'gone'))).toMatchObject({
    code: 'input/unreadable',
    help: expect.stringMatching(/changed while it was read/),
  })
  expect(systemFailure(new Error('a bug'))).toBeUndefined()
})
