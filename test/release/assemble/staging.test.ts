import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import {isRunning, takeLock} from '../../../src/release/assemble/lock.js'
import {openStaging} from '../../../src/release/assemble/staging.js'
import {temporaryFolder} from '../../commands/khabar.js'

/** The number of a process that has ended: above what Linux gives by default. */
const GONE = 4_194_305

describe('a lock', () => {
  test('of this process is held until it is released', async () => {
    const folder = temporaryFolder()
    const lock = await takeLock(folder)
    expect(lock).not.toBeTypeOf('number')
    expect(await takeLock(folder)).toBe(process.pid)
    await (lock as Exclude<typeof lock, number>).release()
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['of a process that is gone', (path: string) => writeFileSync(path, `${GONE} 1\n`)],
    ['of a process whose number was given again', (path: string) => writeFileSync(path, `${process.pid} 1\n`)],
    ['that was cut', (path: string) => writeFileSync(path, '')],
    ['that is noise', (path: string) => writeFileSync(path, Buffer.from([0xff, 0, 10, 13]))],
    ['that is a folder', (path: string) => mkdirSync(join(path, 'inner'), {recursive: true})],
  ])('%s is taken over', async (_, leave) => {
    const folder = temporaryFolder()
    leave(join(folder, 'lock'))
    expect(await takeLock(folder)).not.toBeTypeOf('number')
    expect(readdirSync(folder)).toEqual(['lock'])
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `))
  })

  test('tells a process that runs from one that does not', () => {
    expect([process.pid, GONE].map(isRunning)).toEqual([true, false])
  })
})

describe('a partial folder', () => {
  const open = async (releases: string, plan = 'plan', found: Diagnostic[] = []) =>
    openStaging(join(releases, '1.0.0'), plan, (one) => found.push(one))

  test('keeps its work for the next build of the same plan, and for no other', async () => {
    const releases = temporaryFolder()
    const first = await open(releases)
    writeFileSync(join(first!.work, 'part'), 'done')
    await first!.leave()
    const second = await open(releases)
    expect(readFileSync(join(second!.work, 'part'), 'utf8')).toBe('done')
    await second!.leave()
    const other = await open(releases, 'another plan')
    expect(existsSync(join(other!.work, 'part'))).toBe(false)
    await other!.leave()
  })

  test('is gone after its release is published', async () => {
    const releases = temporaryFolder()
    const staging = await open(releases)
    writeFileSync(join(staging!.release, 'file'), 'x')
    expect(await staging!.publish(join(releases, '1.0.0'))).toBe(true)
    await staging!.discard()
    await staging!.leave()
    expect(readdirSync(releases)).toEqual(['1.0.0'])
  })

  test('stays where another build has published the version meanwhile', async () => {
    const releases = temporaryFolder()
    const staging = await open(releases)
    mkdirSync(join(releases, '1.0.0'))
    writeFileSync(join(releases, '1.0.0/file'), 'the other one')
    expect(await staging!.publish(join(releases, '1.0.0'))).toBe(false)
    expect(readFileSync(join(releases, '1.0.0/file'), 'utf8')).toBe('the other one')
    await staging!.leave()
  })

  test('has its lock until the build leaves it: nobody writes into a folder that is being removed', async () => {
    const releases = temporaryFolder()
    const staging = await open(releases)
    await staging!.discard()
    const found: Diagnostic[] = []
    expect(await open(releases, 'plan', found)).toBeUndefined()
    expect(found.map(({code}) => code)).toEqual(['release/locked'])
    await staging!.leave()
    const next = await open(releases)
    expect(next).toBeDefined()
    await next!.leave()
  })
})
